/** The terms of an article and a person's own in, all of them out, heaviest first. */
import type { Term } from '../story.ts';
import type { Overlay } from './overlay.ts';

/** As the weightiest phrase of an article has: whoever adds a phrase means that it tells. */
const curatedWeight = 0.8;

/** A phrase that the article has as well, or another language, counts once, with the greater weight. */
export function addTerms(terms: readonly Term[], { terms: curated }: Overlay): Term[] {
  const byKey = new Map(terms.map((term) => [keyOf(term), term]));
  for (const term of listCurated(curated)) {
    const known = byKey.get(keyOf(term));
    if (known === undefined || known.weight < term.weight) byKey.set(keyOf(term), term);
  }
  return [...byKey.values()].toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
}

const keyOf = ({ text }: Term): string => text.toLowerCase();

function listCurated(curated: Overlay['terms']): Term[] {
  return Object.entries(curated).flatMap(([lang, texts]) =>
    texts.map((text): Term => ({ text, lang, weight: curatedWeight })),
  );
}
