/** Why a pack was refused in; what a reader can do about it, and what its maker must know, out. */
import type { Refusal } from '../../library/pack/refusal.ts';
import { say } from '../words.ts';
import { Message } from './message.tsx';

export function RefusedFile({ file, refusal }: { file: string; refusal: Refusal }) {
  const words = say(`errors.pack.reasons.${refusal.kind}`);
  return (
    <Message
      title={say('errors.pack.title', { file })}
      text={`${words} ${say('errors.pack.unchanged')}`}
    >
      {isForMaker(refusal) && (
        <p class="hint">
          {say('errors.pack.found')}{' '}
          <code lang="en" dir="ltr">
            {refusal.reason}
            {refusal.where !== null && ` (${refusal.where})`}
          </code>
        </p>
      )}
    </Message>
  );
}

const isForMaker = ({ kind }: Refusal): boolean => kind === 'faulty' || kind === 'harmful';
