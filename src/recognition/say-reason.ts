/** One ground of a verdict in; a sentence that a reader understands, in English, without full stop. */
import type { Reason } from './verdict.ts';

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const isOrAre = (words: readonly string[]): string => (words.length === 1 ? 'is' : 'are');

export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case 'headline':
      return `${list(reason.names)} ${isOrAre(reason.names)} in the headline`;
    case 'names':
      return `Names ${list(reason.names)}${reason.times > 1 ? ` (${reason.times} times)` : ''}`;
    case 'pair':
      return `Names ${list(reason.names)} together`;
    case 'terms':
      return `Speaks of ${quoted(reason.terms)}`;
    case 'other-time':
      return `Published on ${reason.date}, at another time than the story`;
    case 'passing':
      return `Names ${list(reason.names)} only in passing`;
    default:
      return 'You said that it is not about this story';
  }
}
