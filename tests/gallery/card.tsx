/** The card in all its states, in a frame as on a page of its own. */
import './use-messages.ts';
import { render } from 'preact';
import { makeCardPart } from '../../src/ui/annotations/make-card-part.ts';
import { Card, type CardProps, cardTitleId } from '../../src/ui/card/card.tsx';
import { type CardContent, cardContent } from '../../src/ui/card/card-content.ts';
import { harbourStory } from '../support/harbour-story.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const nothing = (): void => {};
const actions: CardProps['actions'] = {
  togglePin: nothing,
  close: nothing,
  dismissEntry: nothing,
  dismissStory: nothing,
  hideSite: nothing,
};

/** As the card's frame has it, open in the top layer. */
function drawCard(body: HTMLElement, content: CardContent | null, isPinned = false): void {
  const host = document.createElement('div');
  body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = makeCardPart().css;
  const frame = document.createElement('div');
  Object.assign(frame, { className: 'frame', popover: 'manual', role: 'dialog' });
  frame.setAttribute('aria-labelledby', cardTitleId);
  root.append(style, frame);
  if (content !== null) render(<Card {...{ content, isPinned, actions }} />, frame);
  frame.showPopover();
}

const contentOf = (entry: string, nameOnPage: string, pageDate: string | null = null) =>
  cardContent([{ story: harbourStory, entry }], nameOnPage, pageDate);

const states: GalleryState[] = [
  {
    name: 'a person',
    draw: (body) => drawCard(body, contentOf('ingrid-solheim', 'Solheim')),
  },
  {
    name: 'pinned, a place with a curated note',
    draw: (body) => drawCard(body, contentOf('vestby-sound', 'Vestby Sound'), true),
  },
  {
    name: 'out of date',
    draw: (body) => drawCard(body, contentOf('sound-alliance', 'Sound Alliance', '2025-12-01')),
  },
];

void showStates(states);
