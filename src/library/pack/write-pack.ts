/** Stories of the library in, the text of a pack's file out. Same stories, same bytes. */
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { StoryArticle } from '../../knowledge/story.ts';
import { invisible, withoutTags } from '../../article/wordless.ts';
import { findEditFault } from './check-edits.ts';
import { checkSentences } from './check-sentences.ts';
import { findHarm } from './check-texts.ts';
import { excerptStory } from './excerpt-story.ts';
import { mostOf, mostPackBytes } from './limits.ts';
import { mendStory } from './mend-story.ts';
import type { PackAbout, PackedPart, PackedStory } from './pack.ts';
import { asEditors } from './as-editors.ts';

/** Room is left for what a pack says of itself. */
const fullPackBytes = mostPackBytes - 20_000;

export interface PackOptions {
  /** False: of each article only the sentences that its story quotes. */
  readonly withText?: boolean;
}

/**
 * `readPack` reads what this writes, if it is no more than a pack may hold; where it would not (a story
 * that quotes markup), it says why.
 */
export function writePack(
  stories: readonly PackedStory[],
  about: PackAbout,
  options: PackOptions = {},
): string {
  return joinLines(
    about,
    stories.map((story) => writeStory(story, options)),
  );
}

/** As many packs as the limit of their size asks for; the stories go on from one to the next. */
export function writePacks(
  stories: readonly PackedStory[],
  about: PackAbout,
  options: PackOptions = {},
): string[] {
  const packs: string[][] = [];
  let room = 0;
  for (const story of stories) {
    const line = writeStory(story, options);
    const bytes = new TextEncoder().encode(line).length;
    if (bytes > room || packs.at(-1)?.length === mostOf.stories) {
      packs.push([]);
      room = fullPackBytes;
    }
    packs.at(-1)?.push(line);
    room -= bytes;
  }
  return packs.map((lines) => joinLines(about, lines));
}

/** A story a line: a person finds it, and two packs can be compared. */
function joinLines({ title, origin, licence }: PackAbout, lines: readonly string[]): string {
  const head = { format: 'backgrounder-pack', version: 1, title, origin, licence } as const;
  return `${JSON.stringify(head).slice(0, -1)},"stories":[\n${lines.join(',\n')}\n]}\n`;
}

function writeStory(story: PackedStory, { withText = true }: PackOptions): string {
  return JSON.stringify(asEditors(packStory(story, withText)));
}

function packStory({ id, parts, edits }: PackedStory, withText: boolean): PackedStory {
  const articles = new Set(
    parts.flatMap(({ story }) => story.articles.map((article) => article.id)),
  );
  return {
    id,
    parts: parts.map((part) => packPart(part, withText)),
    edits: edits
      .filter((edit) => !('article' in edit) || articles.has(edit.article))
      .filter((edit) => findEditFault(edit, { parts }) === null)
      .map(withoutMaker),
  };
}

/** To others all edits of a pack are an editor's. */
function withoutMaker(edit: Edit): Edit {
  return Object.fromEntries(Object.entries(edit).filter(([key]) => key !== 'by')) as Edit;
}

function packPart({ story, text }: PackedPart, withText: boolean): PackedPart {
  const [article] = story.articles;
  const mended = mendStory(story);
  if (!withText || article === undefined || article.isExcerpt)
    return { story: excerptStory(mended), text: null };
  return { story: mended, text: chooseText(article, text) };
}

/**
 * As it was published; without the tags and what nobody sees, if it was published with them; put
 * together of the sentences where it is not kept, or is another text.
 */
function chooseText(article: StoryArticle, text: string | null): string {
  const { headline, sentences } = article;
  const texts = text === null ? [] : [text, withoutTags(text.replaceAll(invisible, ''))];
  const sound = texts.find(
    (each) => findHarm(each, true) === null && checkSentences(headline, sentences, each) === null,
  );
  return sound ?? joinText(article);
}

function joinText({ headline, sentences, paragraphs }: StoryArticle): string {
  const lines = sentences.map((sentence, at) => {
    const isFirst = paragraphs[at] !== paragraphs[at - 1];
    return `${isFirst ? '\n\n' : ' '}${sentence}`;
  });
  return `${headline}${lines.join('')}\n`;
}
