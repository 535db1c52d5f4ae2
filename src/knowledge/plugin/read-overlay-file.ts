/** A story.yaml in, the Overlay out with a way to tell the line of any of its keys. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Overlay, OverlayProblem } from '../overlay/overlay.ts';
import { readOverlay } from '../overlay/read-overlay.ts';
import { readTextFile } from './read-text-file.ts';
import { SeedError } from './seed-error.ts';

export interface OverlayFile {
  readonly file: string;
  readonly overlay: Overlay;
  /** Throws the SeedError that tells of the first problem; nothing when there is none. */
  readonly refuse: (problems: readonly OverlayProblem[]) => void;
  /** From 1; of the last key of the path that the file has. */
  readonly lineOf: (path: OverlayProblem['path']) => number;
}

/** Throws a SeedError when the file is no YAML or holds what an overlay has no place for. */
export function readOverlayFile(file: string): OverlayFile {
  const lines = new LineCounter();
  const document = parseDocument(readTextFile(file), { lineCounter: lines });
  refuseBrokenYaml(file, document);
  const lineOf = (path: OverlayProblem['path']): number =>
    Math.max(1, lines.linePos(findOffset(document, path)).line);
  const refuse = (problems: readonly OverlayProblem[]): void => {
    const [first] = problems;
    if (first === undefined) return;
    throw new SeedError(file, lineOf(first.path), first.problem, first.remedy);
  };
  const { overlay, problems } = readOverlay(document.toJS());
  refuse(problems);
  if (overlay === null) throw new SeedError(file, 1, 'the file can’t be read', 'Write it anew');
  return { file, overlay, refuse, lineOf };
}

function refuseBrokenYaml(file: string, document: Document): void {
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem === undefined) return;
  const what = problem.message.split(/ at line |\n/)[0] ?? 'this is no YAML';
  const remedy = 'Mend it there: each key stands once, and a text with ": " or " #" needs quotes';
  throw new SeedError(file, problem.linePos?.[0].line ?? 1, what, remedy);
}

/** Where the last key of `path` stands that the file has, in characters from its start. */
function findOffset(document: Document, path: OverlayProblem['path']): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isScalar(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
