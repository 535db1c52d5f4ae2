/** Finds the headline as the page shows it: the h1 that says what the page declares, else what it declares. */
import { shadowsIn } from './element-tree.ts';

export interface Headline {
  /** '' when there is none. */
  readonly text: string;
  /** Null when the page shows none. */
  readonly element: Element | null;
}

/** Share of letter pairs in common from which an h1 is the declared headline, maybe in other words. */
const minLikeness = 0.4;
/** Without any likeness, a shorter h1 is rather the site's or the section's name. */
const minLength = 25;

export function findHeadline(document: Document, declared: string | null): Headline {
  const shown = headingsIn(document)
    .map((element) => ({ element, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  if (declared === null) return shown[0] ?? { text: '', element: null };
  const scored = shown.map((each) => ({ each, likeness: likenessOf(each.text, declared) }));
  const best = scored.reduce((a, b) => (b.likeness > a.likeness ? b : a), {
    each: { text: declared, element: null as Element | null },
    likeness: minLikeness,
  }).each;
  if (best.element !== null) return best;
  return shown.find(({ text }) => text.length >= minLength) ?? best;
}

function headingsIn(document: Document): Element[] {
  const headings = [...document.querySelectorAll('h1')];
  if (headings.length > 0) return headings;
  return shadowsIn(document).flatMap((shadow) => Array.from(shadow.querySelectorAll('h1')));
}

/** Share of letter pairs in common, by Dice's coefficient; in [0, 1]. */
function likenessOf(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  const folded = text.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)),
  );
}
