/** What a site says to its readers in, the publisher whose readers they are out. */
import { publisherOf } from './data/publishers.ts';

/** "Follow BBC Oslo on", "other Independent readers", "Techcrunch event", "jo@cbc.ca". */
const addressed =
  /^(?:follow|like|join|support|download|get|more (?:from|on)|sign up|subscribe|listen)\b|\b(?:readers|subscribers|newsletter|app|event|responsible|standards)\b|[\w/]\.(?:com|org|net|co\.uk|ca)\b/i;
/** "Reuse this content": no other site says so. */
const onlyGuardian = /^reuse this content$/i;
/** An address of the site or of its writer; what is between its dots and slashes is a name. */
const address =
  /(?:\S{0,40}@|https?:\/\/)?(?:www\.)?([a-z-]{2,30})\.(?:com|org|net|co\.uk|ca)\b\S*/gi;

export function readAddressee(text: string): string | undefined {
  if (onlyGuardian.test(text)) return 'The Guardian';
  if (!addressed.test(text)) return undefined;
  const named = text.replaceAll(address, (_, name: string) => name.toUpperCase());
  const words = named.replaceAll(/['’]s?(?= )|[.,]/g, '').split(' ');
  return words.map(publisherOf).find((found) => found !== undefined);
}
