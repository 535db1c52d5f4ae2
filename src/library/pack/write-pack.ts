/** Stories of the library in, the text of a pack's file out. Same stories, same bytes. */
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { StoryArticle } from '../../knowledge/story.ts';
import { invisible, withoutTags } from '../../article/wordless.ts';
import { checkSentences } from './check-sentences.ts';
import { excerptStory } from './excerpt-story.ts';
import type { Pack, PackAbout, PackedPart, PackedStory } from './pack.ts';
import { withoutReader } from './without-reader.ts';

/**
 * `withText` false: of each article only the sentences that its story quotes. `readPack` reads what
 * this writes; where it would not (a story that quotes markup), `readPack` says why.
 */
export function writePack(
  stories: readonly PackedStory[],
  about: PackAbout,
  { withText = true }: { readonly withText?: boolean } = {},
): string {
  const { title, origin, licence } = about;
  const head = { format: 'backgrounder-pack', version: 1, title, origin, licence } as const;
  const pack: Pack = { ...head, stories: stories.map((story) => packStory(story, withText)) };
  // A story a line: a person finds it, and two packs can be compared.
  const lines = withoutReader(pack).stories.map((story) => JSON.stringify(story));
  return `${JSON.stringify(head).slice(0, -1)},"stories":[\n${lines.join(',\n')}\n]}\n`;
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
      .map(withoutMaker),
  };
}

/** To others all edits of a pack are an editor's. */
function withoutMaker(edit: Edit): Edit {
  return Object.fromEntries(Object.entries(edit).filter(([key]) => key !== 'by')) as Edit;
}

function packPart({ story, text }: PackedPart, withText: boolean): PackedPart {
  const [article] = story.articles;
  if (!withText || article === undefined || article.isExcerpt)
    return { story: excerptStory(story), text: null };
  return { story, text: chooseText(article, text) };
}

/** As it was published, without what is not seen; put together of its sentences where that is not kept. */
function chooseText(article: StoryArticle, text: string | null): string {
  const { headline, sentences } = article;
  const clean = withoutTags((text ?? '').replaceAll(invisible, ''));
  return checkSentences(headline, sentences, clean) === null ? clean : joinText(article);
}

function joinText({ headline, sentences, paragraphs }: StoryArticle): string {
  const lines = sentences.map((sentence, at) => {
    const isFirst = paragraphs[at] !== paragraphs[at - 1];
    return `${isFirst ? '\n\n' : ' '}${sentence}`;
  });
  return `${headline}${lines.join('')}\n`;
}
