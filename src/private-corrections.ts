/**
 * What the reader sets right in a document of a private window: it holds in that document alone. It goes along with
 * each question about the page, is written nowhere, and ends with the document.
 */
import { addCorrections, hasCorrection, takeBackCorrections } from './settings/corrections.ts';
import type { Correction, Settings } from './settings/settings.ts';

export interface SaidHere {
  readonly said: readonly Correction[];
  /** Of those that are stored: taken back here, they hold on in other windows. */
  readonly unsaid: readonly Correction[];
}

/** Of a document in any other window, whose corrections are all stored. */
export const nothingSaid: SaidHere = { said: [], unsaid: [] };

export interface CorrectionTools {
  readonly correct: (corrections: readonly Correction[]) => void;
  readonly takeBack: (corrections: readonly Correction[]) => void;
  readonly saidHere: () => SaidHere;
}

/** `changed` is called after each. */
export function keepCorrectionsHere(changed: () => void): CorrectionTools {
  let here = nothingSaid;
  return {
    saidHere: () => here,
    correct(corrections) {
      const said = [...without(here.said, corrections), ...corrections];
      here = { said, unsaid: without(here.unsaid, corrections) };
      changed();
    },
    takeBack(corrections) {
      const unsaid = [...without(here.unsaid, corrections), ...corrections];
      here = { said: without(here.said, corrections), unsaid };
      changed();
    },
  };
}

/** The settings as they hold in that document. */
export const withSaidHere = (settings: Settings, { said, unsaid }: SaidHere): Settings =>
  addCorrections(takeBackCorrections(settings, unsaid), said);

function without(list: readonly Correction[], these: readonly Correction[]): Correction[] {
  return list.filter((each) => !hasCorrection(these, each));
}
