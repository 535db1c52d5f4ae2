/**
 * The settings as a content script reads and watches them in; the same for a page of a private window out. What the
 * reader sets right there holds in that document alone: it is sent nowhere, written nowhere, and ends with it.
 */
import { addCorrections, hasCorrection, takeBackCorrections } from './settings/corrections.ts';
import type { Correction, Settings } from './settings/settings.ts';
import type { NoterTools } from './note-page.ts';

interface Stored extends Pick<NoterTools, 'readSettings'> {
  readonly watchSettings: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
}
export type CorrectionTools = Stored & Pick<NoterTools, 'correct' | 'takeBack'>;

/** Whatever is corrected or taken back is in the settings that are read next, and every watcher is called with them. */
export function keepCorrectionsHere(stored: Stored): CorrectionTools {
  let said: readonly Correction[] = [];
  /** Of those that are stored too: taken back here, they hold on in other windows. */
  let unsaid: readonly Correction[] = [];
  let last: Settings | null = null;
  const watchers = new Set<(settings: Settings) => void>();

  const merge = (settings: Settings): Settings => {
    last = settings;
    return addCorrections(takeBackCorrections(settings, unsaid), said);
  };
  const tell = (): void => {
    if (last === null) return;
    const merged = merge(last);
    for (const watcher of watchers) watcher(merged);
  };
  return {
    readSettings: async () => merge(await stored.readSettings()),
    watchSettings(changed, signal) {
      if (signal.aborted) return;
      stored.watchSettings((settings) => changed(merge(settings)), signal);
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed), { once: true });
    },
    correct(corrections) {
      said = [...without(said, corrections), ...corrections];
      unsaid = without(unsaid, corrections);
      tell();
    },
    takeBack(corrections) {
      said = without(said, corrections);
      unsaid = [...without(unsaid, corrections), ...corrections];
      tell();
    },
  };
}

function without(list: readonly Correction[], these: readonly Correction[]): Correction[] {
  return list.filter((each) => !hasCorrection(these, each));
}
