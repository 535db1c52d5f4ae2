/** The extension's sidebar in Firefox, which its driver can't look into, but its window can. */
import type { Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** The sidebar of the window in front. */
export interface Sidebar {
  /** Whether one is open. */
  readonly isOpen: () => Promise<unknown>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** The value of an expression there; `document` is the sidebar's own. Null while it is not loaded. */
  readonly ask: (expression: string) => Promise<unknown>;
}

const id = 'backgrounder_backgrounder_example-sidebar-action';

const inner = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

export function sidebarOf({ browser }: Installed): Sidebar {
  const see = (expression: string) => inFirefoxWindow(browser, expression);
  return {
    isOpen: () => see('SidebarController.isOpen'),
    open: async () => void (await see(`SidebarController.show('${id}').then(() => 1)`)),
    close: async () => void (await see('(SidebarController.hide(), 1)')),
    ask: async (expression) => {
      const script = `{ const { document } = content;
        sendAsyncMessage('answer', JSON.stringify((${expression})) ?? null); }`;
      const answer = await see(`new Promise((done) => {
        const manager = ${inner}?.messageManager;
        if (!manager) return done(null);
        manager.addMessageListener('answer', function heard({ data }) {
          manager.removeMessageListener('answer', heard);
          done(data);
        });
        manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`);
      return typeof answer === 'string' ? JSON.parse(answer) : null;
    },
  };
}
