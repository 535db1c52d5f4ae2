/** "⟦Lindt|Mara Lindt⟧ spoke; ⟦Lindt|!⟧ is chocolate" in; the plain text and where its marks stand out. */
import type { Mark } from './case.ts';

const mark = /⟦([^|⟦⟧]+)\|([^|⟦⟧]+)⟧/g;
const trapSign = '!';

/** Throws where a mark is left open. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    const [whole, surface = '', entry = ''] = found;
    text += marked.slice(from, found.index);
    const start = text.length;
    text += surface;
    marks.push({ start, end: text.length, entry: entry === trapSign ? null : entry });
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  if (/[⟦⟧]/.test(text)) throw new Error(`A mark is not closed in: ${text.slice(0, 80)}`);
  return { text, marks };
}
