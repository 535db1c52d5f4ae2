/** Injected once into a page that the reader wants to follow; gives its article back as plain data. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../src/page/read-article.ts';

export default defineUnlistedScript(() => readArticle(document));
