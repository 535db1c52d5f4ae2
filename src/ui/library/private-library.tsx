/** What stands in the place of the library where a private window shows its page. */
import { Message } from './message.tsx';

export function PrivateLibrary() {
  return (
    <div class="library">
      <main>
        <Message
          title="Your library is not in private windows"
          text="Nothing is kept of them. Open the library in a normal window: its stories are noted here all the same."
        />
      </main>
    </div>
  );
}
