/** Which note's card is open in, the card beside its line out, drawn and placed. */
import { render } from 'preact';
import { Card, type CardActions, cardTitleId } from '../card/card.tsx';
import type { CardContent } from '../card/card-content.ts';
import type { TakenOff } from '../card/say-taken-off.ts';
import { type TakenOffActions, TakenOffCard } from '../card/taken-off-card.tsx';
import { makeCardFrame } from './card-frame.ts';
import type { PointerPlace } from './follow-pointer.ts';
import type { Hold } from './hover-machine.ts';
import { lineNear, type MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';
import type { Box } from './place-card.ts';

export interface OpenCard {
  readonly note: Note;
  readonly hold: Hold;
}

export interface CardViewOptions {
  readonly root: ShadowRoot;
  readonly measure: MeasureNote;
  readonly contentOf: (note: Note) => CardContent | null;
  readonly actionsOf: (note: Note) => CardActions;
  /** The line has left the viewport. */
  readonly lost: () => void;
  readonly signal: AbortSignal;
}

export interface CardView {
  readonly element: HTMLElement;
  /** Opens the card beside the line of the name that is nearest to `at`; null: its first line. */
  show(open: OpenCard, at: PointerPlace | null): void;
  /** Says in the open card's place that its entry is no longer noted. */
  showTakenOff(takenOff: TakenOff, actions: TakenOffActions): void;
  close(): void;
}

export function makeCardView(options: CardViewOptions): CardView {
  const { root, measure, signal } = options;
  const frame = makeCardFrame(root, options.lost, signal);
  frame.element.setAttribute('aria-labelledby', cardTitleId);
  signal.addEventListener('abort', () => render(null, frame.element), { once: true });
  let shown: Note | null = null;
  return {
    element: frame.element,
    show({ note, hold }, at) {
      const content = options.contentOf(note);
      if (content === null) return;
      const isPinned = hold === 'pinned';
      const card = <Card content={content} isPinned={isPinned} actions={options.actionsOf(note)} />;
      render(card, frame.element);
      if (shown === note) return;
      shown = note;
      frame.open(makeLine(note, at, measure));
    },
    showTakenOff(takenOff, actions) {
      render(<TakenOffCard takenOff={takenOff} actions={actions} />, frame.element);
    },
    close() {
      shown = null;
      frame.close();
    },
  };
}

/** The same line of the name on each call, wherever it has moved. */
function makeLine(note: Note, at: PointerPlace | null, measure: MeasureNote) {
  const boxes = measure(note);
  const nearest = at && lineNear(boxes, at);
  const index = nearest === null ? 0 : boxes.indexOf(nearest);
  return () => {
    const lines = measure(note);
    const line = lines[index] ?? lines[0];
    return line === undefined ? null : withNeighbours(line, lines);
  };
}

/** As high as the lines next to it that the name runs on, so that the card hides no half of it. */
function withNeighbours(line: Box, lines: readonly Box[]): Box {
  const height = line.bottom - line.top;
  const near = lines.filter(
    (each) => each.top < line.bottom + height && line.top < each.bottom + height,
  );
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...near.map((each) => each.top)),
    bottom: Math.max(...near.map((each) => each.bottom)),
  };
}
