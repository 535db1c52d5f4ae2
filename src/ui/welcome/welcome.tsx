/** What a reader should know and can try right after the installation, on one page. */
import { say } from '../words.ts';
import { KeysSection } from './keys-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { SampleView } from './sample-view.tsx';
import { SitesSection } from './sites-section.tsx';
import type { WelcomeActions, WelcomeData } from './welcome-data.ts';

export interface WelcomeProps {
  readonly data: WelcomeData;
  readonly actions: WelcomeActions;
}

export function Welcome({ data, actions }: WelcomeProps) {
  const { sample, newsSites, shortcuts } = data;
  return (
    <main class="welcome">
      <header>
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <section>
        <h2>{say('welcome.try')}</h2>
        {sample === null ? (
          <p class="warning">{say('welcome.sampleNone')}</p>
        ) : (
          <>
            <p>{say('welcome.tryHow')}</p>
            <SampleView sample={sample} noteSample={(...given) => actions.noteSample(...given)} />
          </>
        )}
      </section>
      <PromisesSection />
      <SitesSection newsSites={newsSites} allowSite={(site) => actions.allowSite(site)} />
      {shortcuts.length > 0 && (
        <KeysSection shortcuts={shortcuts} openShortcuts={() => actions.openShortcuts()} />
      )}
      <section>
        <h2>{say('welcome.more')}</h2>
        <p>{say('welcome.follow', { follow: say('menu.follow') })}</p>
        <p class="welcome-links">
          <a href="library.html">{say('welcome.library')}</a>
          <a href="options.html">{say('welcome.settings')}</a>
        </p>
      </section>
    </main>
  );
}
