/** A story in, the same for a person to read on a terminal out. */
import { sliceSpan } from '../article/slice-span.ts';
import type { Entry, Quote, Span, Story } from '../knowledge/story.ts';
import { formatDate, formatPeriod } from '../ui/format-date.ts';

/** More than these tell a person at a terminal little. */
const mostFacts = 3;
const mostTerms = 20;

type Read = (span: Span) => string;

export function describeStory(story: Story): string {
  const [article] = story.articles;
  const read: Read = (span) => sliceSpan(article?.sentences ?? [], span);
  const date = article?.published && formatDate(article.published.date);
  const parts = [
    `${article?.headline ?? ''}\n${article?.source ?? 'source unknown'} · ${date ?? 'no date'}`,
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
      story.entries.map((entry) => describeEntry(entry, read)),
    ),
    section(
      'Timeline',
      story.timeline.map(({ span, from, to, precision }) => {
        const when = formatPeriod(from, to, precision) ?? 'not resolved';
        return `  ${when}: ${read(span)}`;
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
  return entry?.name ?? (quote.speakerWords ? read(quote.speakerWords) : 'speaker not certain');
}

function describeEntry(entry: Entry, read: Read): string {
  const description = entry.description && `, ${read(entry.description)}`;
  const facts = entry.facts.slice(0, mostFacts).map(({ span }) => `    “${read(span)}”`);
  const gloss = entry.gloss === null ? [] : [`    Curated: ${entry.gloss.text}`];
  return [`  ${entry.name} (${entry.kind}${description ?? ''})`, ...facts, ...gloss].join('\n');
}
