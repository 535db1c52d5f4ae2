/** A note in; the line of it that a card stands beside, wherever it has moved, out. */
import type { CardLine } from './card-frame.ts';
import type { FindNoteAt } from './find-note-at.ts';
import type { PointerPlace } from './follow-pointer.ts';
import type { Hold } from './hover-machine.ts';
import { lineNear, type MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';
import type { Box, Flow } from './place-card.ts';

export interface FollowLineOptions {
  readonly note: Note;
  readonly hold: Hold;
  /** Where the pointer is; null: a key opened the card. */
  readonly at: PointerPlace | null;
  readonly measure: MeasureNote;
  readonly findNoteAt: FindNoteAt;
}

/** The line nearest to the pointer, else the first; the same one on each call. */
export function followLine({ note, hold, at, measure, findNoteAt }: FollowLineOptions): CardLine {
  const boxes = measure(note);
  const nearest = at && lineNear(boxes, at);
  const index = nearest === null ? 0 : boxes.indexOf(nearest);
  const flow = readFlow(note);
  const find = () => {
    const lines = measure(note);
    return { lines, line: lines[index] ?? lines[0] };
  };
  return {
    flow,
    mayBeSheet: hold !== 'hover',
    box() {
      const { lines, line } = find();
      return line === undefined ? null : withNeighbours(line, lines, flow);
    },
    isBare() {
      const { line } = find();
      return line !== undefined && hold === 'hover' ? findNoteAt(...middleOf(line)) === note : true;
    },
  };
}

const middleOf = ({ left, right, top, bottom }: Box): [x: number, y: number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

function readFlow({ range: { startContainer } }: Note): Flow {
  const { parentElement } = startContainer;
  const { writingMode } = parentElement === null ? {} : getComputedStyle(parentElement);
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'left';
  return writingMode === 'vertical-lr' || writingMode === 'sideways-lr' ? 'right' : 'down';
}

/** As large as the lines next to it that the name runs on, so that the card hides no half of it. */
function withNeighbours(line: Box, lines: readonly Box[], flow: Flow): Box {
  const [start, end] =
    flow === 'down' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const size = line[end] - line[start];
  const near = lines.filter(
    (each) => each[start] < line[end] + size && line[start] < each[end] + size,
  );
  return {
    left: line.left,
    right: line.right,
    top: line.top,
    bottom: line.bottom,
    [start]: Math.min(...near.map((each) => each[start])),
    [end]: Math.max(...near.map((each) => each[end])),
  };
}
