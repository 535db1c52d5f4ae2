/** What is to be shown of an open note in, its card beside its line out, drawn and placed. */
import { type ComponentChild, render } from 'preact';
import { Card } from '../card/card.tsx';
import { type CardProps, cardTitleId } from '../card/card-props.ts';
import { PlainCard, type PlainCardProps } from '../card/plain-card.tsx';
import { type FrameHooks, makeCardFrame } from './card-frame.ts';
import type { FindNoteAt } from './find-note-at.ts';
import { followLine } from './follow-line.ts';
import type { PointerPlace } from './follow-pointer.ts';
import type { Hold } from './hover-machine.ts';
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

export interface OpenCard {
  readonly note: Note;
  readonly hold: Hold;
}

export interface CardViewOptions extends FrameHooks {
  readonly root: ShadowRoot;
  readonly measure: MeasureNote;
  readonly findNoteAt: FindNoteAt;
  readonly signal: AbortSignal;
}

export interface CardView {
  readonly element: HTMLElement;
  /** Opens the card beside the line of the name that is nearest to `at`; null: its first line. */
  show(open: OpenCard, at: PointerPlace | null, card: CardProps): void;
  /** The same without a card, where there is none. */
  showPlain(open: OpenCard, at: PointerPlace | null, plain: PlainCardProps): void;
  close(): void;
}

export function makeCardView(options: CardViewOptions): CardView {
  const { root, signal } = options;
  const frame = makeCardFrame(root, options, signal);
  const { element } = frame;
  element.setAttribute('aria-labelledby', cardTitleId);
  signal.addEventListener('abort', () => render(null, element), { once: true });
  let shown: Note | null = null;
  let last = '';
  const draw = ({ note, hold }: OpenCard, at: PointerPlace | null, card: ComponentChild): void => {
    render(card, element);
    if (shown === note) return;
    shown = note;
    frame.open(followLine({ ...options, note, hold, at }));
  };
  return {
    element,
    // Of another it begins anew, at its top and with nothing unfolded.
    show: (open, at, card) => {
      const key = JSON.stringify([card.cameFrom, card.content.name]);
      if (key !== last) element.scrollTop = 0;
      last = key;
      draw(open, at, <Card key={key} {...card} />);
    },
    showPlain: (open, at, plain) => draw(open, at, <PlainCard {...plain} />),
    close() {
      shown = null;
      frame.close();
    },
  };
}
