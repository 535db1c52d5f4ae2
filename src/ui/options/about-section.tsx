/** The version in; what the extension is, keeps private and does not know out. */
import { Section } from './section.tsx';

export interface AboutSectionProps {
  readonly version: string;
}

export function AboutSection({ version }: AboutSectionProps) {
  return (
    <Section id="about" title="About">
      <p>Backgrounder {version}. Free software under the MIT licence.</p>
      <h3>What it knows</h3>
      <p>
        The stories of <a href="library.html">your library</a>: those that came with Backgrounder,
        those that you follow, and those of packs that you imported. Of each it knows what its
        articles say, and nothing later.
      </p>
      <h3>What stays private</h3>
      <p>
        Everything. Pages are read on your device, and nothing about you or them leaves it: no
        request, no account, no counting. A page cannot see your stories, your settings or what a
        card says. It can tell that words on it are marked; so nothing is marked on a page that is
        not related.
      </p>
      <h3>What it cannot do</h3>
      <ul class="plain">
        <li>
          Know more than its articles said on their dates. What they say may be wrong or outdated.
        </li>
        <li>
          Be sure: it judges by names and terms. If it errs, say “Not this story” or “Not this
          person” on the card.
        </li>
        <li>Tell one side from another. A story from one article has that article’s view.</li>
        <li>Read PDFs, reader view or the browser’s own pages.</li>
      </ul>
    </Section>
  );
}
