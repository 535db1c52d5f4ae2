/** On which sites a story is looked for in; what the reader wants instead out, checked site by site. */
import { useState } from 'preact/hooks';
import type { StorySites } from '../../library/kept-story.ts';
import { say, sayList } from '../words.ts';
import { readSites } from './read-sites.ts';

export interface SitesFormProps {
  readonly sites: StorySites;
  readonly onSet: (sites: StorySites) => void;
}

const rules = ['everywhere', 'only', 'except'] as const;
const example = 'apnews.com';

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
        <legend>{say('library.sites.legend')}</legend>
        {rules.map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name="rule"
              value={value}
              checked={rule === value}
              onChange={() => setRule(value)}
            />
            {say(`library.sites.rules.${value}`)}
          </label>
        ))}
      </fieldset>
      {needsSites && (
        <label class="sites-field">
          <span>{say('library.sites.field')}</span>
          <textarea
            rows={4}
            value={typed}
            spellcheck={false}
            placeholder={example}
            dir="ltr"
            aria-invalid={refused.length > 0}
            aria-describedby="sites-refusal"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="refusal" id="sites-refusal" aria-live="polite">
        {needsSites &&
          refused.length > 0 &&
          say('library.sites.refused', { sites: sayList(refused), example })}
        {needsSites && refused.length === 0 && read.length === 0 && say('library.sites.none')}
      </p>
      <div>
        <button type="submit" disabled={needsSites && (refused.length > 0 || read.length === 0)}>
          {say('library.do.save')}
        </button>
      </div>
    </form>
  );
}
