/** Sentences in, the quotations that are found in them out, told of people whom every test knows. */
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { sliceSpan } from '../../src/article/slice-span.ts';
import { findQuotes } from '../../src/knowledge/quotes/find-quotes.ts';
import type { FoundEntries, Reference } from '../../src/knowledge/reference.ts';
import type { Entry, EntryKind } from '../../src/knowledge/story.ts';

/** Who the sentences are about; "she" is always Mara Lindt. */
const cast: readonly { id: string; kind: EntryKind; names: readonly string[] }[] = [
  { id: 'mara-lindt', kind: 'person', names: ['Mara Lindt', 'Lindt', 'She', 'she'] },
  { id: 'omar-reyes', kind: 'person', names: ['Omar Reyes', 'Reyes'] },
  { id: 'rosa-dahl', kind: 'person', names: ['Rosa Dahl', 'Dahl'] },
  { id: 'harbour-board', kind: 'organisation', names: ['Harbour Board'] },
];

function findCast(article: Article): FoundEntries {
  const entries = cast.map(({ id, kind, names }): Entry => {
    const shown = names.map((text) => ({ text, lang: 'en', origin: 'text' }) as const);
    const nothing = { description: null, gloss: null, facts: [], generic: false };
    return { id, name: names[0] ?? id, kind, names: shown, weight: 1, ...nothing };
  });
  const references = article.sentences.flatMap(({ text }, sentence) => {
    const found: Reference[] = [];
    for (const { id, names } of cast) {
      const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const form = /^she$/i.test(match[0]) ? 'pronoun' : 'name';
        const span = { article: article.id, sentence, start: match.index, end };
        found.push({ span, entry: id, form });
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  });
  return { entries, references };
}

/** Each quotation as "speaker: words"; "?" where the speaker is not certain. */
export function readQuotes(body: string): string[] {
  const article = parseArticle(`A headline about the harbour\n\n${body}\n`, { id: 'a' });
  const read = (span: Parameters<typeof sliceSpan>[1]): string =>
    sliceSpan(article.sentences, span);
  return findQuotes(article, findCast(article)).map((quote) => {
    const words = quote.spans.map((span) => read(span)).join(' ');
    const named = quote.speaker ?? (quote.speakerWords && read(quote.speakerWords));
    return `${(quote.certain && named) || '?'}: ${words}`;
  });
}
