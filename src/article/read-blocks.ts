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

const invisible = /(?:(?!\s)\p{Cc}|[\u00AD\u200B\u2060\uFEFF])+/gu;
const inlineMarks = [
  /!?\[(?=[^[\]]{1,500}\]\()|\]\([^()\s]{1,2000}\)/g,
  /(?<![\w*])\*{1,3}(?=[^\s*][^*]{0,300}\*)|\*{1,3}(?![\w*])(?<=\*[^*]{1,300}\*{1,3})/g,
  /(?<![\w_])_{1,2}(?=\w[^_]{0,300}_)|_{1,2}(?![\w_])(?<=_[^_]{1,300}_{1,2})/g,
];
const rule = /^(?:[-*_=~–—•]\s?){3,}$/;

export function readBlocks(source: string): readonly Block[] {
  const lines = readLines(source);
  const width = lines.reduce((most, line) => Math.max(most, line.text.text.length), 0);
  const blocks: Block[] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (isWrapped(group, width)) blocks.push(joinLines(group));
    else for (const line of group) blocks.push(line);
    group = [];
  };
  for (const line of lines) {
    if (line.blank || line.form !== 'plain') close();
    if (line.blank) continue;
    if (line.form === 'plain') group.push(line);
    else blocks.push(line);
  }
  close();
  return blocks.map(({ text, line, form }) => ({ text, line, form }));
}

function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    lines.push(readLine(mapSource(source, start, match.index), lines.length + 1));
    start = match.index + match[0].length;
  }
  return lines;
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
  const mark = /^(?:(#{1,6}) |[*•‣▪–-] |> ?)/.exec(line.text);
  if (mark === null) return { form: 'plain', text: line };
  const text = sliceMapped(line, mark[0].length, line.text.length);
  if (mark[1] !== undefined) return { form: mark[1] === '#' ? 'title' : 'heading', text };
  return { form: mark[0].startsWith('>') ? 'plain' : 'item', text };
}

/** Links lose their address, images become their description, paired emphasis loses its marks. */
function stripInline(line: MappedText): MappedText {
  return inlineMarks.reduce((text, marks) => replaceMapped(text, marks, () => ''), line);
}

/** Hard-wrapped: the next line's first word would not have fitted on any line but the last. */
function isWrapped(group: readonly Line[], width: number): boolean {
  if (group.length < 2 || width > longestWrappedLine) return false;
  return group.slice(1).every((next, index) => {
    const firstWord = next.text.text.split(' ', 1)[0] ?? '';
    return (group[index]?.text.text.length ?? 0) + 1 + firstWord.length > width;
  });
}

function joinLines(group: readonly Line[]): Block {
  return {
    text: joinMapped(group.map(({ text }) => text)),
    line: group[0]?.line ?? 1,
    form: 'plain',
  };
}
