/** Records of older versions, led to today's by ordered steps. */
import { describe, expect, test } from 'vitest';
import { libraryVersion, migrateRecord } from '../../../../src/library/store/migrate-record.ts';
import type { Migration } from '../../../../src/library/store/migrate-record.ts';

/** Two steps such as later versions will have. */
const steps: readonly Migration[] = [
  (kept) => ({ ...(kept as object), tags: [] }),
  (kept) => ({ ...(kept as { tags: string[] }), tags: ['moved'] }),
];

describe('a record', () => {
  test.each([
    [1, { id: 'a' }, { id: 'a', tags: ['moved'] }],
    [2, { id: 'a', tags: ['x'] }, { id: 'a', tags: ['moved'] }],
    [3, { id: 'a', tags: ['x'] }, { id: 'a', tags: ['x'] }],
  ])('of version %d takes each step after it once, in their order', (version, kept, migrated) => {
    const before = structuredClone(kept);
    expect(migrateRecord(version, kept, steps)).toEqual({ kept: migrated });
    expect(kept).toEqual(before);
  });

  test.each([0, 4, -1, 1.5, Number.NaN])('of version %d is none of ours', (version) => {
    expect(migrateRecord(version, {}, steps)).toBeNull();
  });

  test('of the current version is taken as it is', () => {
    const kept = { id: 'a' };
    expect(migrateRecord(libraryVersion, kept)?.kept).toBe(kept);
  });
});
