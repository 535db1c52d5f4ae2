/** A second story of ours about the harbour's people, so that tests have a page which two stories are about. */
import { makeStory } from './make-story.ts';

export const ferryStory = makeStory({
  id: 'ferries',
  articles: [
    {
      id: 'ferry-sale',
      headline: 'Minister defends the sale of the Vestby ferries',
      source: 'Coast Herald',
      url: 'https://coast.example/ferry-sale',
      published: { date: '2025-02-03', origin: 'text' },
      sentences: [
        'Ingrid Solheim, a former pilot, sold four ferries to a Danish company in January.',
        'The ferry Aster has carried the mail to Kestrel Point since 1974.',
        'Crews of the Vestby Line went on strike over the sale.',
      ],
    },
  ],
  entries: [
    {
      name: 'Ingrid Solheim',
      names: ['Solheim'],
      description: 'a former pilot',
      facts: ['sold four ferries to a Danish company in January'],
      weight: 1,
    },
    {
      name: 'Aster',
      kind: 'concept',
      facts: ['has carried the mail to Kestrel Point since 1974'],
      weight: 0.6,
    },
    {
      name: 'Vestby Line',
      kind: 'organisation',
      facts: ['went on strike over the sale'],
      weight: 0.6,
    },
  ],
});
