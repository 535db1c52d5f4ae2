/** Cards of whom a story only names: the sentence that does so, word for word. */
import { describe, expect, test } from 'vitest';
import { cardContent } from '../../../../src/ui/card/card-content.ts';
import type { CardSection } from '../../../../src/ui/card/card-section.ts';
import { makeStory } from '../../../support/make-story.ts';

const story = makeStory({
  articles: [
    {
      id: 'old',
      source: 'AP',
      published: { date: '2025-01-24', origin: 'text' },
      sentences: ['Boats lay off Sundby.', 'The harbour of Sund was shut, and Ona Ek rowed.'],
    },
    {
      id: 'new',
      source: 'Coast Herald',
      published: { date: '2025-02-07', origin: 'text' },
      sentences: ['In Sundby nothing moved.', 'Sund has opened its harbour again.'],
    },
  ],
  entries: [
    { name: 'Sund', kind: 'place' },
    { name: 'Ona Ek', facts: ['rowed'] },
    { name: 'Kvit', kind: 'place', names: [{ text: 'Quit', lang: 'fr', origin: 'reader' }] },
  ],
});

function sectionOf(entry: string): CardSection {
  return cardContent([{ story, entry }], 'any', null)!.sections[0]!;
}

describe('the card of whom a story only names', () => {
  test('shows the newest sentence that does so, with its source, and no longer word that begins alike', () => {
    const { naming, source } = sectionOf('sund');
    expect(naming).toEqual({ before: '', text: 'Sund', after: ' has opened its harbour again.' });
    expect(source.words).toBe('7 Feb 2025 · Coast Herald');
  });

  test('has no such sentence where there is more to tell, or the name stands nowhere', () => {
    expect(sectionOf('ona-ek').naming).toBeNull();
    expect(sectionOf('kvit').naming).toBeNull();
  });
});
