/** The words of a card and what its buttons do in, the card out. It knows neither page nor place. */
import type { CardContent } from './card-content.ts';
import type { CardSection } from './card-section.ts';
import { CardStory, Headline } from './card-story.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';

export interface CardActions {
  readonly togglePin: () => void;
  readonly close: () => void;
  /** "Not this person": this page means another by that name. */
  readonly dismissEntry: () => void;
  /** "Not this story": this page is not about the story of this id. */
  readonly dismissStory: (story: string) => void;
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
        {content.sections.length === 1
          ? content.sections.map((section) => (
              <CardStory key={section.story} section={section} name={content.name}>
                <Headline section={section} />
              </CardStory>
            ))
          : content.sections.map((section) => (
              <StorySection key={section.story} {...{ section, actions }} name={content.name} />
            ))}
      </div>
      <AsOf sections={content.sections} />
      <footer class="card-foot">
        <div>
          <button type="button" class="quiet" onClick={actions.dismissEntry}>
            Not this {content.kind.toLowerCase()}
          </button>
          {content.sections.length === 1 && (
            <NotThisStory section={content.sections[0]!} actions={actions} />
          )}
        </div>
        <button type="button" class="quiet" onClick={actions.hideSite}>
          Hide notes on this site
        </button>
      </footer>
    </article>
  );
}

interface StorySectionProps {
  readonly section: CardSection;
  readonly name: string;
  readonly actions: CardActions;
}

/** Of a name that several stories tell of: each has its own source, date and way out. */
function StorySection({ section, name, actions }: StorySectionProps) {
  return (
    <section class="card-story" aria-label={section.source.headline}>
      <div class="card-origin">
        <Headline section={section} />
        <p>
          <SourceWords section={section} />
        </p>
      </div>
      <CardStory section={section} name={name} />
      <NotThisStory section={section} actions={actions} />
    </section>
  );
}

function NotThisStory({ section, actions }: Omit<StorySectionProps, 'name'>) {
  return (
    <button
      type="button"
      class="quiet"
      title={section.source.headline}
      onClick={() => actions.dismissStory(section.story)}
    >
      Not this story
    </button>
  );
}

function SourceWords({ section: { source } }: { section: CardSection }) {
  return (
    <span>
      {source.isDated && 'As of '}
      {source.words}
      {source.dateNote !== null && (
        <>
          {' '}
          <span class="derived">{source.dateNote}</span>
        </>
      )}
    </span>
  );
}

/** Outside what scrolls: no card without its dates in sight. */
function AsOf({ sections }: { sections: readonly CardSection[] }) {
  const [only, ...others] = sections;
  if (only === undefined) return null;
  return (
    <p class="card-date">
      {others.length === 0 ? (
        <SourceWords section={only} />
      ) : (
        `${sections.length} stories: ${[...new Set(sections.map(({ source }) => source.date))].join(', ')}`
      )}
    </p>
  );
}
