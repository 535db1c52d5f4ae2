/**
 * Text that knows where each of its characters stands in the source file. Cutting, trimming and
 * replacing keep the map right. Nothing here knows what the text means.
 */

/** `source` has one offset for each UTF-16 unit of `text` and one for the end; strictly growing. */
export interface MappedText {
  readonly text: string;
  readonly source: readonly number[];
}

/** The stretch [start, end) of a source, mapped to itself. */
export function mapSource(source: string, start: number, end: number): MappedText {
  const offsets = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return { text: source.slice(start, end), source: offsets };
}

/** [start, end) of `mapped`; its end is mapped to just after its last character. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const offsets = mapped.source.slice(start, end);
  const last = offsets.at(-1);
  offsets.push(last === undefined ? (mapped.source[start] ?? 0) : last + 1);
  return { text: mapped.text.slice(start, end), source: offsets };
}

export function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return sliceMapped(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

/** One line after another, divided by a space that is mapped to the break between them. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const filled = parts.filter((part) => part.text !== '');
  const source = filled.flatMap((part, index) =>
    index < filled.length - 1 ? part.source : part.source.slice(0, -1),
  );
  source.push(filled.at(-1)?.source.at(-1) ?? 0);
  return { text: filled.map((part) => part.text).join(' '), source };
}

/**
 * Every match of the global `pattern` replaced by what `replace` gives, which is no longer than the
 * match: its characters are mapped to the last ones of the match.
 */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): MappedText {
  const text: string[] = [];
  const source: number[] = [];
  const keep = (end: number, shown: string): void => {
    text.push(shown);
    // One by one: spread as arguments, the offsets of a very long paragraph overflow the stack.
    for (let at = end - shown.length; at < end; at++) source.push(mapped.source[at] ?? 0);
  };
  let done = 0;
  for (const match of mapped.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    keep(match.index, mapped.text.slice(done, match.index));
    keep(end, replace(match));
    done = end;
  }
  if (done === 0) return mapped;
  keep(mapped.text.length, mapped.text.slice(done));
  source.push((source.at(-1) ?? mapped.source[0] ?? 0) + 1);
  return { text: text.join(''), source };
}
