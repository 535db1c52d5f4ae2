/** A field for the address of a site out, to have the browser ask for access to it; what came of it is said below. */
import { useState } from 'preact/hooks';
import { siteOf } from '../../settings/sites.ts';
import { say, sayParts } from '../words.ts';
import type { WelcomeActions } from './welcome-data.ts';

type Outcome =
  | { readonly kind: 'allowed' | 'refused'; readonly site: string }
  | { readonly kind: 'no-site' };

export function AllowSite({ allowSite }: Pick<WelcomeActions, 'allowSite'>) {
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const site = readSite(typed);
    if (site === null) setOutcome({ kind: 'no-site' });
    else void allow(site);
  };
  /** Straight from the press: browsers refuse to ask once anything was awaited. */
  const allow = async (site: string): Promise<void> => {
    const isAllowed = await allowSite(site);
    if (isAllowed) setTyped('');
    setOutcome({ kind: isAllowed ? 'allowed' : 'refused', site });
  };
  return (
    <form class="allow-site" onSubmit={submit}>
      <label for="allow-site">{say('welcome.allowSite')}</label>
      <div class="buttons">
        <input
          id="allow-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          dir="ltr"
          value={typed}
          aria-describedby="allow-site-outcome"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('welcome.allow')}</button>
      </div>
      <p
        id="allow-site-outcome"
        aria-live="polite"
        class={outcome?.kind === 'no-site' ? 'refusal' : undefined}
      >
        {outcome !== null && sayOutcome(outcome)}
      </p>
    </form>
  );
}

function sayOutcome(outcome: Outcome) {
  if (outcome.kind === 'no-site') return say('welcome.noSite');
  const site = <bdi>{outcome.site}</bdi>;
  return sayParts(outcome.kind === 'allowed' ? 'welcome.allowed' : 'welcome.refused', { site });
}

/** "news.example", with or without what browsers write before and after it; null: it is no site. */
function readSite(typed: string): string | null {
  const address = typed.trim();
  const site = siteOf(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  return site !== null && /^[\w-]+(?:\.[\w-]+)+$/.test(site) ? site : null;
}
