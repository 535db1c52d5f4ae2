/** The follow-ups to saved pages, each with the page whose story it goes on with; none where ../shared is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { type SavedPage, savedPages } from '../../support/saved-pages.ts';

export interface FollowCase {
  readonly name: string;
  /** The page that a reader follows. */
  readonly saved: SavedPage;
  /** ISO date of the other page. */
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Names as the saved article has them, which the other page takes up and a reader would want explained. */
  readonly named: readonly string[];
  /** Names on the other page that look like one of the article's and are somebody else's. */
  readonly strangers: readonly string[];
  /** About another story, though it shares names and topic. */
  readonly isUnrelated: boolean;
}

type Stored = Omit<FollowCase, 'name' | 'saved' | 'isUnrelated'> & {
  readonly page: string;
  readonly unrelated?: true;
};

export function followCases(): readonly FollowCase[] {
  const pages = new Map(savedPages().map((saved) => [`${saved.name}.html.gz`, saved]));
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => readCase(file, pages));
}

/** None where the saved page is not there. */
function readCase(file: string, pages: ReadonlyMap<string, SavedPage>): FollowCase | [] {
  const { page, unrelated, ...rest } = JSON.parse(
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8'),
  ) as Stored;
  const saved = pages.get(page);
  if (saved === undefined) return [];
  return { ...rest, name: file.replace('.json', ''), saved, isUnrelated: unrelated === true };
}
