/** The name of an article's file in (txt, md, html), the seed that its story is built from out. */
import { basename, dirname, resolve } from 'node:path';
import type { CivilDate } from '../article/civil-date.ts';
import { makeSeed, readSeedFile } from '../knowledge/plugin/read-seed.ts';
import type { Seed } from '../knowledge/plugin/read-seed.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';
import { ownText } from '../page/own-text.ts';
import type { PageText } from '../page/page-text.ts';

const textEnding = /\.(?:txt|md|markdown)$/i;
const pageEnding = /\.html?(?:\.gz)?$/i;

/** `published` wins over what the file says. Throws a SeedError. */
export async function readArticleFile(
  file: string,
  published: CivilDate | undefined,
): Promise<Seed> {
  if (pageEnding.test(file)) return readPageFile(file, published);
  if (textEnding.test(file)) return readSeedFile(file, nameStory(file), published);
  throw new SeedError(file, 1, 'the name tells no kind of text', 'Give a .txt, .md or .html file');
}

async function readPageFile(file: string, published: CivilDate | undefined): Promise<Seed> {
  // Loaded only here: the document it builds takes most of a second, which texts need not wait for.
  const { readHtmlFile } = await import('./read-html.ts');
  const page = await readHtmlFile(file).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SeedError(file, 1, `the page can't be read: ${reason}`, 'Check the file');
  });
  refuseUnreadable(file, page);
  return makeSeed({
    file,
    id: nameStory(file),
    source: `${page.title}\n\n${ownText(page)}\n`,
    curated: { published },
    known: {
      url: page.url.startsWith('https://') ? page.url : undefined,
      published: page.date ?? undefined,
      source: page.siteName ?? undefined,
    },
  });
}

function refuseUnreadable(file: string, { isArticle, lang }: PageText): void {
  if (!isArticle) {
    const remedy = 'Save the page of one article; a front page or a list has none';
    throw new SeedError(file, 1, 'the page shows no article', remedy);
  }
  if (lang !== null && !/^en\b/i.test(lang)) {
    throw new SeedError(
      file,
      1,
      `the page is in "${lang}"`,
      'Stories are read from English only',
      'language',
    );
  }
}

/** The folder's name for a seed, else the file's own. */
function nameStory(file: string): string {
  const own = basename(file).replace(pageEnding, '').replace(textEnding, '');
  return own === 'article' ? basename(dirname(resolve(file))) : own;
}
