/** A story and one of its entries in; the facts that a card can show out, each with whose claim it is in words. */
import type { Entry, Fact, Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';
import { say } from '../words.ts';

/** Alone they name nobody; the sentence that says whom they mean is not on the card. */
const pronouns = /^(?:he|she|they|it|we|i|you|who)$/i;

/** Those that a reader can be shown, in the story's order: a claim whose owner can't be named would read as a bare fact. */
export function tellingFacts(story: Story, { facts }: Pick<Entry, 'facts'>): readonly Fact[] {
  return facts.filter(({ claim }) => claim === null || !pronouns.test(owner(story, claim)));
}

/** Whether anything is told of an entry beyond that it is named. */
export function isTold(story: Story, entry: Entry): boolean {
  const { description, gloss } = entry;
  return description !== null || gloss !== null || tellingFacts(story, entry).length > 0;
}

/** "according to Canadian officials"; null when the article says it itself. */
export function sayClaim(story: Story, { claim }: Fact): string | null {
  return claim && say('card.accordingTo', { owner: owner(story, claim) });
}

/** By the name of the entry where the article's words mean one, else in those words. */
function owner(story: Story, { entry, words }: NonNullable<Fact['claim']>): string {
  return story.entries.find((each) => each.id === entry)?.name ?? readSpan(story, words);
}
