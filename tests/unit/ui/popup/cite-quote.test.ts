import { expect, test } from 'vitest';
import { citeQuote } from '../../../../src/ui/popup/cite-quote.ts';
import { groupQuotes } from '../../../../src/ui/story/group-quotes.ts';
import { grownStory } from '../../../support/grown-story.ts';

const cited = groupQuotes(grownStory).map((passage) => citeQuote(grownStory, passage));

test('a quotation is taken along with who said it, source, date and address', () => {
  expect(cited[0]).toBe(
    '“We were wrong, and we say so,” (Ingrid Solheim; Coast Herald, 7 Apr 2025)\nhttps://coast.example/tunnel-costs',
  );
});

test('or with that the speaker is not certain', () => {
  expect(cited[1]).toContain('“whatever it takes,” (speaker not certain; AP, 12 Mar 2025)');
});
