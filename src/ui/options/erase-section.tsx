/** What is stored in; a way to erase all of it, asked for twice, out. */
import { useState } from 'preact/hooks';
import type { OptionsActions, OptionsData } from './options-data.ts';
import type { SectionProps } from './options.tsx';
import { focusSection, Section } from './section.tsx';
import type { Done } from '../undo-bar.tsx';

export function EraseSection({ data, actions, say }: SectionProps) {
  const [isAsking, setAsking] = useState(false);
  const erase = (): void => {
    setAsking(false);
    focusSection('erase');
    void eraseAll(data, actions).then(say);
  };
  return (
    <Section id="erase" title="Erase">
      <p>
        Erases every choice on this page and gives back the access to sites that you allowed.
        Stories stay: they are deleted in <a href="library.html">your library</a>.
      </p>
      {isAsking ? (
        <div class="buttons">
          <button type="button" class="primary" onClick={erase}>
            Erase everything now
          </button>
          <button
            type="button"
            onClick={() => {
              setAsking(false);
              focusSection('erase');
            }}
          >
            Keep everything
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          Erase everything…
        </button>
      )}
    </Section>
  );
}

async function eraseAll(
  { settings, grantedSites }: OptionsData,
  actions: OptionsActions,
): Promise<Done> {
  await actions.eraseAll();
  const hadAccess = grantedSites.length > 0;
  return {
    words: hadAccess
      ? 'Everything is erased. Undo brings back your choices, but not the access to sites.'
      : 'Everything is erased.',
    undo: async () => void (await actions.change(() => settings)),
  };
}
