/**
 * The labels beside this file: for each saved page of ../shared/pages, CSS selectors for what a helper
 * who saw no code took for its article. No text of a page is kept; README.md has the conventions.
 */
import { readFileSync } from 'node:fs';

/** Selectors; `without` is taken out of `body`, `doubtful` could be decided the other way. */
export interface PageLabels {
  readonly body: readonly string[];
  readonly without: readonly string[];
  readonly standfirst: readonly string[];
  readonly captions: readonly string[];
  readonly headline: string;
  readonly doubtful?: readonly string[];
}

/** By the page's name, "uk-BBC_2024_08_01". */
export function readLabels(): ReadonlyMap<string, PageLabels> {
  const json = readFileSync(new URL('labels.json', import.meta.url), 'utf8');
  const labels = JSON.parse(json) as Record<string, PageLabels>;
  return new Map(
    Object.entries(labels).map(([file, label]) => [file.replace('.html.gz', ''), label]),
  );
}
