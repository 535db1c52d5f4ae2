/** A place in a text node in, a note on it out, as `makeNotes` would give it. */
import type { Note } from '../../src/ui/annotations/note.ts';
import { firstStory } from './make-library.ts';

export function noteOf(node: Text, start: number, end: number): Note {
  const range = new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
  const mention = { start, end, entries: [{ story: firstStory, entry: 'entry-0' }] };
  return { mention, text: node.data.slice(start, end), before: '', after: '', range };
}
