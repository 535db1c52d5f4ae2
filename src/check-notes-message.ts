/** The shape of what a page tells the side panel beside it. A page's script is ours, but a broken one must not break the panel. */
import * as v from 'valibot';
import type { NotesMessage } from './panel-messages.ts';

const mostNotes = 20_000;
const longestName = 1000;
const mostStories = 50;

const key = v.strictObject({ story: v.string(), entry: v.string() });

const shape = v.strictObject({
  notes: v.nullable(
    v.pipe(
      v.array(
        v.strictObject({
          text: v.pipe(v.string(), v.maxLength(longestName)),
          entries: v.pipe(v.array(key), v.maxLength(mostStories)),
        }),
      ),
      v.maxLength(mostNotes),
    ),
  ),
  current: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export const isNotesMessage = (message: unknown): message is NotesMessage => v.is(shape, message);
