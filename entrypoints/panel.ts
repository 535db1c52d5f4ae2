/** Brought into a page with notes when a side panel beside it shows them: tells it of them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearPanel } from '../src/hear-panel.ts';
import { layDown } from '../src/page-parts.ts';

export default defineUnlistedScript(() => layDown('panel', { hearPanel }));
