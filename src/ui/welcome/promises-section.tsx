/** What the extension may see, and what it never does, side by side. */
import { say } from '../words.ts';

export function PromisesSection() {
  return (
    <section class="promises">
      <div>
        <h2>{say('welcome.sees')}</h2>
        <ul class="plain">
          <li>{say('welcome.seesListed')}</li>
          <li>{say('welcome.seesAllowed', { follow: say('menu.follow') })}</li>
          <li>{say('welcome.keeps')}</li>
        </ul>
      </div>
      <div>
        <h2>{say('welcome.never')}</h2>
        <ul class="plain">
          <li>{say('welcome.neverSends')}</li>
          <li>{say('welcome.neverKeeps')}</li>
          <li>{say('welcome.neverChanges')}</li>
        </ul>
      </div>
      <p class="hint">{say('welcome.pagesSee')}</p>
    </section>
  );
}
