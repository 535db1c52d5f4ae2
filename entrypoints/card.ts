/** Brought into a page when its first card or its list of notes is asked for: what draws them, and their style. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layDown } from '../src/page-parts.ts';
import { makeCardPart } from '../src/ui/annotations/make-card-part.ts';

export default defineUnlistedScript(() => layDown('card', makeCardPart()));
