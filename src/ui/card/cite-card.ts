/** What a card says in; the same as plain text with its citation (source, date, address) out, to be copied. */
import { say, withoutIsolates } from '../words.ts';
import type { CardFact } from './card-fact.ts';
import type { CardSection } from './card-section.ts';

/** One section of it for each story, a blank line between them; no line break at the end. */
export function citeCard(name: string, sections: readonly CardSection[]): string {
  const parts = [name, ...sections.map(citeSection)];
  return withoutIsolates(parts.join(sections.length > 1 ? '\n\n' : '\n'));
}

function citeSection(section: CardSection): string {
  const { gloss, description, facts, naming, source } = section;
  const lines = [
    gloss === null ? null : `${gloss.text} (${say('card.addedBy.curated')})`,
    description === null ? null : quote(description),
    ...facts.map((fact) => citeFact(fact, section.hasManySources)),
    naming && quote(`${naming.before}${naming.text}${naming.after}`),
    source.headline,
    [source.words, source.url ?? []].flat().join(' · '),
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function citeFact({ text, claim, source }: CardFact, hasManySources: boolean): string {
  const words = claim === null ? quote(text) : `${quote(text)} (${claim})`;
  return hasManySources ? `${words} · ${source}` : words;
}

/** Around words that hold a quotation the outer marks are the single ones, as on the card. */
const quote = (words: string): string => (/[“”]/.test(words) ? `‘${words}’` : `“${words}”`);
