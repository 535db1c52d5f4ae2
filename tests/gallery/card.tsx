/** The card in all its states, in a frame as on a page of its own. */
import './use-messages.ts';
import { type ComponentChild, render } from 'preact';
import { makeCardPart } from '../../src/ui/annotations/make-card-part.ts';
import type { Story } from '../../src/knowledge/story.ts';
import { Card } from '../../src/ui/card/card.tsx';
import { type CardProps, cardTitleId } from '../../src/ui/card/card-props.ts';
import { PlainCard } from '../../src/ui/card/plain-card.tsx';
import { explainTakenOff, sayTakenOff, type TakenOff } from '../../src/ui/card/say-taken-off.ts';
import { cardContent, type FoundEntry } from '../../src/ui/card/card-content.ts';
import { directionOfWords, languageOfWords, say } from '../../src/ui/words.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { harbourStory } from '../support/harbour-story.ts';
import { cardStories } from './card-stories.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const nothing = (): void => {};
const actions: CardProps['actions'] = {
  togglePin: nothing,
  close: nothing,
  dismissEntry: nothing,
  dismissStory: nothing,
  hideSite: nothing,
  copy: nothing,
  hop: nothing,
  goBack: nothing,
  stepMention: nothing,
};

/** As the card's frame has it, open in the top layer; narrow it is a sheet. Returns its root. */
function drawFrame(body: HTMLElement, card: ComponentChild): ShadowRoot {
  const host = document.createElement('div');
  body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = makeCardPart().css;
  const frame = document.createElement('div');
  Object.assign(frame, { className: 'frame', popover: 'manual', role: 'dialog' });
  Object.assign(frame, { lang: languageOfWords(), dir: directionOfWords() });
  frame.setAttribute('aria-labelledby', cardTitleId);
  const isSheet = innerWidth <= 480;
  Object.assign(frame.dataset, { shape: isSheet ? 'sheet' : 'card', side: 'below' });
  frame.style.maxHeight = `${innerHeight - (isSheet ? 40 : 16)}px`;
  if (isSheet) frame.style.cssText += 'inset: auto 0 0 0; inline-size: 100%; max-inline-size: 100%';
  else frame.style.inset = '8px auto auto 8px';
  root.append(style, frame);
  render(card, frame);
  frame.showPopover();
  return root;
}

const drawCard = (
  body: HTMLElement,
  found: readonly FoundEntry[],
  name: string,
  { pageDate = null, ...props }: Partial<CardProps> & { pageDate?: string | null } = {},
): ShadowRoot =>
  drawFrame(
    body,
    <Card
      content={cardContent(found, name, pageDate)!}
      isPinned={false}
      copied={null}
      mentions={{ count: 1, index: 0 }}
      cameFrom={null}
      tieOf={() => ({ relation: 'same', grounds: [`“${name}” is in the headline`] })}
      {...{ actions, ...props }}
    />,
  );

function drawTakenOff(body: HTMLElement, takenOff: TakenOff): void {
  const [words, detail] = [sayTakenOff(takenOff), explainTakenOff(takenOff)];
  drawFrame(body, <PlainCard {...{ words, detail, undo: nothing, close: nothing }} />);
}

const of = (story: Story, entry: string): FoundEntry[] => [{ story, entry }];

function unfold(root: ShadowRoot, which: string): void {
  for (const each of root.querySelectorAll<HTMLDetailsElement>(which)) each.open = true;
}

const { grown, uncertain, bare, long } = cardStories;

const states: GalleryState[] = [
  {
    name: 'a person, the second of five mentions',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'ingrid-solheim'), 'Solheim', {
        mentions: { count: 5, index: 1 },
      }),
  },
  {
    name: 'facts in their context',
    draw: (body) =>
      unfold(drawCard(body, of(harbourStory, 'sound-alliance'), 'Sound Alliance'), 'li > details'),
  },
  {
    name: 'why it is marked',
    draw: (body) => {
      const root = drawCard(body, of(harbourStory, 'ingrid-solheim'), 'Solheim');
      unfold(root, '.why');
      root.querySelector('.card-body')!.scrollTop = 1e6;
    },
  },
  {
    name: 'pinned, a place with a curated note',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'vestby-sound'), 'Vestby Sound', { isPinned: true }),
  },
  {
    name: 'an article’s words superseded by a curated note',
    draw: (body) => void drawCard(body, of(grown, 'rolf-berg'), 'Rolf Berg'),
  },
  {
    name: 'a name that an editor added, copied',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'ingrid-solheim'), 'イングリッド・ソルハイム', {
        copied: 'done',
      }),
  },
  {
    name: 'not copied',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'ingrid-solheim'), 'Solheim', { copied: 'failed' }),
  },
  {
    name: 'out of date',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'sound-alliance'), 'Sound Alliance', {
        pageDate: '2025-12-12',
      }),
  },
  {
    name: 'told anew, with what was told before',
    draw: (body) => unfold(drawCard(body, of(grown, 'ada-lund'), 'Lund'), '.earlier'),
  },
  {
    name: 'speaker not certain',
    draw: (body) => void drawCard(body, of(uncertain, 'mole-nine'), 'Mole Nine'),
  },
  {
    name: 'only named',
    draw: (body) => void drawCard(body, of(bare, 'kestrel-point'), 'Kestrel Point'),
  },
  {
    name: 'nothing to say',
    draw: (body) => void drawCard(body, of(bare, 'kvit'), 'Kvit'),
  },
  {
    name: 'two stories',
    draw: (body) =>
      void drawCard(
        body,
        [
          { story: ferryStory, entry: 'ingrid-solheim', title: 'The crews of the ferries' },
          { story: harbourStory, entry: 'ingrid-solheim' },
        ],
        'Solheim',
        { mentions: { count: 12, index: 0 } },
      ),
  },
  {
    name: 'gone on to from another card',
    draw: (body) =>
      void drawCard(body, of(harbourStory, 'vestby-sound'), 'Vestby Sound', {
        cameFrom: 'Sound Alliance',
        mentions: { count: 3, index: null },
      }),
  },
  {
    name: 'long names and words, of a pack',
    draw: (body) =>
      void drawCard(body, of(long, long.entries[0]!.id), long.entries[0]!.name, {
        mentions: { count: 1200, index: 1000 },
      }),
  },
  {
    name: 'loading',
    draw: (body) =>
      void drawFrame(
        body,
        <PlainCard words={say('card.loading', { name: 'Solheim' })} isBusy close={nothing} />,
      ),
  },
  {
    name: 'nobody answers',
    draw: (body) =>
      void drawFrame(
        body,
        <PlainCard words={say('card.noAnswer')} isBusy={false} close={nothing} />,
      ),
  },
  {
    name: 'nobody answers, gone on to',
    draw: (body) =>
      void drawFrame(
        body,
        <PlainCard
          words={say('card.noAnswer')}
          cameFrom="Ingrid Solheim"
          goBack={nothing}
          close={nothing}
        />,
      ),
  },
  {
    name: 'taken off the page',
    draw: (body) => drawTakenOff(body, { name: 'Ingrid Solheim', site: null }),
  },
  {
    name: 'taken off the site',
    draw: (body) => drawTakenOff(body, { name: 'Ingrid Solheim', site: 'news.example' }),
  },
];

void showStates(states);
