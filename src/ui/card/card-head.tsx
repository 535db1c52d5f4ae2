/** A card in; what is read of it first out: who or what it is, in one line, and as of when. It never scrolls out of sight. */
import { say } from '../words.ts';
import { type CardProps, cardTitleId } from './card-props.ts';
import { Lead } from './card-lead.tsx';
import { Icon, IconButton } from './icons.tsx';

export function CardHead({ content, isPinned, copied, cameFrom, actions }: CardProps) {
  const [only] = content.sections;
  return (
    <header class="card-head">
      {cameFrom !== null && <BackButton name={cameFrom} goBack={actions.goBack} />}
      <div class="card-names">
        <p class="card-kind">{content.kind}</p>
        <h2 id={cardTitleId} lang={content.lang} dir="auto">
          {content.name}
        </h2>
      </div>
      <IconButton
        icon={copied === 'done' ? 'done' : 'copy'}
        label={say('card.copy')}
        hint={copied === null ? say('card.copyHint') : sayCopied(copied)}
        onClick={actions.copy}
      />
      <IconButton
        icon="pin"
        label={say('card.pin')}
        hint={say(isPinned ? 'card.unpinHint' : 'card.pinHint')}
        isPressed={isPinned}
        onClick={actions.togglePin}
      />
      <IconButton
        icon="close"
        label={say('card.close')}
        hint={say('card.closeHint')}
        onClick={actions.close}
      />
      {only !== undefined && content.dates === null ? (
        <Lead section={only} />
      ) : (
        <p class="card-date">{content.dates}</p>
      )}
      {copied === 'failed' && <p class="warning">{sayCopied(copied)}</p>}
    </header>
  );
}

interface BackButtonProps {
  /** Of the card that the reader came from. */
  readonly name: string;
  readonly goBack: (() => void) | undefined;
}

export function BackButton({ name, goBack }: BackButtonProps) {
  return (
    <button type="button" class="quiet back" onClick={goBack}>
      <Icon name="back" /> {say('card.back', { name })}
    </button>
  );
}

/** What is told of it to a screen reader too. */
export const sayCopied = (copied: 'done' | 'failed'): string =>
  say(copied === 'done' ? 'card.copied' : 'card.notCopied');
