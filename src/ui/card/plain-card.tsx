/** A few words in; a card that says only these, in place of one that there is not, not yet or no longer, out. */
import { say } from '../words.ts';
import { BackButton } from './card-head.tsx';
import { cardTitleId } from './card-props.ts';

export interface PlainCardProps {
  /** A whole sentence: it names the card for a screen reader. */
  readonly words: string;
  /** What explains them; null: nothing has to. */
  readonly detail?: string | null;
  /** More is to come. */
  readonly isBusy?: boolean;
  /** The name of the card that the reader came from within this one; null, or left out: from none. */
  readonly cameFrom?: string | null;
  readonly goBack?: () => void;
  /** The way back from what was done; left out: there is none. */
  readonly undo?: () => void;
  readonly close: () => void;
}

export function PlainCard(props: PlainCardProps) {
  const { words, detail = null, isBusy = false, cameFrom = null, goBack, undo, close } = props;
  return (
    <article class="card" aria-busy={isBusy}>
      <div class="plain-words">
        {cameFrom !== null && <BackButton name={cameFrom} goBack={goBack} />}
        <p id={cardTitleId}>{words}</p>
        {detail !== null && <p class="card-kind">{detail}</p>}
      </div>
      <footer class="card-foot">
        {undo !== undefined && (
          <button type="button" class="quiet undo" onClick={undo}>
            {say('card.undo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={close}>
          {say('card.close')}
        </button>
      </footer>
    </article>
  );
}
