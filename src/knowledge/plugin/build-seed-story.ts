/** A seed in, its story out, after the check that every shown word stands in the seed. */
import { buildStory } from '../build-story.ts';
import { checkStory } from '../check-story.ts';
import { findStrangers } from '../overlay.ts';
import type { Story } from '../story.ts';
import type { Seed } from './read-seed.ts';
import { SeedError } from './seed-error.ts';

/** Throws a SeedError when the overlay names nobody of the article, or a span is not literal. */
export function buildSeedStory(seed: Seed): Story {
  const { id, article, overlay } = seed;
  // Source, address and date are in the article already, where a date given by hand may have won.
  const curated = overlay && { names: overlay.overlay.names, glosses: overlay.overlay.glosses };
  const story = curated === null ? buildStory(article, id) : buildStory(article, id, curated);
  overlay?.refuse(findStrangers(overlay.overlay, story.entries));
  refuseUnliteral(seed, story);
  return story;
}

function refuseUnliteral({ file, source, article }: Seed, story: Story): void {
  const [first] = checkStory(story, article, source);
  if (first === undefined) return;
  throw new SeedError(
    file,
    1,
    `${first.where} is not literally in the article: ${first.problem}`,
    'This is a fault of the builder, not of the seed: report it with the article',
  );
}
