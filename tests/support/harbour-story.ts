/** One small story of ours that tests of cards, lists and visits share. */
import { makeStory } from './make-story.ts';

export const harbourStory = makeStory({
  id: 'harbour',
  articles: [
    {
      id: 'harbour-vote',
      headline: 'Council delays the vote on a harbour tunnel as costs rise',
      source: 'AP',
      url: 'https://apnews.com/article/harbour-tunnel',
      published: { date: '2025-03-12', origin: 'derived' },
      sentences: [
        'Harbour Minister Ingrid Solheim, who has staked her career on the project, said Wednesday that the tunnel under Vestby Sound would be finished by 2031.',
        'Vestby Sound is crossed by 40,000 vehicles a day, all of them by ferry.',
        'Port officials are worried that the Sound Alliance, a coalition of fishing towns, will take the plan to court.',
        'The Sound Alliance was founded in 1998 after a tanker ran aground off Kestrel Point.',
      ],
    },
  ],
  entries: [
    {
      name: 'Ingrid Solheim',
      names: ['Solheim', { text: 'イングリッド・ソルハイム', lang: 'ja', origin: 'curated' }],
      description: 'Harbour Minister',
      facts: [
        'staked her career on the project',
        'said Wednesday that the tunnel under Vestby Sound would be finished by 2031',
      ],
      weight: 1,
    },
    {
      name: 'Vestby Sound',
      kind: 'place',
      gloss: {
        text: 'A strait nine kilometres wide between the city and the islands.',
        lang: 'en',
      },
      facts: ['Vestby Sound is crossed by 40,000 vehicles a day, all of them by ferry.'],
    },
    {
      name: 'Sound Alliance',
      kind: 'group',
      description: 'a coalition of fishing towns',
      facts: [
        { text: 'will take the plan to court', claim: 'Port officials' },
        'founded in 1998 after a tanker ran aground off Kestrel Point',
      ],
    },
  ],
});
