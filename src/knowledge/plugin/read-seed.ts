/**
 * A folder of seeds/, or one article file, in; its article, source text and overlay out. Refuses what
 * no story can be built from, with file, line and remedy.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ArticleError } from '../../article/article-error.ts';
import type { Article } from '../../article/article.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { parseArticle } from '../../article/parse-article.ts';
import type { GivenFacts } from '../../article/parse-article.ts';
import { readOverlayFile } from './read-overlay-file.ts';
import type { OverlayFile } from './read-overlay-file.ts';
import { readTextFile } from './read-text-file.ts';
import { SeedError } from './seed-error.ts';

export interface Seed {
  /** Name of its folder. */
  readonly id: string;
  readonly file: string;
  /** The article's file as it stands, decoded. */
  readonly source: string;
  readonly article: Article;
  readonly overlay: OverlayFile | null;
}

/** What a seed's article may be called. */
export const articleNames: readonly string[] = ['article.txt', 'article.md'];
const overlayName = 'story.yaml';

/** Throws a SeedError. */
export function readSeed(folder: string): Seed {
  const name = articleNames.find((name) => existsSync(join(folder, name)));
  if (name === undefined) {
    const remedy = `Put the article there as ${articleNames.join(' or ')}, or take the folder away`;
    throw new SeedError(folder, 1, 'the seed has no article', remedy);
  }
  return readSeedFile(join(folder, name), basename(folder));
}

/** `published` wins over what text and overlay say. Throws a SeedError. */
export function readSeedFile(file: string, id: string, published?: CivilDate): Seed {
  return makeSeed({ file, id, source: readTextFile(file), curated: { published } });
}

export interface SeedParts {
  readonly file: string;
  readonly id: string;
  /** The article's text, wherever it was read from. */
  readonly source: string;
  /** Wins over a story.yaml beside the file. */
  readonly curated?: { readonly published?: CivilDate | undefined };
  /** What else tells of it, such as a page; a story.yaml wins. */
  readonly known?: Pick<GivenFacts, 'source' | 'url' | 'published'>;
}

/** Throws a SeedError. */
export function makeSeed({ file, id, source, curated, known }: SeedParts): Seed {
  const beside = join(dirname(file), overlayName);
  const overlay = existsSync(beside) ? readOverlayFile(beside) : null;
  const written = overlay?.overlay;
  const article = parse(file, source, {
    id,
    source: written?.source ?? known?.source,
    url: written?.url ?? known?.url,
    published: curated?.published ?? written?.published ?? known?.published,
  });
  return { id, file, source, article, overlay };
}

function parse(file: string, source: string, given: GivenFacts): Article {
  try {
    return parseArticle(source, given);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new SeedError(file, error.line, error.problem, error.remedy, error.reason);
  }
}
