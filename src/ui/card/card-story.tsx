/** One story's section of a card in; what it tells, what it told before, where that is from, and whom it tells of too, out. */
import type { ComponentChildren } from 'preact';
import { say } from '../words.ts';
import type { CardActions } from './card-props.ts';
import { CardFacts } from './card-facts.tsx';
import type { CardSection } from './card-section.ts';

export interface CardStoryProps {
  readonly section: CardSection;
  readonly actions: Pick<CardActions, 'hop'>;
  /** What stands between the facts and the packs that they came in. */
  readonly children?: ComponentChildren;
}

export function CardStory({ section, actions, children }: CardStoryProps) {
  const { warning, nothing, facts, hasManySources, lang } = section;
  return (
    <>
      {warning !== null && <p class="warning">{warning}</p>}
      <Gloss section={section} />
      <AddedName section={section} />
      <CardFacts facts={facts} showsSources={hasManySources} lang={lang} />
      <Naming section={section} />
      {nothing !== null && <p class="nothing">{nothing}</p>}
      <Earlier section={section} />
      {children}
      <Related section={section} hop={actions.hop} />
      {section.packs.map((words) => (
        <p class="card-pack" key={words} dir="auto">
          {words}
        </p>
      ))}
    </>
  );
}

/** What an editor wrote stands first; the article's own words for it stay in sight. */
function Gloss({ section: { gloss, description, lang } }: { section: CardSection }) {
  if (gloss === null) return null;
  return (
    <>
      <p class="curated">
        <span class="label">{say('card.addedBy.curated')}</span>{' '}
        <bdi lang={gloss.lang}>{gloss.text}</bdi>
      </p>
      {description !== null && (
        <p>
          <span class="label">{say('card.inArticle')}</span> <bdi lang={lang}>{description}</bdi>
        </p>
      )}
    </>
  );
}

function AddedName({ section: { addedName } }: { section: CardSection }) {
  if (addedName === null) return null;
  return (
    <p class="curated">
      <span class="label">{addedName.by}</span> {addedName.words}
    </p>
  );
}

/** Of whom the article says no more of it than this, the reader has at least in its own words. */
function Naming({ section: { naming, lang } }: { section: CardSection }) {
  if (naming === null) return null;
  return (
    <blockquote class="card-naming" lang={lang} dir="auto">
      {naming.before}
      <b>{naming.text}</b>
      {naming.after}
    </blockquote>
  );
}

/** True when it was written; folded away so that what holds now is read first. */
function Earlier({ section }: { section: CardSection }) {
  const { earlier, earlierDescriptions, lang } = section;
  if (earlier.length + earlierDescriptions.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{say('card.earlier')}</summary>
      {earlierDescriptions.map(({ when, text }) => (
        <p key={`${when}${text}`}>
          {when} <bdi lang={lang}>{text}</bdi>
        </p>
      ))}
      <CardFacts facts={earlier} showsSources lang={lang} />
    </details>
  );
}

function Related({ section, hop }: { section: CardSection; hop: CardActions['hop'] }) {
  const { story, related, lang } = section;
  if (related.length === 0) return null;
  return (
    <div class="related">
      <h3 class="label">{say('card.related')}</h3>
      <ul>
        {related.map(({ entry, name }) => (
          <li key={entry}>
            <button type="button" lang={lang} dir="auto" onClick={() => hop(story, entry, name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
