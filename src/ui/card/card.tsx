/** The words of a card and what its buttons do in, the card out. It knows neither page nor place. */
import type { CardProps } from './card-props.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { Headline, StorySection } from './card-sections.tsx';
import { CardStory } from './card-story.tsx';
import { WhyMarked } from './why-marked.tsx';

export function Card(props: CardProps) {
  const { content, cameFrom, tieOf, actions } = props;
  const [only] = content.sections;
  return (
    <article class="card">
      <CardHead {...props} />
      <div class="card-body">
        {only !== undefined && content.dates === null ? (
          <CardStory section={only} actions={actions}>
            <Headline section={only} />
          </CardStory>
        ) : (
          content.sections.map((section) => (
            <StorySection key={section.story} {...{ section, actions, cameFrom }} />
          ))
        )}
        {cameFrom === null && <WhyMarked sections={content.sections} tieOf={tieOf} />}
      </div>
      <CardFoot {...props} />
    </article>
  );
}
