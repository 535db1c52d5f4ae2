/** The list of notes as a screen reader has it, by the browser's own account, and as axe sees it. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harbourIn, startTrial, withTrial } from './harbour-page.ts';

describe('the list of notes', () => {
  const open = harbourIn('chromium');
  let page: Page;
  beforeEach(async () => {
    page = await open();
    await startTrial(page);
  });
  afterEach(() => page.close());

  it('is a dialog with a name, that holds a button for each note, in order', async () => {
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    const dialog = await findDialog(page);
    expect(dialog?.name).toBe('Notes on this page');
    const [close, ...notes] = namesOf(dialog, 'button');
    expect(close).toBe('Close');
    expect(notes).toHaveLength(6);
    expect(notes[0]).toMatch(/^Ingrid Solheim Person/);
    expect(notes[1]).toMatch(/^Sound Alliance Group/);
  });

  it('tells of its button whether it is open', async () => {
    const isExpanded = async () =>
      (await listNodes(page)).find(({ name }) => name?.startsWith('Notes on this page ('))
        ?.expanded ?? false;
    expect(await isExpanded()).toBe(false);
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    expect(await isExpanded()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isExpanded()).toBe(false);
  });
});

type Described = NonNullable<Awaited<ReturnType<Page['accessibility']['snapshot']>>>;

const flatten = (node: Described): Described[] => [
  node,
  ...(node.children ?? []).flatMap((child) => flatten(child)),
];

async function listNodes(page: Page): Promise<Described[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree === null ? [] : flatten(tree);
}

const findDialog = async (page: Page): Promise<Described | undefined> =>
  (await listNodes(page)).find(({ role }) => role === 'dialog');

const namesOf = (within: Described | undefined, wanted: string): (string | undefined)[] =>
  (within === undefined ? [] : flatten(within))
    .filter(({ role }) => role === wanted)
    .map(({ name }) => name);
