/** A story's section of a card in; its one line of who or what, and as of when, out. */
import { say } from '../words.ts';
import type { CardSection } from './card-section.ts';

/** What an editor wrote stands first; the article's own words for it stay in sight below. */
export function Lead({ section }: { section: CardSection }) {
  const { gloss, description, lang, source } = section;
  return (
    <div class="card-lead">
      {gloss !== null && (
        <p class="curated">
          <span class="label">{say('card.addedBy.curated')}</span>{' '}
          <bdi lang={gloss.lang}>{gloss.text}</bdi>
        </p>
      )}
      {description !== null && (
        <p class="card-description">
          {gloss !== null && <span class="label">{say('card.inArticle')}</span>}{' '}
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
