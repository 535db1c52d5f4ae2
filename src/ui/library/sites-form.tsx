/** On which sites a story is looked for in; what the reader wants instead out, checked site by site. */
import { useState } from 'preact/hooks';
import type { StorySites } from '../../library/kept-story.ts';
import { readSites } from './read-sites.ts';

export interface SitesFormProps {
  readonly sites: StorySites;
  readonly onSet: (sites: StorySites) => void;
}

const rules = [
  ['everywhere', 'On all sites'],
  ['only', 'Only on these'],
  ['except', 'On all but these'],
] as const;

export function SitesForm({ sites, onSet }: SitesFormProps) {
  const [rule, setRule] = useState(sites.rule);
  const [typed, setTyped] = useState(sites.sites.join('\n'));
  const { sites: read, refused } = readSites(typed);
  const needsSites = rule !== 'everywhere';
  return (
    <form
      class="sites-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!needsSites) onSet({ rule, sites: [] });
        else if (refused.length === 0 && read.length > 0) onSet({ rule, sites: read });
      }}
    >
      <fieldset>
        <legend>Where this story is looked for</legend>
        {rules.map(([value, words]) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name="rule"
              value={value}
              checked={rule === value}
              onChange={() => setRule(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {needsSites && (
        <label class="sites-field">
          <span>Sites, one a line; each with its subdomains</span>
          <textarea
            rows={4}
            value={typed}
            spellcheck={false}
            placeholder="apnews.com"
            aria-invalid={refused.length > 0}
            aria-describedby="sites-refusal"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="refusal" id="sites-refusal" aria-live="polite">
        {needsSites &&
          refused.length > 0 &&
          `No site: ${refused.join(', ')}. Write it as apnews.com.`}
        {needsSites && refused.length === 0 && read.length === 0 && 'Name at least one site.'}
      </p>
      <div>
        <button type="submit" disabled={needsSites && (refused.length > 0 || read.length === 0)}>
          Save
        </button>
      </div>
    </form>
  );
}
