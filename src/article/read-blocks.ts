/**
 * A source file in, its blocks out: headings, paragraphs and single lines with their line numbers,
 * spaces tidied and Markdown marks taken off. What a block is for is decided elsewhere.
 */
import {
  joinMapped,
  mapSource,
  replaceMapped,
  sliceMapped,
  trimMapped,
  type MappedText,
} from './mapped-text.ts';
import { hasMarks, inlineMarks, invisible } from './wordless.ts';

export interface Block {
  readonly text: MappedText;
  /** From 1, in the source. */
  readonly line: number;
  /** What Markdown says of it; 'title' is `# `, 'heading' any lower one. */
  readonly form: 'title' | 'heading' | 'item' | 'image' | 'plain';
}

interface Line extends Block {
  readonly blank: boolean;
}

/** Longer lines are paragraphs of their own, not hard-wrapped ones. */
const longestWrappedLine = 100;
/** Nobody wraps text narrower: shorter lines are names and labels under each other. */
const shortestWrappedLine = 40;
/** So many long lines are the paragraphs of a text that is not wrapped. */
const fewestParagraphs = 2;

/** AFP's cross-heads stand between dashes: "- 'Not a safe place' -". */
const crossHead = /^(?<dash>[-–—*~]{1,3}) (?=\S.{0,100}$)(?:\S+ ){1,12}\k<dash>$/;

const rule = /^(?:[-*_=~–—•]\s?){3,}$/;

export function readBlocks(source: string): readonly Block[] {
  const groups = groupLines(readLines(source));
  const width = measureWidth(groups);
  const blocks = groups.flatMap((group): readonly Block[] =>
    isWrapped(group, width) ? [joinLines(group)] : group,
  );
  return blocks.map(({ text, line, form }) => ({ text, line, form }));
}

/** Lines that follow each other without a blank one; only the first may be more than plain. */
function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let group: Line[] | null = null;
  for (const line of lines) {
    if (line.blank) group = null;
    else if (group === null || line.form !== 'plain') groups.push((group = [line]));
    else group.push(line);
    // A heading ends with its line; an item may go on.
    if (group !== null && line.form !== 'plain' && line.form !== 'item') group = null;
  }
  return groups;
}

/** Of hard-wrapped text, in letters; 0 when the text is not wrapped: its paragraphs are long lines. */
function measureWidth(groups: readonly (readonly Line[])[]): number {
  const long = groups.flat().filter(({ text }) => text.text.length > longestWrappedLine);
  if (long.filter(({ text }) => text.text.includes(' ')).length >= fewestParagraphs) return 0;
  const lengths = groups
    .filter((group) => group.length > 1)
    .flatMap((group) => group.map(({ text }) => text.text.length))
    .filter((length) => length <= longestWrappedLine);
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    const line = readLine(mapSource(source, start, match.index), lines.length + 1);
    if (/^(?:={3,}|-{3,})$/.test(line.text.text)) underline(lines, line.text.text.slice(0, 1));
    lines.push(line);
    start = match.index + match[0].length;
  }
  return lines;
}

/** A line of "=" or "-" right under another makes it a heading, if it is no end of prose. */
function underline(lines: Line[], mark: string): void {
  const above = lines.at(-1);
  const isAlone = above !== undefined && (lines.at(-2)?.blank ?? true);
  if (!isAlone || above.blank || above.form !== 'plain' || /[.:,;]$/.test(above.text.text)) return;
  lines[lines.length - 1] = { ...above, form: mark === '=' ? 'title' : 'heading' };
}

function readLine(raw: MappedText, line: number): Line {
  if (raw.text.trim() === '') return { text: raw, line, form: 'plain', blank: true };
  const visible = replaceMapped(raw, invisible, () => '');
  const tidy = trimMapped(replaceMapped(visible, /\s+/g, () => ' '));
  if (rule.test(tidy.text)) return { text: tidy, line, form: 'plain', blank: true };
  const { form, text } = stripMark(tidy);
  return { text: stripInline(text), line, form, blank: text.text === '' };
}

function stripMark(line: MappedText): { form: Block['form']; text: MappedText } {
  if (line.text.startsWith('![')) return { form: 'image', text: line };
  const dash = crossHead.exec(line.text)?.groups?.['dash'];
  if (dash !== undefined) {
    const around = dash.length + 1;
    return { form: 'heading', text: sliceMapped(line, around, line.text.length - around) };
  }
  const mark = /^(?:(#{1,6}) |[*•‣▪–-] |> ?)/.exec(line.text);
  if (mark === null) return { form: 'plain', text: line };
  const text = sliceMapped(line, mark[0].length, line.text.length);
  if (mark[1] !== undefined) return { form: mark[1] === '#' ? 'title' : 'heading', text };
  return { form: mark[0].startsWith('>') ? 'plain' : 'item', text };
}

/** Links lose their address, images become their description, paired emphasis loses its marks. */
function stripInline(line: MappedText): MappedText {
  if (!hasMarks.test(line.text)) return line;
  return inlineMarks.reduce((text, marks) => replaceMapped(text, marks, () => ''), line);
}

/**
 * Hard-wrapped: the next line's first word would not have fitted on any line but the last, and
 * sentences end within lines; where most end with one, each line is a paragraph.
 */
function isWrapped(group: readonly Line[], width: number): boolean {
  if (group.length < 2 || width < shortestWrappedLine) return false;
  const whole = group.slice(0, -1).filter(({ text }) => /[.!?]["”’')]*$/.test(text.text));
  if (whole.length > (group.length - 1) / 2) return false;
  return group.slice(1).every((next, index) => {
    const [firstWord = ''] = next.text.text.split(' ', 1);
    return (group[index]?.text.text.length ?? 0) + 1 + firstWord.length > width;
  });
}

function joinLines(group: readonly Line[]): Block {
  return {
    text: joinMapped(group.map(({ text }) => text)),
    line: group[0]?.line ?? 1,
    form: group[0]?.form ?? 'plain',
  };
}
