/** A seed in, its story out, after the check that every shown word stands in the seed. */
import { buildStory } from '../build-story.ts';
import { checkStory } from '../check-story.ts';
import { findEntries } from '../entries/find-entries.ts';
import { buildCuratedStory } from '../overlay/build-curated-story.ts';
import { findStrangers } from '../overlay/find-strangers.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { Story } from '../story.ts';
import type { Seed } from './read-seed.ts';
import { SeedError } from './seed-error.ts';

/** Throws a SeedError when the overlay names nobody of the article, or a span is not literal. */
export function buildSeedStory(seed: Seed): Story {
  const { id, article, overlay } = seed;
  if (overlay === null) return refuseUnliteral(seed, buildStory(article, id));
  const story = buildCuratedStory(article, id, withoutSource(overlay.overlay));
  const { entries, quotes } = story;
  const found = findEntries(article).entries;
  overlay.refuse(findStrangers(overlay.overlay, { article, found, entries, quotes }));
  return refuseUnliteral(seed, story);
}

/** Source, address and date are in the article already, where a date given by hand may have won. */
function withoutSource({ names, glosses, terms, corrections }: Overlay): Overlay {
  return { names, glosses, terms, corrections };
}

function refuseUnliteral({ file, source, article }: Seed, story: Story): Story {
  const [first] = checkStory(story, article, source);
  if (first === undefined) return story;
  throw new SeedError(
    file,
    1,
    `${first.where} is not literally in the article: ${first.problem}`,
    'This is a fault of the builder, not of the seed: report it with the article',
  );
}
