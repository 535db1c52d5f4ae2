/** What axe finds wrong with a page for people who do not see or use it as most do. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * One line a violation, with the elements; empty when axe is content. WCAG 2.2 AA and best practices, unless the
 * options say which rules.
 */
export async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  // What it is content with need not be described: that takes as long as finding it.
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const results = (await page.evaluate(`axe.run(${asked})`)) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
}
