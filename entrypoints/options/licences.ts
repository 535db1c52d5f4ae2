/** The licences of what is in the extension: our own, and those of the libraries, as their packages bring them. */
import own from '../../LICENSE?raw';
import idb from '../../node_modules/idb/LICENSE?raw';
import preact from '../../node_modules/preact/LICENSE?raw';
import valibot from '../../node_modules/valibot/LICENSE.md?raw';
import type { Licence } from '../../src/ui/options/options-data.ts';
import wxt from './wxt-licence.txt?raw';

export const licences: readonly Licence[] = [
  { name: 'Backgrounder', text: own },
  { name: 'idb', text: idb },
  { name: 'preact', text: preact },
  { name: 'valibot', text: valibot },
  // Its packages come without the text, which is its repository's.
  { name: 'wxt, @wxt-dev/i18n', text: wxt },
];
