/** Boundaries of sentences, headline and source, and noise that must not show. */
import type { Built } from './build-article.ts';
import type { Labels } from '../labels/labels.ts';
import { lettersOf, readLetters, type Letters } from './letters.ts';
import { findWord } from './place-words.ts';
import { count, note, type Sheet } from './sheet.ts';

export function scoreSentences(sheet: Sheet, built: Built, labels: Labels): void {
  const { sentences, headline, source } = labels;
  if (sentences !== undefined) scoreBoundaries(sheet, built.letters, readLetters(sentences));
  if (headline !== undefined) scoreMasthead(sheet, 'headline', built.article.headline, headline);
  if (source !== undefined)
    scoreMasthead(sheet, 'source', built.article.source ?? '', source ?? '');
  for (const piece of labels.removed ?? [])
    scoreNoise(sheet, built.letters, piece, sentences ?? []);
}

/** So many letters before a boundary tell it from all others, whatever differs elsewhere. */
const tellingLetters = 30;

function scoreBoundaries(sheet: Sheet, own: Letters, wanted: Letters): void {
  const left = listEndings(own);
  count(sheet, 'sentences', { found: left.size, wanted: wanted.sentences.length });
  for (const [ending, sentence] of listEndings(wanted)) {
    if (left.delete(ending)) count(sheet, 'sentences', { right: 1 });
    else note(sheet, 'sentences', 'missed', sentence);
  }
  for (const sentence of left.values()) note(sheet, 'sentences', 'false', sentence);
}

/** For each sentence the letters that it ends with; a repeated ending gets its number. */
function listEndings({ text, starts, sentences }: Letters): Map<string, string> {
  const endings = new Map<string, string>();
  for (const [at, sentence] of sentences.entries()) {
    const end = starts[at + 1] ?? 0;
    const ending = text.slice(Math.max(0, end - tellingLetters), end);
    let key = ending;
    for (let again = 2; endings.has(key); again++) key = `${ending} ${again}`;
    endings.set(key, sentence);
  }
  return endings;
}

function scoreMasthead(sheet: Sheet, what: string, own: string, wanted: string): void {
  const isRight = lettersOf(own) === lettersOf(wanted);
  count(sheet, 'masthead', { wanted: 1, right: isRight ? 1 : 0 });
  if (!isRight)
    note(sheet, 'masthead', `wrong ${what}`, `${own || 'none'}, not ${wanted || 'any'}`);
}

/** It leaks where the article has it more often than the editor's. */
function scoreNoise(sheet: Sheet, own: Letters, piece: string, wanted: readonly string[]): void {
  const noise = level(piece);
  const hold = (sentences: readonly string[]): number =>
    findWord(level(sentences.join(' ')), noise).length;
  const leaks = hold(own.sentences) > hold(wanted);
  count(sheet, 'noise', { wanted: 1, right: leaks ? 0 : 1 });
  if (!leaks) return;
  const sentence = own.sentences.find((one) => findWord(level(one), noise).length > 0);
  note(sheet, 'noise', 'leaked', piece, sentence);
}

function level(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
