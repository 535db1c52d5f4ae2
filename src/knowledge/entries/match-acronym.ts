/** Whether a short form in capitals stands for a name: because the text says so, or by its initials. */
import type { NameUse } from './read-names.ts';

/** "National Hurricane Center (NHC)", "…, known as the ITF, …". */
export function isDeclaredAcronym(uses: readonly NameUse[], acronym: string): boolean {
  return uses.some(({ sentence, to }) => {
    const after = sentence.tokens
      .slice(to, to + 5)
      .map(({ text }) => text)
      .join(' ');
    return (
      after.startsWith(`( ${acronym} )`) ||
      after.startsWith(`( the ${acronym} )`) ||
      knownAs(acronym).test(after)
    );
  });
}

function knownAs(acronym: string): RegExp {
  return new RegExp(
    `^,? (?:known as|or) (?:the )?${acronym.replaceAll(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`,
    'u',
  );
}

/** At least two letters, each the initial of the next capitalised word. */
export function isInitials(words: readonly string[], acronym: string): boolean {
  const letters = acronym.replaceAll('.', '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return initials.join('') === letters;
}
