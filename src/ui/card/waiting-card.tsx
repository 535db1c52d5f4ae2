/** Words in; a card that says only these out, in place of one of which there is nothing to show: not yet, or not just now. */
import { say } from '../words.ts';
import { cardTitleId } from './card-props.ts';

export interface WaitingCardProps {
  readonly words: string;
  /** More is to come. */
  readonly isBusy: boolean;
  readonly close: () => void;
}

export function WaitingCard({ words, isBusy, close }: WaitingCardProps) {
  return (
    <article class="card" aria-busy={isBusy}>
      <p class="taken-off" id={cardTitleId}>
        {words}
      </p>
      <footer class="card-foot">
        <button type="button" class="quiet" onClick={close}>
          {say('card.close')}
        </button>
      </footer>
    </article>
  );
}
