/**
 * A cue in, the one who speaks by it out, "he" and "she" told by the sentences before; and for a
 * quotation without a cue, the one whose words the sentence before reports.
 */
import type { Article } from '../../article/article.ts';
import type { Cue } from './cue.ts';
import { findAntecedent } from './find-antecedent.ts';
import type { Quoted } from './find-quoted.ts';
import type { Reading } from './read-sentences.ts';
import { endsParagraph, fillsSentences } from './stands-alone.ts';
import type { Subject } from './subject.ts';

/** Who speaks, named in which sentence. */
export interface Speaker {
  readonly subject: Subject;
  readonly sentence: number;
}

/** Another may answer. */
const asks = /\?(?:[’”]|$)/;

/** Null: the cue has no subject. Not clear: "he", and more than one may be meant. */
export function findSpeaker(
  cue: Cue,
  sentence: number,
  readings: readonly Reading[],
): Speaker | null {
  const { subject } = cue;
  const words = readings[sentence]?.masked.slice(subject?.start, subject?.end) ?? '';
  if (subject === null) return null;
  if (!/^s?he$/i.test(words)) return { subject, sentence };
  const antecedent = findAntecedent({ sentence, start: subject.start }, readings);
  if (antecedent === null)
    return { subject: { ...subject, entry: null, isClear: false }, sentence };
  const { entry, isStrong } = antecedent;
  const isClear = !subject.isClear || subject.entry === entry || isStrong;
  return { subject: { ...subject, entry, isClear }, sentence };
}

/**
 * "Baker said that the pier leaks. “It is old.”": the only one who speaks in the sentence before still
 * does so in a quotation that stands alone there, or alone in the next paragraph. Null: nobody surely.
 */
export function findFloor(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Speaker | null {
  const sentence = (passage.pieces[0]?.sentence ?? 0) - 1;
  const before = article.sentences[sentence];
  if (before === undefined || !fillsSentences(passage, readings)) return null;
  if (before.paragraph !== passage.paragraph && !endsParagraph(passage, article)) return null;
  const cues = (readings[sentence]?.cues ?? []).filter(({ tiesAfter }) => tiesAfter);
  const speakers = cues.map((cue) => findSpeaker(cue, sentence, readings)?.subject ?? null);
  const [first] = speakers;
  if (!first?.entry || asks.test(before.text)) return null;
  const isOne = speakers.every((one) => one?.isClear && one.entry === first.entry);
  return isOne ? { subject: first, sentence } : null;
}
