/** The sections of a card whose name several stories tell of: each has its own title, source, date and way out. */
import { say } from '../words.ts';
import type { CardActions } from './card-props.ts';
import { Lead } from './card-lead.tsx';
import type { CardSection } from './card-section.ts';
import { CardStory } from './card-story.tsx';

export interface StorySectionProps {
  readonly section: CardSection;
  readonly cameFrom: string | null;
  readonly actions: CardActions;
}

export function StorySection({ section, cameFrom, actions }: StorySectionProps) {
  return (
    <section class="card-story" aria-label={section.title}>
      <h3 lang={section.lang} dir="auto">
        {section.title}
      </h3>
      <Lead section={section} />
      <CardStory section={section} actions={actions}>
        {section.source.headline !== section.title || section.source.url !== null ? (
          <Headline section={section} />
        ) : null}
      </CardStory>
      {cameFrom === null && <NotThisStory section={section} actions={actions} />}
    </section>
  );
}

export function NotThisStory({ section, actions }: Pick<StorySectionProps, 'section' | 'actions'>) {
  return (
    <button
      type="button"
      class="quiet"
      title={section.title}
      onClick={() => actions.dismissStory(section.story)}
    >
      {say('card.notThisStory')}
    </button>
  );
}

/** The article that everything else in the section comes from, where it does not say another. */
export function Headline({ section: { source, lang } }: { section: CardSection }) {
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
