/**
 * The text of a news article in, as published and with all its noise, an Article out: clean, split
 * into sentences, each character with its place in the source, and what was removed and why.
 * Plain text or Markdown in English; HTML is read elsewhere.
 */
import type { Article, Repair, Sentence, Removal } from './article.ts';
import { ArticleError } from './article-error.ts';
import { isEnglish } from './is-english.ts';
import { checkSource } from './check-source.ts';
import { cutDateline } from './cut-dateline.ts';
import type { CivilDate } from './civil-date.ts';
import { findPublished } from './find-published.ts';
import { findSource } from './find-source.ts';
import { listRepairs } from './list-repairs.ts';
import { sliceMapped, trimMapped, type MappedText } from './mapped-text.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { readBlocks, type Block } from './read-blocks.ts';
import { curlQuotes, repairQuotes } from './repair-quotes.ts';
import { sortBlocks } from './sort-blocks.ts';
import { splitCaption, type SplitCaption } from './split-caption.ts';
import type { Dateline } from './split-dateline.ts';
import { splitHeadline, type SplitHeadline } from './split-headline.ts';
import { splitSentences } from './split-sentences.ts';

/** What is known of an article beside its text; it wins over what the text says. */
export interface GivenFacts {
  readonly id: string;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: CivilDate | undefined;
}

/**
 * Throws an ArticleError, with reason, line and remedy, when there is no headline or no sentence, or
 * the text is not in English.
 */
export function parseArticle(source: string, given: GivenFacts): Article {
  checkSource(source);
  const front = readFrontMatter(source);
  const blocks = withTitle(readBlocks(source), front);
  refuseOtherLanguage(blocks);
  const sorted = sortBlocks(blocks);
  refuseOtherLanguage(sorted.paragraphs);
  const captions = sorted.captions.map((block) => splitCaption(block.text.text));
  const { paragraphs, dateline, removed } = cutDateline(sorted.paragraphs);
  const headline = splitHeadline(curlQuotes(sorted.headline.text.text));
  const allRemoved: readonly Removal[] = [
    ...(front === null ? [] : [{ text: front.text, reason: 'byline' as const }]),
    ...listTail(headline),
    ...sorted.removed,
    ...captions.flatMap(listCaption),
    ...removed,
  ];
  const evidence = { dateline, publisher: headline.publisher, captions, removed: allRemoved };
  return {
    id: given.id,
    headline: headline.text,
    source: given.source ?? front?.source ?? findSource(evidence),
    url: given.url ?? null,
    published: datePublished(given.published, front, dateline, captions, allRemoved),
    dateline: dateline?.place ? { place: dateline.place, agency: dateline.agency } : null,
    captions: captions.map(({ text, slug, credit }) => ({ text, slug, credit })),
    removed: allRemoved,
    ...splitParagraphs(paragraphs, source),
  };
}

/** A title written in the article itself goes before that of the front matter. */
function withTitle(blocks: readonly Block[], front: FrontMatter | null): readonly Block[] {
  if (front === null) return blocks;
  const article = blocks.filter(({ line }) => line > front.lastLine);
  if (front.title === null || article.some(({ form }) => form === 'title')) return article;
  return [{ text: front.title, line: front.titleLine, form: 'title' }, ...article];
}

/** Before all else, for what follows asks for English full stops; then once more without the noise. */
function refuseOtherLanguage(blocks: readonly Block[]): void {
  if (isEnglish(blocks.map(({ text }) => text.text))) return;
  const first = blocks.find(({ text }) => !isEnglish([text.text])) ?? blocks[0];
  throw new ArticleError(
    'language',
    first?.line ?? 1,
    'the article is not in English',
    'Give an English one: stories are read from English only',
  );
}

function listTail({ tail }: SplitHeadline): readonly Removal[] {
  return tail === '' ? [] : [{ text: tail, reason: 'section' }];
}

function listCaption({ text, slug, credits }: SplitCaption): readonly Removal[] {
  const parts: readonly Removal[] = [
    { text: slug ?? '', reason: 'slug' },
    { text, reason: 'caption' },
    { text: credits, reason: 'credit' },
  ];
  return parts.filter((part) => part.text !== '');
}

function datePublished(
  given: CivilDate | undefined,
  front: FrontMatter | null,
  dateline: Dateline | null,
  captions: readonly SplitCaption[],
  removed: readonly Removal[],
): Article['published'] {
  if (given !== undefined) return { date: given, origin: 'curated' };
  if (front?.published) return { date: front.published, origin: 'derived' };
  const textsOf = (reason: Removal['reason']): readonly string[] =>
    removed.filter((removal) => removal.reason === reason).map((removal) => removal.text);
  const date = findPublished({
    bylines: textsOf('byline'),
    dateline: dateline?.written ?? null,
    captions: captions.map((caption) => caption.text),
    notices: textsOf('notice'),
  });
  return date === null ? null : { date, origin: 'derived' };
}

function splitParagraphs(
  paragraphs: readonly MappedText[],
  source: string,
): {
  sentences: readonly Sentence[];
  repairs: readonly Repair[];
} {
  const sentences: Sentence[] = [];
  const repairs: Repair[] = [];
  for (const [paragraph, raw] of paragraphs.entries()) {
    const repaired = repairQuotes(raw);
    for (const { start, end } of splitSentences(repaired.text)) {
      const sentence = trimMapped(sliceMapped(repaired, start, end));
      for (const { before, after } of listRepairs(sentence, source)) {
        repairs.push({ sentence: sentences.length, before, after });
      }
      sentences.push({ ...sentence, paragraph });
    }
  }
  return { sentences, repairs };
}
