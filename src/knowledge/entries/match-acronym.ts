/** Short forms in capitals that stand for a name: because the text says so, or by its initials. */
import type { NameUse } from './read-names.ts';

/**
 * What the text declares the name's short form to be: "National Hurricane Center (NHC)", "…, known as
 * the ITF, …", "NHC (National Hurricane Center)". In the order of the text.
 */
export function readDeclared({ sentence: { tokens }, from, to }: NameUse): readonly string[] {
  const texts = tokens.slice(to, to + 6).map(({ text }) => text);
  if (texts[0] === '(') {
    const at = texts[1] === 'the' ? 2 : 1;
    if (/^[),;]$/.test(texts[at + 1] ?? '')) return asShort(texts[at]);
  }
  const before = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  if (tokens[before]?.text === '(' && texts[0] === ')') return asShort(tokens[before - 1]?.text);
  const said = texts[0] === ',' ? texts.slice(1) : texts;
  const rest = said[0] === 'or' ? said.slice(1) : isKnownAs(said) ? said.slice(2) : null;
  return rest === null ? [] : asShort(rest[0] === 'the' ? rest[1] : rest[0]);
}

function isKnownAs([known, as]: readonly string[]): boolean {
  return known === 'known' && as === 'as';
}

function asShort(text: string | undefined): readonly string[] {
  return text !== undefined && /^\p{Lu}/u.test(text) ? [text] : [];
}

/** The first letters of the capitalised words; empty for fewer than two. */
export function readInitials(words: readonly string[]): string {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0] ?? '');
  return initials.length < 2 ? '' : initials.join('');
}
