/** A pack's file in, its stories out, each put together of its articles. */
import { statSync } from 'node:fs';
import { growStory } from '../../knowledge/grow/grow-story.ts';
import { readTextFile } from '../../knowledge/plugin/read-text-file.ts';
import { SeedError } from '../../knowledge/plugin/seed-error.ts';
import type { Story } from '../../knowledge/story.ts';
import type { Refusal } from '../../library/pack/refusal.ts';
import { readPack, refuseSize } from '../../library/pack/read-pack.ts';

/** Throws a SeedError with the reason where the pack is refused. */
export function readPackFile(file: string): Story[] {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const { pack, refusal } = readOrRefuse(file, refuseSize(size));
  if (refusal !== null) throw toError(file, refusal);
  return pack.stories.map(({ id, parts, edits }) => {
    return growStory(
      id,
      parts.map(({ story }) => story),
      edits,
    );
  });
}

function readOrRefuse(file: string, tooBig: Refusal | null): ReturnType<typeof readPack> {
  return tooBig === null ? readPack(readTextFile(file)) : { pack: null, refusal: tooBig };
}

function toError(file: string, { reason, where, remedy }: Refusal): SeedError {
  const place = where === null ? '' : ` (${where})`;
  return new SeedError(file, 1, `the pack is refused: ${reason}${place}`, remedy);
}
