/**
 * Mentions of several stories in; the places where one name stands out, each once, with the entries that it means.
 * Where mentions overlap the longest holds; where stories mean different things by the same words, the strongest does.
 */
import type { SameEntries } from './find-same-entries.ts';
import { keyOf } from './key-of.ts';
import type { Mention, SharedMention } from './verdict.ts';

/** `mentions` of the strongest story come first; the result is in the order of the text. */
export function shareMentions(mentions: readonly Mention[], same: SameEntries): SharedMention[] {
  const order = new Map(mentions.map((mention, rank) => [mention, rank]));
  const longestFirst = mentions.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || order.get(a)! - order.get(b)!,
  );
  const shared: SharedMention[] = [];
  for (const mention of longestFirst) {
    const last = shared.at(-1);
    if (last !== undefined && mention.start < last.end) {
      if (!isLonger(mention, last)) continue;
      shared.pop();
    }
    const { start, end, story, entry } = mention;
    shared.push({ start, end, entries: same.get(keyOf(mention)) ?? [{ story, entry }] });
  }
  return shared;
}

const isLonger = (a: Mention, b: SharedMention): boolean => a.end - a.start > b.end - b.start;
