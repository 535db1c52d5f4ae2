/** The page that tells a reader what there is, opened once: after the installation, not after an update. */
import { type Browser, browser } from 'wxt/browser';

export async function openWelcome({
  reason,
}: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
