/** What is stored in; a way to erase all of it, asked for twice, out. */
import { useState } from 'preact/hooks';
import type { Done } from '../undo-bar.tsx';
import { say, sayParts } from '../words.ts';
import { LibraryLink } from './about-section.tsx';
import type { OptionsActions, OptionsData } from './options-data.ts';
import type { SectionProps } from './options.tsx';
import { focusSection } from './section.tsx';

export function EraseData({ data, actions, tell }: SectionProps) {
  const [isAsking, setAsking] = useState(false);
  const answer = (isSure: boolean): void => {
    setAsking(false);
    focusSection('data');
    if (isSure) void eraseAll(data, actions).then(tell);
  };
  return (
    <>
      <h3>{say('options.data.eraseTitle')}</h3>
      <p>{sayParts('options.data.erase', { library: <LibraryLink /> })}</p>
      {isAsking ? (
        <div class="buttons">
          <button type="button" class="primary" onClick={() => answer(true)}>
            {say('options.data.confirm')}
          </button>
          <button type="button" onClick={() => answer(false)}>
            {say('options.data.keep')}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {say('options.data.ask')}
        </button>
      )}
    </>
  );
}

async function eraseAll(
  { settings, grantedSites }: OptionsData,
  actions: OptionsActions,
): Promise<Done> {
  await actions.eraseAll();
  const hadAccess = grantedSites.length > 0;
  return {
    words: say(hadAccess ? 'options.data.erasedAccess' : 'options.data.erased'),
    undo: async () => void (await actions.change(() => settings)),
  };
}
