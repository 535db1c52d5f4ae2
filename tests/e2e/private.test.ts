/** No request leaves the browser: a recording proxy before it hears nothing of a whole visit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { restOnNote, until, waitForCard, waitForNotes } from '../support/reader.ts';
import { type RecordingProxy, startRecordingProxy } from '../support/recording-proxy.ts';
import { samplePage } from '../support/sample-page.ts';

describe.each(browserNames)('in %s', (name) => {
  let proxy: RecordingProxy;
  let ours: Installed;
  beforeAll(async () => {
    proxy = await startRecordingProxy();
    ours = await installed(name, { proxy: proxy.address });
  });
  afterAll(async () => {
    await ours.close();
    proxy.close();
  });

  test('a visit with card, popup and options asks nothing of the network', async () => {
    const { page } = await openTab(ours, samplePage.site, samplePage.url);
    await waitForNotes(page);
    await waitForAction(ours, page, ({ badge }) => badge !== '');
    await restOnNote(page);
    await waitForCard(page);
    const popup = await ours.open('popup.html');
    await popup.waitForSelector('#state');
    await ours.open('options.html');
    expect(proxy.asked.filter((request) => !isBrowsersOwn(request))).toEqual([]);
  });

  test('the proxy does hear a page that asks', async () => {
    const asking = await ours.browser.newPage();
    const asked = asking.goto('http://asked.example/').catch(() => null);
    const request = await until('the request', async () =>
      proxy.asked.find((each) => each.includes('asked.example')),
    );
    expect(request).toMatch(/^GET /);
    await asked;
  });
});

/** Hosts that the browsers themselves call on at their start, whatever is installed. */
function isBrowsersOwn(request: string): boolean {
  return /(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)/.test(
    request,
  );
}
