import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { sharedFile } from '../../../support/shared-file.ts';
import type { Entry } from '../../../../src/knowledge/story.ts';

const goldFile = sharedFile('gold/seed.json');
const seedFile = new URL('../../../../seeds/japan-us-presence/article.txt', import.meta.url);

interface Gold {
  readonly article: { readonly sentences: readonly { readonly text: string }[] };
  readonly entities: readonly {
    readonly name: string;
    readonly kind: string;
    readonly role?: string;
    readonly aliases: readonly (string | { readonly text: string })[];
  }[];
}

/** Gold also lists what has no name of its own ("his party"); only names are compared. */
const isName = (name: string): boolean => /^(?:the )?\p{Lu}/u.test(name) && !/[(’]/.test(name);
const names = ({ names: all }: Entry): readonly string[] => all.map(({ text }) => text);

describe.skipIf(goldFile === null)('the bundled seed by ../shared/gold/seed.json', () => {
  const gold: Gold =
    goldFile !== null
      ? JSON.parse(readFileSync(goldFile, 'utf8'))
      : { article: { sentences: [] }, entities: [] };
  const article = parseArticle(readFileSync(seedFile, 'utf8'), { id: 'seed' });
  const { entries } = findEntries(article);
  const kinds = new Set(['person', 'place', 'organisation', 'group']);
  const wanted = gold.entities.filter(
    ({ name, kind, role }) => kinds.has(kind) && role === undefined && isName(name),
  );

  test('has the sentences that a careful editor sees', () => {
    expect(article.sentences.map(({ text }) => text)).toEqual(
      gold.article.sentences.map(({ text }) => text),
    );
  });

  test('finds all its people, places, organisations and groups, and at most one more', () => {
    const missed = wanted.filter(
      ({ name, kind }) =>
        !entries.some(
          (entry) => entry.kind === kind && names(entry).includes(name.replace(/^the /, '')),
        ),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
    const found = entries.filter(({ kind }) => kinds.has(kind));
    expect(found.length - wanted.length).toBeLessThanOrEqual(1);
  });
});
