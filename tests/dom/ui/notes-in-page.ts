/** Runs in a page of a test: plain page text, mentions by exact words, and our annotations on them. */
import type { Block, PageText } from '../../../src/page/page-text.ts';
import type { SharedMention } from '../../../src/recognition/verdict.ts';
import { nameOpener } from '../../../src/name-opener.ts';
import type { Density } from '../../../src/settings/settings.ts';
import { annotate, type Annotations } from '../../../src/ui/annotations/annotate.ts';
import type { CardPart } from '../../../src/ui/annotations/card-part.ts';
import type { NamedCard } from '../../../src/ui/annotations/fetch-cards.ts';
import { namesOneOf } from '../../../src/ui/annotations/find-places.ts';
import { chooseNotes } from '../../../src/ui/annotations/choose-notes.ts';
import { keepTones } from '../../../src/ui/annotations/keep-tones.ts';
import { makeCardPart } from '../../../src/ui/annotations/make-card-part.ts';
import { runAtOnce } from '../../../src/page/run-in-slices.ts';
import { makeNotes } from '../../../src/ui/annotations/note.ts';
import { type CardContent, cardContent } from '../../../src/ui/card/card-content.ts';
import { ferryStory } from '../../support/ferry-story.ts';
import { harbourStory } from '../../support/harbour-story.ts';

/** What a test asks of the page; it grows as the page is used. */
export interface Trial {
  readonly annotations: Annotations;
  readonly controller: AbortController;
  readonly dismissed: string[];
  /** Ids of the entries that were taken off the page; two of them are off the site. */
  readonly takenOff: Set<string>;
  hidden: number;
  /** What the background's answer waits for; null is no answer. */
  answer: () => Promise<'answered' | null>;
  /** Where the code of cards is held: gives it to whoever waits for it, or says that it can't be had. */
  readonly bringCard: (isThere: boolean) => void;
}

/** All elements in reading order, those of open shadow roots too. */
function elementsIn(root: ParentNode): Element[] {
  const elements: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    elements.push(element);
    if (element.shadowRoot) elements.push(...elementsIn(element.shadowRoot));
  }
  return elements;
}

/** Reads every p, h2 and li; one text node or several, also in open shadow roots. */
function readPlainPage(): PageText {
  const elements = elementsIn(document.querySelector('article')!);
  const blocks: Block[] = [];
  const places: { node: Text; start: number; end: number }[] = [];
  let text = '';
  for (const element of elements.filter((each) => /^(P|H2)$/.test(each.tagName))) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      places.push({ node, start: text.length, end: text.length + node.length });
      text += node.data;
    }
    blocks.push({
      start,
      end: text.length,
      kind: element.tagName === 'P' ? 'paragraph' : 'heading',
    });
  }
  return {
    url: 'https://news.test/article',
    isArticle: true,
    title: 'A test',
    lang: 'en',
    date: null,
    siteName: null,
    text,
    blocks,
    parts: [],
    root: document.querySelector('article'),
    toRange(from, to) {
      const first = places.find((place) => place.start <= from && from < place.end);
      const last = places.find((place) => place.start < to && to <= place.end);
      if (first === undefined || last === undefined) return null;
      return new StaticRange({
        startContainer: first.node,
        startOffset: from - first.start,
        endContainer: last.node,
        endOffset: to - last.start,
      });
    },
  };
}

/** The longest name at each place. */
function findPlainMentions(text: string): SharedMention[] {
  const names = harbourStory.entries
    .flatMap((entry) => entry.names.map((name) => ({ text: name.text, entry: entry.id })))
    .sort((a, b) => b.text.length - a.text.length);
  const pattern = new RegExp(names.map((name) => name.text).join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    entries: [
      { story: harbourStory.id, entry: names.find((name) => name.text === found)?.entry ?? '' },
    ],
  }));
}

const entryOf = ({ entries }: Pick<SharedMention, 'entries'>): string => entries[0]?.entry ?? '';

function contentOf(
  { entries, text }: NamedCard,
  { pageDate = null, hasTwoStories = false }: TrialOptions,
): CardContent | null {
  const stories = hasTwoStories ? [harbourStory, ferryStory] : [harbourStory];
  const found = entries.flatMap(({ entry }) => stories.map((story) => ({ story, entry })));
  return cardContent(found, text, pageDate);
}

export interface TrialOptions {
  readonly openDelayMs?: number;
  readonly closeDelayMs?: number;
  readonly pageDate?: string | null;
  /** The card's code comes only when it is let. */
  readonly isCardHeld?: boolean;
  readonly density?: Density;
  /** The story of the ferries tells of the same names. */
  readonly hasTwoStories?: boolean;
}

/** Annotates all mentions in the page, with short delays unless told otherwise. */
export function startTrial({
  openDelayMs = 150,
  closeDelayMs = 150,
  pageDate = null,
  isCardHeld = false,
  density = 'all',
  hasTwoStories = false,
}: TrialOptions = {}): Trial {
  const controller = new AbortController();
  const waiting: ((part: CardPart | null) => void)[] = [];
  const trial: { -readonly [K in keyof Trial]: Trial[K] } = {
    controller,
    dismissed: [],
    takenOff: new Set(),
    hidden: 0,
    answer: () => Promise.resolve('answered'),
    bringCard(isThere) {
      for (const come of waiting.splice(0)) come(isThere ? makeCardPart() : null);
    },
    annotations: annotate({
      document,
      lang: 'en',
      delays: () => ({ openDelayMs, closeDelayMs }),
      readCards: async (names) =>
        (await trial.answer()) &&
        names.map((named) => contentOf(named, { pageDate, hasTwoStories })),
      placesOf(entries) {
        const page = readPlainPage();
        const places = findPlainMentions(page.text).filter(
          (mention) => !trial.takenOff.has(entryOf(mention)) && namesOneOf({ mention }, entries),
        );
        return runAtOnce(makeNotes(page, places));
      },
      tieOf: () => ({ relation: 'same', grounds: ['Names Ingrid Solheim (3 times)'] }),
      pageDate: () => pageDate,
      loadTones: async () => keepTones,
      loadCard: async () =>
        isCardHeld ? new Promise((come) => waiting.push(come)) : makeCardPart(),
      dismissEntry(note) {
        trial.takenOff.add(entryOf(note.mention));
        showAgain(trial, density);
      },
      restoreEntry(note) {
        trial.takenOff.delete(entryOf(note.mention));
        showAgain(trial, density);
      },
      siteWithout: () => (trial.takenOff.size > 1 ? 'news.test' : null),
      emptied: () => controller.abort(),
      dismissStory: (story) => trial.dismissed.push(story),
      hideSite: () => (trial.hidden += 1),
      nameOpener,
      isAlive: (isHostInPlace) => isHostInPlace,
      signal: controller.signal,
    }),
  };
  showAgain(trial, density);
  return trial;
}

/** Reads the page anew, as a visit does when its text has changed. */
export function showAgain(trial: Trial, density: Density = 'all'): void {
  const page = readPlainPage();
  const found = findPlainMentions(page.text).filter((each) => !trial.takenOff.has(entryOf(each)));
  const mentions = chooseNotes(found, page.blocks, density, () => 'asked');
  trial.annotations.show(runAtOnce(makeNotes(page, mentions)));
}
