/** Runs in a page of a test: marks words of it as notes, without stories or cards. */
import type { MarkLook } from '../../../src/settings/settings.ts';
import { keepTones } from '../../../src/ui/annotations/keep-tones.ts';
import { runInSlices } from '../../../src/page/run-in-slices.ts';
import { markSheet } from '../../../src/ui/annotations/mark-style.ts';
import type { Note } from '../../../src/ui/annotations/note.ts';
import { makeParseColour } from '../../../src/ui/annotations/parse-colour.ts';
import { paintNotes } from '../../../src/ui/annotations/paint-notes.ts';
import { weighNotes } from '../../../src/ui/annotations/weigh-notes.ts';

/** Marks the text of every `.name` in the document, and in open shadow roots; until `stopMarks`. */
export function startMarks(look: MarkLook): AbortController {
  const style = document.createElement('style');
  style.textContent = markSheet(look);
  document.head.append(style);
  const end = new AbortController();
  paintNotes(async () => keepTones, end.signal).show(findNames(document).map(noteOf));
  return end;
}

/** Many names of a black page are marked, and a moment later, while these are weighed, the last of them alone. */
export async function overtake(): Promise<void> {
  document.body.replaceChildren();
  document.body.style.cssText = 'color: #fff; background: #000';
  for (let at = 0; at < 4000; at += 1) {
    const name = document.createElement('p');
    name.className = 'name';
    name.textContent = `Name ${at}`;
    document.body.append(name);
  }
  const { signal } = new AbortController();
  const notes = findNames(document).map(noteOf);
  const last = notes.at(-1)!;
  const painting = paintNotes(async () => keepTones, signal);
  painting.show(notes);
  // Another one object: who was weighed first has never seen it.
  painting.show([{ ...last, range: new StaticRange(last.range) }]);
  // What began later and is as long ends later.
  await runInSlices(weighNotes(notes), { signal });
}

/** Computed colours as they are seen on white: red, green, blue. */
export function seeColours(colours: readonly string[]): (readonly number[] | null)[] {
  const parseColour = makeParseColour();
  return colours.map((colour) => {
    document.body.style.color = colour;
    return parseColour(getComputedStyle(document.body).color)(() => [255, 255, 255]);
  });
}

function findNames(root: ParentNode, found: Node[] = []): Node[] {
  for (const each of root.querySelectorAll('*')) {
    if (each.matches('.name')) found.push(each.firstChild!);
    if (each.shadowRoot !== null) findNames(each.shadowRoot, found);
  }
  return found;
}

function noteOf(node: Node): Note {
  const text = node.textContent ?? '';
  const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: text.length };
  const mention = { start: 0, end: text.length, entries: [] };
  return { mention, text, before: '', after: '', range: new StaticRange(ends) };
}

/** The tone of each mark by the words that it is under, as the document's registry has it. */
export function readTones(): Record<string, string> {
  const tones: Record<string, string> = {};
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer } of highlight) {
      const words = startContainer.textContent ?? '';
      tones[words] = words in tones ? 'twice' : name.replace('backgrounder-', '');
    }
  }
  return tones;
}

/**
 * The best contrast of any pixel below the words with the pixel right of it all, in a picture of the document (a data
 * address): how well the mark is seen, as a reader's screen has it.
 */
export async function seeMarks(picture: string): Promise<Record<string, number>> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const seen: Record<string, number> = {};
  for (const name of document.querySelectorAll('.name')) {
    const box = name.getBoundingClientRect();
    const top = baselineOf(name);
    const strip = [box.left, top + 2, box.width, box.bottom + 2 - top].map((px) =>
      Math.round(px * scale),
    );
    const [left, above, width, height] = strip as [number, number, number, number];
    const pixels = context.getImageData(left, above, width, height).data;
    const [ground] = luminancesOf(context.getImageData(left - 6, above, 1, 1).data);
    const contrasts = luminancesOf(pixels).map(
      (each) => (Math.max(each, ground!) + 0.05) / (Math.min(each, ground!) + 0.05),
    );
    seen[name.textContent ?? ''] = Math.max(...contrasts);
  }
  return seen;
}

/** Where the letters stand, in px of the viewport. */
function baselineOf(element: Element): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
  element.before(probe);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

function luminancesOf(pixels: Uint8ClampedArray): number[] {
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [red, green, blue] = pixels.slice(at * 4, at * 4 + 3);
    return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
  });
}
