/** Brought into a page when the popup holds it against a story: gives its article, and goes to words of it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { goToText } from '../src/go-to-text.ts';
import { layDown } from '../src/page-parts.ts';
import { readOwnArticle } from '../src/read-own-article.ts';

export default defineUnlistedScript(() => layDown('compare', { goToText, readOwnArticle }));
