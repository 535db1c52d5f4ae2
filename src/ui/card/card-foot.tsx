/** A card in; the way to other places of its name on the page, and what the reader can say is wrong, out. */
import { say, sayNumber } from '../words.ts';
import type { CardProps } from './card-props.ts';
import { NotThisStory } from './card-sections.tsx';
import { IconButton } from './icons.tsx';

/** A card that was gone on to is of no name on the page that could be wrong. */
export function CardFoot(props: CardProps) {
  const { content, cameFrom, actions } = props;
  const [only] = content.sections;
  return (
    <>
      <Mentions {...props} />
      {cameFrom === null && (
        <footer class="card-foot">
          <div>
            <button type="button" class="quiet" onClick={actions.dismissEntry}>
              {content.notThis}
            </button>
            {only !== undefined && content.dates === null && (
              <NotThisStory section={only} actions={actions} />
            )}
          </div>
          <button type="button" class="quiet" onClick={actions.hideSite}>
            {say('card.hideSite')}
          </button>
        </footer>
      )}
    </>
  );
}

/** Nothing where there is nowhere else to go. */
function Mentions({ mentions: { count, index }, actions }: CardProps) {
  if (count === 0 || (count === 1 && index !== null)) return null;
  return (
    <div class="card-mentions">
      <p>{sayMention({ count, index })}</p>
      <IconButton
        icon="previous"
        label={say('card.previousMention')}
        onClick={() => actions.stepMention(-1)}
      />
      <IconButton
        icon="next"
        label={say('card.nextMention')}
        onClick={() => actions.stepMention(1)}
      />
    </div>
  );
}

/** "Mention 2 of 5 on this page". */
export function sayMention({ count, index }: CardProps['mentions']): string {
  return index === null
    ? say('card.mentions', { count: sayNumber(count) })
    : say('card.mention', { position: sayNumber(index + 1), count: sayNumber(count) });
}
