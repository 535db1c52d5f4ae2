/**
 * A story in, a Markdown document for people out: summary, who is who with facts, quotes, timeline, each
 * passage with its source and date. Whatever the articles' words hold is text in it and never a mark.
 */
import { sliceSpan } from '../article/slice-span.ts';
import type { Entry, Fact, Moment, Name, Quote, Span, Story } from '../knowledge/story.ts';
import type { StoryArticle } from '../knowledge/story.ts';
import { tellingFacts } from './card/telling-facts.ts';
import { escapeAddress, escapeMarkdown } from './escape-markdown.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import { say, withoutIsolates } from './words.ts';

/** `title` is what the reader calls the story; null: the headline of its first article. Ends with a line break. */
export function toMarkdown(story: Story, title: string | null = null): string {
  const { articles, summary, entries, quotes, timeline } = story;
  const parts = [
    `# ${escapeMarkdown(title ?? articles[0]?.headline ?? story.id)}`,
    ...section(say('library.document.summary'), [
      list(summary.map((span) => writePassage(story, span))),
    ]),
    ...section(
      say('library.document.entries'),
      entries.map((entry) => writeEntry(story, entry)),
    ),
    ...section(
      say('library.document.quotes'),
      quotes.map((quote) => writeQuote(story, quote)),
    ),
    ...section(say('library.document.timeline'), [writeMoments(story, timeline.filter(isCertain))]),
    ...section(say('library.document.open'), [
      writeMoments(
        story,
        timeline.filter((moment) => !isCertain(moment)),
      ),
    ]),
    ...section(say('library.document.sources'), [list(articles.map(writeSource))]),
  ];
  return `${withoutIsolates(parts.join('\n\n'))}\n`;
}

function section(title: string, parts: readonly string[]): string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${title}`, ...filled];
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** “Words of the article” ([AP, 24 Jan 2025](https://…)) */
function writePassage(story: Story, span: Span): string {
  return `${writeWords(story, span)} (${writeCitation(story, span)})`;
}

function writeWords(story: Story, span: Span): string {
  const words = escapeMarkdown(readSpan(story, span));
  return /[“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

function readSpan(story: Story, span: Span): string {
  return sliceSpan(findArticle(story, span)?.sentences ?? [], span);
}

function findArticle(story: Story, span: Span): StoryArticle | undefined {
  return story.articles.find(({ id }) => id === span.article);
}

function writeCitation(story: Story, span: Span): string {
  const article = findArticle(story, span);
  return article === undefined
    ? say('library.document.noSource')
    : link(sayWhence(article), article.url);
}

/** "AP, 24 Jan 2025" */
function sayWhence({ source, published }: StoryArticle): string {
  return say('library.document.citation', {
    source: source ?? say('library.document.noSource'),
    date: published ? formatDate(published.date) : say('library.document.noDate'),
  });
}

function link(text: string, url: string | null): string {
  const words = escapeMarkdown(text);
  return url === null ? words : `[${words}](${escapeAddress(url)})`;
}

function writeEntry(story: Story, entry: Entry): string {
  const described = [entry.description ?? [], entry.earlierDescriptions ?? []].flat();
  const words = described.map((span) => writePassage(story, span));
  const lines = [
    [say(`library.document.kinds.${entry.kind}`), ...words].join(' · '),
    ...(entry.gloss === null ? [] : [writeGloss(entry.gloss.text)]),
    ...writeNames(entry),
  ];
  const facts = list(tellingFacts(story, entry).map((fact) => writeFact(story, fact)));
  const parts = [`### ${escapeMarkdown(entry.name)}`, lines.join('  \n'), facts];
  return parts.filter((part) => part !== '').join('\n\n');
}

const writeGloss = (text: string): string =>
  say('library.document.editorNote', { note: escapeMarkdown(text) });

/** One line for those of the article's own words, one for those of each person who added some. */
function writeNames({ name, names }: Entry): string[] {
  const others = names.filter(({ text }) => text !== name);
  return givers.flatMap(([place, origins]) => {
    const given = others.filter(({ origin }) => origins.some((each) => each === origin));
    return given.length === 0 ? [] : [say(place, { names: writeByLanguage(given) })];
  });
}

const givers = [
  ['library.document.also', ['text', 'derived']],
  ['library.document.byEditor', ['curated']],
  ['library.document.byReader', ['reader']],
] as const satisfies readonly (readonly [string, readonly Name['origin'][]])[];

/** "ja 港の会, 港; de Hafenbund" */
function writeByLanguage(names: readonly Name[]): string {
  const languages = [...new Set(names.map(({ lang }) => lang))];
  return languages
    .map((lang) => {
      const own = names.filter((name) => name.lang === lang);
      return `${lang} ${own.map(({ text }) => escapeMarkdown(text)).join(', ')}`;
    })
    .join('; ');
}

function writeFact(story: Story, { span, claim, updatedBy }: Fact): string {
  const bare = writePassage(story, span);
  const fact =
    claim === null
      ? bare
      : say('library.document.claimed', { fact: bare, claimant: writeClaimant(story, claim) });
  if (updatedBy === undefined) return fact;
  return say('library.document.updated', { fact, later: writePassage(story, updatedBy) });
}

function writeClaimant(story: Story, { entry, words }: NonNullable<Fact['claim']>): string {
  return escapeMarkdown(nameOf(story, entry) ?? readSpan(story, words));
}

function nameOf({ entries }: Story, id: string | null): string | null {
  return entries.find((entry) => entry.id === id)?.name ?? null;
}

function writeQuote(story: Story, quote: Quote): string {
  const [first] = quote.spans;
  const words = quote.spans.map((span) => readSpan(story, span)).join(' ');
  const places = [first ?? [], quote.alsoIn ?? []].flat();
  const cited = places.map((span) => writeCitation(story, span)).join('; ');
  return `> ${escapeMarkdown(words)}\n>\n> — ${writeSpeaker(story, quote)} (${cited})`;
}

function writeSpeaker(
  story: Story,
  { speaker, speakerWords, certain, speakerOrigin }: Quote,
): string {
  const name = nameOf(story, speaker) ?? (speakerWords && readSpan(story, speakerWords));
  if (!certain || name === null) return say('library.document.noSpeaker');
  const written = escapeMarkdown(name);
  if (speakerOrigin !== 'curated') return written;
  return say('library.document.speakerByEditor', { speaker: written });
}

/** Both ends are known, and not by a guess. */
function isCertain({ from, to, precision }: Moment): boolean {
  return from !== null && to !== null && precision !== 'vague' && precision !== 'words';
}

function writeMoments(story: Story, moments: readonly Moment[]): string {
  return list(
    moments.map(({ span, words, from, to, precision }) => {
      const when = formatPeriod(from, to, precision) ?? say('library.document.dateNotKnown');
      return `**${when}**, ${writeWords(story, words)}: ${writePassage(story, span)}`;
    }),
  );
}

function writeSource(article: StoryArticle): string {
  const { headline, url, pack, isExcerpt } = article;
  return [
    `${link(headline, url)}. ${escapeMarkdown(sayWhence(article))}.`,
    ...(isExcerpt === true ? [say('library.document.excerpt')] : []),
    ...(pack === undefined ? [] : [writePack(pack)]),
  ].join(' ');
}

function writePack({ title, origin, licence }: NonNullable<StoryArticle['pack']>): string {
  return say('library.document.pack', {
    title: escapeMarkdown(title),
    origin: escapeMarkdown(origin),
    licence: escapeMarkdown(licence),
  });
}
