/** The words of a card and what its buttons do in, the card out. It knows neither page nor place. */
import type { CardContent } from './card-content.ts';
import { CardFacts } from './card-facts.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';

export interface CardActions {
  readonly togglePin: () => void;
  readonly close: () => void;
  /** "Not this person": this page means another by that name. */
  readonly dismissEntry: () => void;
  /** "Not this story": this page is not about it. */
  readonly dismissStory: () => void;
  /** "Hide notes on this site". */
  readonly hideSite: () => void;
}

export interface CardProps {
  readonly content: CardContent;
  readonly isPinned: boolean;
  readonly actions: CardActions;
}

/** Unique in our root: there is one card at a time. */
export const cardTitleId = 'card-title';

export function Card({ content, isPinned, actions }: CardProps) {
  return (
    <article class="card" lang="en">
      <header class="card-head">
        <div class="card-names">
          <p class="card-kind">{content.kind}</p>
          <h2 id={cardTitleId} lang={content.lang} dir="auto">
            {content.name}
          </h2>
        </div>
        <button
          type="button"
          class="icon"
          aria-label="Pin"
          aria-pressed={isPinned}
          title={isPinned ? 'Unpin: close when the pointer leaves' : 'Pin: keep open'}
          onClick={actions.togglePin}
        >
          <PinIcon />
        </button>
        <button
          type="button"
          class="icon"
          aria-label="Close"
          title="Close (Esc)"
          onClick={actions.close}
        >
          <CloseIcon />
        </button>
      </header>
      <div class="card-body">
        <About content={content} />
        {content.warning !== null && <p class="warning">{content.warning}</p>}
        <CardFacts
          facts={content.facts}
          showsSources={content.hasManySources}
          lang={content.lang}
        />
        <Headline content={content} />
      </div>
      {/* Outside what scrolls: no card without its date in sight. */}
      <p class="card-date">
        {content.source.words}{' '}
        {content.source.isDateDerived && <span class="derived">Date worked out from the text</span>}
      </p>
      <footer class="card-foot">
        <div>
          <button type="button" class="quiet" onClick={actions.dismissEntry}>
            Not this {content.kind.toLowerCase()}
          </button>
          <button type="button" class="quiet" onClick={actions.dismissStory}>
            Not this story
          </button>
        </div>
        <button type="button" class="quiet" onClick={actions.hideSite}>
          Hide notes on this site
        </button>
      </footer>
    </article>
  );
}

function About({ content }: { content: CardContent }) {
  const { description, gloss, curatedName, lang } = content;
  return (
    <>
      {description !== null && (
        <p class="card-description" lang={lang} dir="auto">
          {description}
        </p>
      )}
      {gloss !== null && (
        <p class="curated">
          <span class="label">Added by an editor</span> <bdi lang={gloss.lang}>{gloss.text}</bdi>
        </p>
      )}
      {curatedName !== null && (
        <p class="curated">
          <span class="label">Added by an editor</span> “<bdi>{curatedName}</bdi>” is another name
          for {content.name}.
        </p>
      )}
    </>
  );
}

/** The article that everything else in the card comes from. */
function Headline({ content: { source, lang } }: { content: CardContent }) {
  return (
    <p class="card-headline" lang={lang} dir="auto">
      {source.url === null ? (
        source.headline
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.headline}
        </a>
      )}
    </p>
  );
}
