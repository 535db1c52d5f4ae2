/**
 * Reads a saved page as a visit would, by the code of src/page. Scripts and style sheets of the page
 * do not run here, so text that only they hide is read, and text that only they add is not.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageText } from '../page/page-text.ts';
import { readPage } from '../page/read-page.ts';

/** So much of a file is looked at for a first tag: pages may open with long comments, not with this much. */
const sniffedBytes = 65_536;

/**
 * The article of an .html or .html.gz file. Its address is the one that the page declares, if any.
 * @throws with the reason, without the file's name, when it can not be read or is no HTML.
 */
export async function readHtmlFile(path: string): Promise<PageText> {
  const html = unpack(await readFile(path));
  if (html.length === 0) throw new Error('is empty');
  if (!isHtml(html)) throw new Error('is no HTML');
  // A console of its own keeps complaints about the page's style sheets to itself.
  const dom = new JSDOM(decodeUtf8(html) ?? html, { virtualConsole: new VirtualConsole() });
  setAddress(dom);
  return readPage(dom.window.document);
}

function unpack(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}

/** Null when it is no UTF-8; then the page declares what it is. Some that are do not say so early enough. */
function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isHtml(bytes: Buffer): boolean {
  // UTF-16 has a zero beside each letter of a tag; no other text has any.
  const start = bytes.subarray(0, sniffedBytes).toString('latin1');
  const isBinary = start.includes('\0') && !/^(?:\xfe\xff|\xff\xfe)/.test(start);
  return !isBinary && /<[!a-z]/i.test(start.replaceAll('\0', ''));
}

function setAddress(dom: JSDOM): void {
  const { document } = dom.window;
  const declared =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  if (/^https?:/.test(declared) && URL.canParse(declared)) dom.reconfigure({ url: declared });
}
