/** An article on a page of our own in; real notes on it, with their cards, out: to try before any page has some. */
import type { PageAnswer, PagePassage } from './page-answer.ts';
import type { Block, PageText } from './page/page-text.ts';
import { runTimed } from './page/run-timed.ts';
import { nameOpener } from './name-opener.ts';
import { keyOf } from './recognition/key-of.ts';
import type { MarkLook } from './settings/settings.ts';
import { annotate, type Annotations } from './ui/annotations/annotate.ts';
import type { ReadCards } from './ui/annotations/fetch-cards.ts';
import { keepTones } from './ui/annotations/keep-tones.ts';
import { makeCardPart } from './ui/annotations/make-card-part.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';
import type { Sample } from './ui/welcome/choose-sample.ts';

export interface SampleTools {
  /** As for any page. Null: nobody answers. */
  readonly judge: (page: PagePassage) => Promise<PageAnswer | null>;
  readonly readCards: ReadCards;
  /** Gives the page the reader's look of marks; called once, when there are notes. */
  readonly styleMarks: (look: MarkLook) => void;
  /** The reader wants no notes here: on a card, as on a site or of a story. */
  readonly off: () => void;
}

/** `element` has the shown paragraphs as its children. Null: no story has anything to say of it, or it is over. */
export async function noteSample(
  element: HTMLElement,
  sample: Sample,
  tools: SampleTools,
  signal: AbortSignal,
): Promise<Annotations | null> {
  const page = readSample(element, sample);
  const { url, title, lang, date, text, blocks, parts } = page;
  const answer = await tools.judge({ url, title, lang, date, text, blocks, parts });
  if (answer === null || signal.aborted) return null;
  const made = await runTimed(makeNotes(page, answer.mentions), signal);
  if (made === null || made.result.length === 0) return null;
  tools.styleMarks(answer.look);
  const takenOff = new Set<string>();
  const show = (): void =>
    annotations.show(made.result.filter((note) => !takenOff.has(nameOf(note))));
  const annotations = annotate({
    document,
    lang,
    delays: () => answer.delays,
    readCards: tools.readCards,
    pageDate: () => date,
    loadCard: () => Promise.resolve(makeCardPart()),
    loadTones: () => Promise.resolve(keepTones),
    nameOpener,
    dismissEntry(note) {
      takenOff.add(nameOf(note));
      show();
    },
    restoreEntry(note) {
      takenOff.delete(nameOf(note));
      show();
    },
    siteWithout: () => null,
    dismissStory: tools.off,
    hideSite: tools.off,
    isAlive: (isHostInPlace) => isHostInPlace,
    emptied: () => undefined,
    signal,
  });
  show();
  return annotations;
}

const nameOf = ({ mention }: Note): string => keyOf(mention.entries[0]!);

/** All of the article is judged, as on a page; only what is shown has a place. */
function readSample(element: HTMLElement, { story, article, paragraphs }: Sample): PageText {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'paragraph' });
    text += paragraph;
  }
  return {
    url: element.ownerDocument.location.href,
    isArticle: true,
    title: article.headline,
    lang: story.lang,
    date: article.published?.date ?? null,
    siteName: article.source,
    text,
    blocks,
    parts: [],
    root: element,
    toRange(start, end) {
      const at = blocks.findIndex((block) => block.start <= start && end <= block.end);
      const node = element.children[at]?.firstChild;
      if (!(node instanceof Text)) return null;
      const { start: from } = blocks[at]!;
      const place = { startContainer: node, startOffset: start - from };
      return new StaticRange({ ...place, endContainer: node, endOffset: end - from });
    },
  };
}
