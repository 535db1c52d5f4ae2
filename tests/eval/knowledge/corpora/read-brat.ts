/** A PolNeAR annotation file (brat standoff) in, its attributions out: who said what, by which words. */
import type { Range } from '../scores/letters.ts';

export interface Attribution {
  /** Pieces of the text, as offsets into it; a range may be broken in several. */
  readonly contents: readonly Range[];
  readonly sources: readonly Range[];
  /** Some annotators took source and cue for each other. */
  readonly cues: readonly Range[];
  /** The words of each source; empty where the text names nobody. */
  readonly sourceWords: readonly string[];
}

interface Mark {
  readonly ranges: readonly Range[];
  readonly words: string;
}

export function readBrat(annotations: string): Attribution[] {
  const lines = annotations.split('\n').map((line) => line.split('\t'));
  const marks = new Map<string, Mark>();
  for (const [id = '', place = '', words = ''] of lines)
    if (id.startsWith('T')) marks.set(id, { ranges: readRanges(place), words });
  return lines.flatMap(([id = '', roles = '']) =>
    id.startsWith('E') ? [toAttribution(roles, marks)] : [],
  );
}

/** "Content 120 211;230 240" */
function readRanges(place: string): Range[] {
  const pieces = place.slice(place.indexOf(' ') + 1).split(';');
  return pieces.map((piece) => {
    const [start = 0, end = 0] = piece.split(' ').map(Number);
    return { start, end };
  });
}

/** "Attribution:T4 Content:T3 Cue:T2 Source:T1 Source2:T9" */
function toAttribution(roles: string, marks: ReadonlyMap<string, Mark>): Attribution {
  const marksOf = (role: string): Mark[] =>
    roles.split(' ').flatMap((written) => {
      const [name = '', id = ''] = written.trim().split(':');
      const mark = name.startsWith(role) ? marks.get(id) : undefined;
      return mark === undefined ? [] : [mark];
    });
  return {
    contents: marksOf('Content').flatMap(({ ranges }) => ranges),
    sources: marksOf('Source').flatMap(({ ranges }) => ranges),
    cues: marksOf('Cue').flatMap(({ ranges }) => ranges),
    sourceWords: marksOf('Source').map(({ words }) => words),
  };
}
