/** A story in, the same for a person to read on a terminal out. */
import { sliceSpan } from '../article/slice-span.ts';
import type { Entry, Fact, Quote, Span, Story } from '../knowledge/story.ts';

/** More than these tell a person at a terminal little. */
const mostFacts = 3;
const mostTerms = 20;

type Read = (span: Span) => string;

export function describeStory(story: Story): string {
  const [article] = story.articles;
  const read: Read = (span) => sliceSpan(article?.sentences ?? [], span);
  const date = article?.published?.date;
  const parts = [
    `${article?.headline ?? ''}\n${article?.source ?? 'source unknown'} · ${date ?? 'no date'}`,
    section('In a line', story.line === null ? [] : [`  ${read(story.line)}`]),
    section(
      'Summary',
      story.summary.map((span) => `  • ${read(span)}`),
    ),
    section(
      'Quotes',
      story.quotes.map((quote) => describeQuote(story, quote, read)),
    ),
    section(
      'Who and what',
      story.entries.map((entry) => describeEntry(story, entry, read)),
    ),
    section(
      'Timeline',
      story.timeline.map(({ span, words, from, to }) => {
        const when =
          from === null && to === null ? 'not resolved' : `${from ?? '…'} – ${to ?? '…'}`;
        return `  ${when} (${read(words)}): ${read(span)}`;
      }),
    ),
    section('Terms', [
      `  ${story.terms
        .slice(0, mostTerms)
        .map(({ text }) => text)
        .join(', ')}`,
    ]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function describeQuote(story: Story, quote: Quote, read: Read): string {
  const words = quote.spans.map((span) => read(span)).join(' ');
  return `  “${words}”\n    — ${describeSpeaker(story, quote, read)}`;
}

function describeSpeaker(story: Story, quote: Quote, read: Read): string {
  const entry = story.entries.find(({ id }) => id === quote.speaker);
  if (!quote.certain) return 'speaker not certain';
  const name =
    entry?.name ?? (quote.speakerWords ? read(quote.speakerWords) : 'speaker not certain');
  return quote.speakerOrigin === 'curated' ? `${name} (named by an editor)` : name;
}

function describeEntry(story: Story, entry: Entry, read: Read): string {
  const description = entry.description && `, ${read(entry.description)}`;
  const facts = entry.facts
    .slice(0, mostFacts)
    .map((fact) => `    ${quoteWords(read(fact.span))}${describeClaim(story, fact, read)}`);
  const gloss = entry.gloss === null ? [] : [`    Curated: ${entry.gloss.text}`];
  return [`  ${entry.name} (${entry.kind}${description ?? ''})`, ...facts, ...gloss].join('\n');
}

/** Words that quote someone stand in single marks, so that each mark has its own partner. */
function quoteWords(words: string): string {
  return /[“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** Whose word it is when it is not the article's own. */
function describeClaim(story: Story, { claim }: Fact, read: Read): string {
  if (claim === null) return '';
  const owner = story.entries.find(({ id }) => id === claim.entry)?.name ?? read(claim.words);
  return `, according to ${owner}`;
}
