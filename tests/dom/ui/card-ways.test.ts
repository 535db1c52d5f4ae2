/** The ways that lead on from a card: its other places on the page, related names and back, copying, and why it is there. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { hearStatus } from '../../support/hear-status.ts';
import { inOurRoot } from '../../support/our-root.ts';
import {
  cardText,
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
} from '../../support/reader.ts';
import {
  harbourIn,
  ourFocus,
  resize,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('the ways on from a card in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

  it('goes through all places of its name, also those that are not marked, and round', async () => {
    await startTrial(page, { density: 'first' });
    await restOnNote(page, 'Ingrid Solheim');
    expect(await waitForCard(page)).toContain('Mention 1 of 3 on this page');
    const before = await notedTexts(page);
    const heard = await hearStatus(page);
    const labels = ['Next mention', 'Next mention', 'Next mention', 'Previous mention'];
    for (const [count, label] of labels.entries()) {
      await pressInCard(page, label);
      await until('the place to be told', async () => (await heard()).length > count);
    }
    await until(
      'nothing that a page could search for',
      async () => (await statusText(page)) === '',
    );
    expect(await heard()).toEqual([
      'Mention 2 of 3 on this page',
      'Mention 3 of 3 on this page',
      'Mention 1 of 3 on this page',
      'Mention 3 of 3 on this page',
    ]);
    expect(await activeText(page)).toBe('Ingrid Solheim');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await notedTexts(page)).length).toBe(before.length);
    await page.mouse.move(1, 1);
    expect(await cardText(page)).toContain('Mention 3 of 3');
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await activeText(page)).toBeNull();
  });

  it('keeps its card at such a place when the page is read anew, and the focus on its button', async () => {
    await startTrial(page, { density: 'first' });
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await focusOn(page, 'Next mention');
    await page.keyboard.press('Enter');
    await until('the second place', async () => (await cardText(page))?.includes('2 of 3'));
    await page.evaluate(() => {
      const { trial, underTest } = globalThis as unknown as {
        trial: never;
        underTest: { showAgain(trial: never, density: string): void };
      };
      underTest.showAgain(trial, 'first');
    });
    expect(await cardText(page)).toContain('Mention 2 of 3');
    expect(await ourFocus(page)).toBe('Next mention');
    await page.keyboard.press('Enter');
    expect(await cardText(page)).toContain('Mention 3 of 3');
  });

  it.each(['<div hidden>', '<details>'])('passes over a place in a closed %s', async (fold) => {
    await page.evaluate((kind) => {
      const folded = document.createElement(kind.replace(/\W|hidden/g, ''));
      folded.hidden = kind.includes('hidden');
      const last = document.querySelector('#end')!;
      last.replaceWith(folded);
      folded.append(last);
    }, fold);
    await startTrial(page);
    await restOnNote(page, 'Ingrid Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Previous mention');
    expect(await cardText(page)).toContain('Mention 2 of 3');
    await pressInCard(page, 'Next mention');
    expect(await cardText(page)).toContain('Mention 1 of 3');
    await withTrial(page, ({ annotations }) => annotations.stepNote(-1));
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
  });

  it('says nothing of places where the page has no other', async () => {
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForCard(page)).not.toContain('on this page');
  });

  it('goes on to a related name and back, by key alone', async () => {
    await startTrial(page);
    await page.focus('#field');
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await focusOn(page, 'Vestby Sound');
    await page.keyboard.press('Enter');
    expect(await waitForName(page, 'Vestby Sound')).toBe(true);
    const text = await cardText(page);
    expect(text).toContain('A strait nine kilometres wide');
    // It is of no name that the reader came over, so there is nothing to correct.
    expect(text).not.toMatch(/Not this|Why is this marked/);
    expect(await ourFocus(page)).toContain('Vestby Sound');
    await focusOn(page, 'Back to Ingrid Solheim');
    await page.keyboard.press('Enter');
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
    expect(await ourFocus(page)).toContain('Harbour Minister');
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('begins the related name’s card at its top, however far the last was scrolled', async () => {
    await resize(page, 700, 480);
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await inOurRoot(page, (root) =>
      root.querySelector('.related button')?.scrollIntoView({ block: 'start' }),
    );
    expect(await scrolled(page)).toBeGreaterThan(0);
    await pressInCard(page, 'Vestby Sound');
    expect(await waitForName(page, 'Vestby Sound')).toBe(true);
    expect(await scrolled(page)).toBe(0);
  });

  it('goes from a related name to where the page has it', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Vestby Sound');
    expect(await waitForName(page, 'Vestby Sound')).toBe(true);
    expect(await cardText(page)).toContain('Mentions on this page: 1');
    await pressInCard(page, 'Next mention');
    expect(await activeText(page)).toBe('Vestby Sound');
    expect(await cardText(page)).toContain('Not this place');
  });

  it('says why the name is marked', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    expect(await waitForCard(page)).not.toContain('The article calls');
    await pressInCard(page, 'Why is this marked?');
    expect(await cardText(page)).toMatch(
      /The article calls Ingrid Solheim “Solheim”\.\s+This page is about the story “Council delays the vote on a harbour tunnel as costs rise”:\s+Names Ingrid Solheim \(3 times\)/,
    );
  });

  it('copies all of it with its source, and leaves the selection of the page alone', async () => {
    await startTrial(page);
    await rememberCopied(page);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#end')!));
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    const heard = await hearStatus(page);
    await pressInCard(page, 'Copy');
    await until('the word that it is copied', async () => (await heard()).includes('Copied'));
    expect(await copiedText(page)).toBe(
      [
        'Ingrid Solheim',
        '“Harbour Minister”',
        '“staked her career on the project”',
        '“said Wednesday that the tunnel under Vestby Sound would be finished by 2031”',
        'Council delays the vote on a harbour tunnel as costs rise',
        '12 Mar 2025 · AP · https://apnews.com/article/harbour-tunnel',
      ].join('\n'),
    );
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('In the end');
  });

  it('does not call another card copied that the reader went on to meanwhile', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      const late = Promise.withResolvers<void>();
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => late.promise } });
      Object.assign(globalThis, { late });
    });
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Copy');
    await pressInCard(page, 'Vestby Sound');
    await waitForName(page, 'Vestby Sound');
    await page.evaluate('late.resolve()');
    expect(await copyHint(page)).toBe('Copy as text, with the source');
  });

  it('copies where the page keeps the clipboard from scripts, and gives the page nothing of it', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('copy', () => heard.push(getSelection()?.toString() ?? ''), true);
    });
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    const heard = await hearStatus(page);
    await pressInCard(page, 'Copy');
    await until('the word that it is copied', async () => (await heard()).includes('Copied'));
    expect(((await page.evaluate('heard')) as string[]).join('')).toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await paste(page);
    expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toContain(
      '12 Mar 2025 · AP · https://apnews.com/article/harbour-tunnel',
    );
  });

  it('says so where it can’t be copied', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    const heard = await hearStatus(page);
    await pressInCard(page, 'Copy');
    await until('a word on it', async () => (await heard()).length > 0);
    expect(await cardText(page)).toContain('The browser did not let this be copied.');
  });

  it('says that it is looking when the answer is late, and shows it once it is there', async () => {
    await startTrial(page);
    await withTrial(page, (trial) => {
      const late = Promise.withResolvers<'answered'>();
      trial.answer = () => late.promise;
      Object.assign(globalThis, { late });
    });
    await restOnNote(page, 'Solheim');
    await until('the word', async () => (await cardText(page))?.includes('Looking up Solheim…'));
    await page.evaluate(() => (globalThis as unknown as Late).late.resolve('answered'));
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
  });

  it('says what to do when no answer comes', async () => {
    await startTrial(page);
    await withTrial(page, (trial) => {
      const late = Promise.withResolvers<null>();
      trial.answer = () => late.promise;
      Object.assign(globalThis, { late });
    });
    await restOnNote(page, 'Solheim');
    await until('a card', () => cardText(page));
    await page.evaluate(() => (globalThis as unknown as Late).late.resolve(null));
    await until('the word', async () => (await cardText(page))?.includes('open it again'));
    await withTrial(page, (trial) => {
      trial.answer = () => Promise.resolve('answered');
    });
    await pressInCard(page, 'Close');
    await until('no card', async () => (await cardText(page)) === null);
    await page.mouse.move(1, 1);
    await restOnNote(page, 'Solheim');
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
  });

  it('leads back from a name of which no answer comes', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await withTrial(page, (trial) => {
      trial.annotations.forget();
      trial.answer = () => Promise.resolve(null);
    });
    await pressInCard(page, 'Vestby Sound');
    await until('the word', async () => (await cardText(page))?.includes('open it again'));
    await withTrial(page, (trial) => {
      trial.answer = () => Promise.resolve('answered');
    });
    await pressInCard(page, 'Back to');
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
  });

  it('gives axe nothing to find when all of it is unfolded, and when it was gone on to', async () => {
    await page.evaluate(() => {
      const attach = Reflect.get(Element.prototype, 'attachShadow');
      // So that axe can look into our root, which it cannot when it is closed.
      Element.prototype.attachShadow = function (this: Element) {
        return attach.call(this, { mode: 'open' });
      };
    });
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await pressInCard(page, 'In context');
    await pressInCard(page, 'Why is this marked?');
    const ours = async () =>
      (await findViolations(page)).filter((line) => /frame|card|quiet|icon|related/.test(line));
    expect(await ours()).toEqual([]);
    await pressInCard(page, 'Vestby Sound');
    await waitForName(page, 'Vestby Sound');
    expect(await ours()).toEqual([]);
  });
});

describe('a card for a screen reader', () => {
  const open = harbourIn('chromium');

  it('is a dialog named after whom it is of, with a name on all that can be pressed', async () => {
    const page = await open();
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    const tree = await page.accessibility.snapshot({ interestingOnly: true });
    const [dialog] = findNodes(tree, 'dialog');
    expect(dialog?.name).toBe('Ingrid Solheim');
    expect(findNodes(dialog, 'button').map((each) => each.name)).toEqual([
      'Copy',
      'Pin',
      'Close',
      'Vestby Sound',
      'Previous mention',
      'Next mention',
      'Not this person',
      'Not this story',
      'Hide notes on this site',
    ]);
    expect(findNodes(dialog, 'heading').map((each) => each.name)).toEqual([
      'Ingrid Solheim',
      'Named together with',
    ]);
    expect(findNodes(dialog, 'link').map((each) => each.name)).toEqual([
      'Council delays the vote on a harbour tunnel as costs rise',
    ]);
    await page.close();
  });

  it('has a part for each story that tells of the name, named after the story', async () => {
    const page = await open();
    await startTrial(page, { hasTwoStories: true });
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await waitForCard(page);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const [dialog] = findNodes(tree, 'dialog');
    expect(findNodes(dialog, 'region').map((each) => each.name)).toEqual([
      'Council delays the vote on a harbour tunnel as costs rise',
      'Minister defends the sale of the Vestby ferries',
    ]);
    await page.close();
  });
});

interface Late {
  late: { resolve(answer: 'answered' | null): void };
}

interface AxNode {
  readonly role?: string;
  readonly name?: string;
  readonly children?: readonly AxNode[];
}

function findNodes(node: AxNode | null | undefined, role: string): AxNode[] {
  if (node == null) return [];
  const own = node.role === role ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => findNodes(child, role))];
}

const statusText = (page: Page): Promise<string | null> =>
  inOurRoot(page, (root) => root.querySelector('[role="status"]')?.textContent ?? null);

const copyHint = (page: Page): Promise<string | null> =>
  inOurRoot(page, (root) => root.querySelector('[aria-label="Copy"]')!.getAttribute('title'));

/** How far the card is scrolled, in itself and in its frame. */
const scrolled = (page: Page): Promise<number | null> =>
  inOurRoot(page, (root) =>
    [...root.querySelectorAll('.frame:popover-open, .card-body')]
      .map(({ scrollTop }) => scrollTop)
      .reduce((sum, top) => sum + top, 0),
  );

/** The words that are set apart because their card is open. */
const activeText = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    for (const part of CSS.highlights.get('backgrounder-active') ?? []) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    }
    return null;
  });

/** Tabs on to what of ours has these words. */
const focusOn = (page: Page, words: string): Promise<boolean> =>
  until(`the focus on ${words}`, async () => {
    await page.keyboard.press('Tab');
    return (await ourFocus(page)) === words;
  });

/** Both browsers let no test read the clipboard of a page without asking. */
const rememberCopied = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (copied: string) => void Object.assign(globalThis, { copied }),
      },
    });
  });

const copiedText = (page: Page): Promise<unknown> => page.evaluate('copied');

async function paste(page: Page): Promise<void> {
  await page.focus('#field');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
