/** A page's text in, what it names out, as far as plain looks tell: for a library that finds something in it. */
import type { PageText } from '../../src/page/page-text.ts';

/** Capitalised words amid a sentence, one to three of them. */
const capitalised = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,}){0,2}/gu;
/** Where no letter is a capital one: runs of Katakana, Hangul or Chinese characters. */
const runs = /[\p{Script=Katakana}ー]{3,10}|\p{Script=Hangul}{3,6}|\p{Script=Han}{2,6}/gu;

/** At most so many, the most frequent first; not such as everyday words are written like. */
export function chooseNames({ text }: PageText, count: number): string[] {
  const times = new Map<string, number>();
  const found = text.match(capitalised) ?? [];
  for (const name of found.length >= 5 ? found : (text.match(runs) ?? [])) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  return [...times]
    .filter(([name]) => !small.has(name.toLowerCase()))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name]) => name);
}
