/** The list of a page's notes in its states, in its frame as on a page, and the button that opens it. */
import './use-messages.ts';
import { holdFocus } from '../../src/ui/annotations/hold-focus.ts';
import hostCss from '../../src/ui/annotations/host.css?inline';
import { makeCardPart } from '../../src/ui/annotations/make-card-part.ts';
import { addOpener, type Opener } from '../../src/ui/annotations/make-opener.ts';
import type { Note } from '../../src/ui/annotations/note.ts';
import { makeListPanel } from '../../src/ui/list/list-panel.tsx';
import { say } from '../../src/ui/words.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

/** A note, and what its card calls it. */
interface Listed extends Pick<Note, 'before' | 'text' | 'after'> {
  readonly name: string;
  /** Empty: it has no card. */
  readonly kind: string;
}

function ourRoot(body: HTMLElement): { root: ShadowRoot; opener: Opener } {
  const host = document.createElement('div');
  body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = hostCss + makeCardPart().css;
  root.append(style);
  const opener = addOpener(root);
  opener.button.ariaLabel = say('card.opener', { count: 6 });
  return { root, opener };
}

function drawList(body: HTMLElement, listed: readonly Listed[], lang: string): void {
  const { root, opener } = ourRoot(body);
  const describe = ({ before }: Note) => listed.find((each) => each.before === before) ?? null;
  const panel = makeListPanel(
    { root, opener, lang, focus: holdFocus(root), goTo: () => {}, describe },
    new AbortController().signal,
  );
  const range = document.createRange();
  const mention = { start: 0, end: 0, entries: [] };
  panel.show(listed.map(({ before, text, after }) => ({ before, text, after, mention, range })));
  panel.toggle();
}

/** As it is seen with the focus on it. */
function drawOpener(body: HTMLElement): void {
  const { opener } = ourRoot(body);
  opener.button.focus();
}

const few: readonly Listed[] = [
  {
    name: 'Ingrid Solheim',
    kind: 'Person',
    before: 'The mayor, ',
    text: 'Solheim',
    after: ', staked her career on the tunnel…',
  },
  {
    name: 'Sound Alliance',
    kind: 'Group',
    before: '…and boats of the ',
    text: 'Sound Alliance',
    after: ' lay along the quay.',
  },
];

const long: Listed = {
  name: 'Permanent Commission for the Supervision of the Harbours of the Outer Islands',
  kind: 'Organisation',
  before: '…because the ',
  text: 'Commission',
  after: ' has not met since Donaudampfschifffahrtsgesellschaftskapitän took over…',
};

const japanese: Listed = {
  name: '港の会',
  kind: 'Group',
  before: '市議会は',
  text: '港の会',
  after: 'の反対を受けて採決を延期した。',
};

const arabic: Listed = {
  name: 'نورة الحداد',
  kind: 'Person',
  before: 'قالت ',
  text: 'نورة الحداد',
  after: ' إن التصويت تأجل إلى الخريف.',
};

const states: GalleryState[] = [
  { name: 'two notes', draw: (body) => drawList(body, few, 'en') },
  { name: 'one note', draw: (body) => drawList(body, few.slice(0, 1), 'en') },
  { name: 'long words', draw: (body) => drawList(body, [long, ...few], 'en') },
  {
    name: 'more than there is room for',
    draw: (body) =>
      drawList(
        body,
        Array.from({ length: 40 }, (_, at) => few[at % 2]!),
        'en',
      ),
  },
  { name: 'a page in Japanese', draw: (body) => drawList(body, [japanese, japanese], 'ja') },
  { name: 'a page in Arabic', draw: (body) => drawList(body, [arabic, arabic], 'ar') },
  {
    name: 'a note without a card',
    draw: (body) => drawList(body, [{ ...few[0]!, kind: '' }], 'en'),
  },
  { name: 'its button', draw: drawOpener },
];

void showStates(states);
