/** Puts our pages into a test's page and writes down what a reader does there. Bundled by the tests. */
import { render } from 'preact';
import type { OptionsActions, OptionsData } from '../../../src/ui/options/options-data.ts';
import { Options } from '../../../src/ui/options/options.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupActions, PopupData } from '../../../src/ui/popup/popup-data.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

/** An action and what it was given, in the order in which they happened. */
export type Call = readonly [name: string, ...given: unknown[]];

const calls: Call[] = [];

/**
 * What happened since the last time that this was asked.
 * @public Called in the page.
 */
export function takeCalls(): readonly Call[] {
  return calls.splice(0);
}

/** Every action of a page, each only written down, and said to have succeeded. */
function recorder(): object {
  return new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...given: unknown[]) => {
          calls.push([String(name), ...given]);
          return true;
        },
    },
  );
}

/**
 * Called again, it changes what is shown, as new data would.
 * @public Called in the page.
 */
export function mountPopup(data: PopupData | null): void {
  render(<Popup data={data} actions={recorder() as PopupActions} />, document.body);
}

/**
 * The options page over settings and grants in memory, as if the browser kept them.
 * @public Called in the page.
 */
export function mountOptions(first: OptionsData): void {
  const held = { data: first };
  const show = (more: Partial<OptionsData>): void => {
    held.data = { ...held.data, ...more };
    render(<Options data={held.data} actions={actions} />, document.body);
  };
  const grant = (grantedSites: readonly string[]): void => show({ grantedSites });
  const actions: OptionsActions = {
    async change(change) {
      if (held.data.isReadOnly) return 'read-only';
      show({ settings: change(held.data.settings) });
      return 'changed';
    },
    async allowSite(site) {
      grant([...held.data.grantedSites, site]);
      return true;
    },
    async dropSite(site) {
      grant(held.data.grantedSites.filter((each) => each !== site));
      return true;
    },
    async openShortcuts() {
      return false;
    },
    async eraseAll() {
      show({ settings: defaultSettings, grantedSites: [] });
    },
  };
  show({});
}
