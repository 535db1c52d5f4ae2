/** What was taken off the page in; the card that says so, in place of its card, with the way back out. */
import { say } from '../words.ts';
import { cardTitleId } from './card-props.ts';
import { explainTakenOff, sayTakenOff, type TakenOff } from './say-taken-off.ts';

export interface TakenOffActions {
  readonly undo: () => void;
  readonly close: () => void;
}

export interface TakenOffCardProps {
  readonly takenOff: TakenOff;
  readonly actions: TakenOffActions;
}

export function TakenOffCard({ takenOff, actions }: TakenOffCardProps) {
  const why = explainTakenOff(takenOff);
  return (
    <article class="card">
      <div class="taken-off">
        <p id={cardTitleId}>{sayTakenOff(takenOff)}</p>
        {why !== null && <p class="card-kind">{why}</p>}
      </div>
      <footer class="card-foot">
        <button type="button" class="quiet undo" onClick={actions.undo}>
          {say('card.undo')}
        </button>
        <button type="button" class="quiet" onClick={actions.close}>
          {say('card.close')}
        </button>
      </footer>
    </article>
  );
}
