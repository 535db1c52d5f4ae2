/** Brought into a page once its first notes are painted: what holds their marks against the page's colours. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layDown } from '../src/page-parts.ts';
import { keepTones } from '../src/ui/annotations/keep-tones.ts';

export default defineUnlistedScript(() => layDown('marks', keepTones));
