/** The version and others' licences in; what the extension is, keeps private and does not know out. */
import { say, sayParts } from '../words.ts';
import type { Licence } from './options-data.ts';
import { Section } from './section.tsx';

export interface AboutSectionProps {
  readonly version: string;
  readonly licences: readonly Licence[];
}

export function AboutSection({ version, licences }: AboutSectionProps) {
  return (
    <Section id="about" title={say('options.about.title')}>
      <p>{say('options.about.version', { version })}</p>
      <p>
        <a href="welcome.html" target="_blank">
          {say('options.about.welcome')}
        </a>
      </p>
      <h3>{say('options.about.knowsTitle')}</h3>
      <p>{sayParts('options.about.knows', { library: <LibraryLink /> })}</p>
      <h3>{say('options.about.privateTitle')}</h3>
      <p>{say('options.about.private')}</p>
      <h3>{say('options.about.limitsTitle')}</h3>
      <ul class="plain">
        <li>{say('options.about.limitFacts')}</li>
        <li>{say('options.about.limitSure')}</li>
        <li>{say('options.about.limitSides')}</li>
        <li>{say('options.about.limitPages')}</li>
      </ul>
      <h3>{say('options.about.licencesTitle')}</h3>
      <p>{say('options.about.licences')}</p>
      <div class="licences">
        {licences.map(({ name, text }) => (
          <details key={name}>
            <summary>{name}</summary>
            <pre class="licence" lang="en" dir="ltr">
              {text}
            </pre>
          </details>
        ))}
      </div>
    </Section>
  );
}

/** As it stands within a sentence. */
export function LibraryLink() {
  return <a href="library.html">{say('options.about.yourLibrary')}</a>;
}
