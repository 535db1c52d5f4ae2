/** Serves pages at real addresses to one tab, without network. */
import type { HTTPRequest, Page } from 'puppeteer-core';

export interface ServedPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** It comes no sooner than this resolves. */
  readonly after?: Promise<void>;
}

/** What to answer at an address (without fragment); undefined: the request fails. */
export type Site = (url: string) => ServedPage | undefined;

/** Answers every request of the tab from `site`; what it does not know fails as if offline, or goes out. */
export async function servePages(
  page: Page,
  site: Site,
  otherwise: 'fail' | 'network' = 'fail',
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, site, otherwise));
}

async function answer(request: HTTPRequest, site: Site, otherwise: string): Promise<void> {
  const served = site(request.url().replace(/#.*$/, ''));
  try {
    if (served === undefined && otherwise === 'network') return await request.continue();
    if (served === undefined) return await request.abort('failed');
    await served.after;
    await request.respond({
      status: 200,
      contentType: served.contentType ?? 'text/html; charset=utf-8',
      headers: { ...served.headers },
      body: served.body,
    });
  } catch {
    // The tab was closed or went elsewhere while we answered.
  }
}
