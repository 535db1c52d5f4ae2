/** A card's sections in; on demand, why the name is marked: which name of whom, which story, and what ties the page to it. */
import type { Relation } from '../../recognition/verdict.ts';
import { say } from '../words.ts';
import type { CardSection } from './card-section.ts';

/** What ties the page to a story. */
export interface PageTie {
  readonly relation: Exclude<Relation, 'none'>;
  /** In words. */
  readonly grounds: readonly string[];
}

export interface WhyMarkedProps {
  readonly sections: readonly CardSection[];
  /** Null: it can't be told. */
  readonly tieOf: (story: string) => PageTie | null;
}

export function WhyMarked({ sections, tieOf }: WhyMarkedProps) {
  return (
    <details class="why">
      <summary>{say('card.why')}</summary>
      {sections.map((section) => (
        <div key={section.story}>
          <p>{section.whyName}</p>
          <Tie title={section.title} tie={tieOf(section.story)} />
        </div>
      ))}
    </details>
  );
}

function Tie({ title, tie }: { title: string; tie: PageTie | null }) {
  if (tie === null) return null;
  const { relation, grounds } = tie;
  return (
    <>
      <p>{say(relation === 'same' ? 'card.whySame' : 'card.whyBackground', { title })}</p>
      <ul>
        {grounds.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
