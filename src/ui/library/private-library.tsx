/** What stands in the place of the library where a private window shows its page. */
import { say } from '../words.ts';
import { Message } from './message.tsx';

export function PrivateLibrary() {
  return (
    <div class="library">
      <main>
        <Message title={say('library.private.title')} text={say('library.private.text')} />
      </main>
    </div>
  );
}
