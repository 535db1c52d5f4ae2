import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/knowledge/story.ts';
import { cardContent } from '../../../../src/ui/card/card-content.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { makeStory } from '../../../support/make-story.ts';

/** The card of a name that one story has: its name and kind, and all that the story tells. */
function cardOf(story: Story, entry: string, words: string, pageDate: string | null = null) {
  const card = cardContent([{ story, entry }], words, pageDate);
  return card && { ...card, ...card.sections[0]! };
}

const solheim = cardOf(harbourStory, 'ingrid-solheim', 'Solheim');
const alliance = cardOf(harbourStory, 'sound-alliance', 'Sound Alliance');

describe('cardContent', () => {
  it('says who it is in the words of the article', () => {
    expect(solheim).toMatchObject({
      name: 'Ingrid Solheim',
      kind: 'Person',
      notThis: 'Not this person',
      description: 'Harbour Minister',
    });
  });

  it('completes each fact to its sentence', () => {
    expect(solheim?.facts[0]).toMatchObject({
      before: 'Harbour Minister Ingrid Solheim, who has ',
      text: 'staked her career on the project',
    });
    expect(solheim?.facts[0]?.after).toMatch(/by 2031\.$/);
  });

  it('says whose claim a fact is', () => {
    expect(alliance?.facts.map((fact) => fact.claim)).toEqual([
      'according to Port officials',
      null,
    ]);
  });

  it.each([
    ['an entry, by its name', 'He', 'rolf-berg', ['according to Rolf Berg']],
    [
      'someone who is no entry, in the article’s words',
      'one pilot',
      null,
      ['according to one pilot'],
    ],
    ['“he” when nobody knows who, not at all', 'He', null, []],
    ['“she” of another story, not at all', 'she', 'nobody', []],
  ])('shows the claim of %s', (_, words, owner, shown) => {
    const story = makeStory({
      articles: [{ sentences: [`${words} said Vestby will get a third pier.`] }],
      entries: [
        { name: 'Rolf Berg', names: [] },
        { name: 'Vestby', facts: [{ text: 'will get a third pier', claim: words }] },
      ],
    });
    const entries = story.entries.map((entry) => ({
      ...entry,
      facts: entry.facts.map(({ span, claim }) => ({
        span,
        claim: claim && { ...claim, entry: owner },
      })),
    }));
    const facts = cardOf({ ...story, entries }, 'vestby', 'Vestby')?.facts ?? [];
    expect(facts.map(({ claim }) => claim)).toEqual(shown);
  });

  it('dates and names the source', () => {
    expect(solheim?.source).toEqual({
      words: '12 Mar 2025 · AP',
      date: '12 Mar 2025',
      asOf: 'As of 12 Mar 2025 · AP',
      dateNote: 'Date worked out from the text',
      headline: 'Council delays the vote on a harbour tunnel as costs rise',
      url: 'https://apnews.com/article/harbour-tunnel',
    });
  });

  it('tells a gloss and a name that a person added from what the article says', () => {
    const sound = cardOf(harbourStory, 'vestby-sound', 'Vestby Sound');
    const inJapanese = cardOf(harbourStory, 'ingrid-solheim', 'イングリッド・ソルハイム');
    expect(sound).toMatchObject({ gloss: { lang: 'en' }, description: null, addedName: null });
    expect(inJapanese?.addedName).toEqual({
      by: 'Added by an editor',
      words: '“イングリッド・ソルハイム” is another name for Ingrid Solheim.',
    });
    expect(solheim?.addedName).toBeNull();
  });

  it('warns on a page far from the story in time', () => {
    expect(solheim?.warning).toBeNull();
    const later = cardOf(harbourStory, 'ingrid-solheim', 'Solheim', '2026-03-12');
    expect(later?.warning).toContain('12 months newer');
  });

  it('is null for an entry that the story has not', () => {
    expect(cardOf(harbourStory, 'nobody', 'Nobody')).toBeNull();
  });

  it('shows three facts at most, and only links to https', () => {
    const sentences = ['Mira swam.', 'Mira ran.', 'Mira rode.', 'Mira won.'];
    const story = makeStory({
      articles: [{ sentences, url: 'javascript:alert(1)', source: null, published: null }],
      entries: [{ name: 'Mira', facts: sentences }],
    });
    const card = cardOf(story, 'mira', 'Mira', '2026-01-01');
    expect(card?.facts.map((fact) => fact.text)).toEqual(sentences.slice(0, 3));
    expect(card?.source).toMatchObject({ url: null, words: 'Undated · source not named' });
    expect(card?.warning).toBeNull();
  });
});
