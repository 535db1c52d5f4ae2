/** A story's section of a card in; its one line of who or what, and as of when, out. */
import type { CardSection } from './card-section.ts';

/** What an editor wrote may be longer, and is of another day: it stands below, with the article's own words for it. */
export function Lead({ section }: { section: CardSection }) {
  const { gloss, description, lang, source } = section;
  return (
    <div class="card-lead">
      {description !== null && gloss === null && (
        <p>
          <bdi lang={lang}>{description}</bdi>
        </p>
      )}
      <p class="card-date">
        {source.asOf}
        {source.dateNote !== null && (
          <>
            {' '}
            <span class="derived">{source.dateNote}</span>
          </>
        )}
      </p>
    </div>
  );
}
