/** A draft and its text in, whether it is about other pages, the paper or the clock rather than of the article. */
import type { Draft } from './collect-drafts.ts';
import { earnsBy, rightsLine, sendsElsewhere, sharedBy, sharedEnd } from './data/side-matter.ts';

/** A block with more of its text in links leads elsewhere. */
const maxLinkShare = 0.6;
/** In a paragraph that is a whole sentence, a link may be long, but is not the sentence. */
const maxLinkShareInSentence = 0.9;
/** A line that sends elsewhere is short; a paragraph that begins with such words is longer. */
const maxPointerLength = 160;
/** With a link to where it sends, it may be longer. */
const maxLinkedPointerLength = 320;
/** All that the pattern for the end of a line has to see. */
const maxEndLength = 50;
/** "Our rules: …": a label of so many letters with nothing behind it but a link. */
const maxLabelLength = 30;
/** "Updated 5 May 2024, 15:24": a year and a time of day in one short line. */
const timeStamp = /(?:19|20)\d\d\D.*\d[:.h]\d\d(?!\d)/;
const maxStampLength = 90;

/** A full stop and some closing quotes and brackets: all that the pattern has to see. */
const sentenceEndLength = 4;
const sentenceEnd = /[.!?。！？…:;：]["'”’»」』)\]）]*$|["”»」』]$/;

export const endsSentence = (text: string): boolean =>
  sentenceEnd.test(text.slice(-sentenceEndLength));

/** `length`: of reading. */
export function leadsElsewhere(draft: Draft, text: string, length: number): boolean {
  if (isMostlyLink(draft, text) || isLabelledLink(draft, text)) return true;
  if (length >= maxLinkedPointerLength) return false;
  if (isOfHouse(text) || (draft.linkLength > 0 && sendsElsewhere.test(text))) return true;
  if (length >= maxPointerLength) return false;
  if (sendsElsewhere.test(text) || rightsLine.test(text)) return true;
  return length < maxStampLength && timeStamp.test(text);
}

const isOfHouse = (text: string): boolean =>
  sharedBy.test(text) ||
  sharedEnd.test(text.slice(-maxEndLength)) ||
  (text.includes('commission') && earnsBy.test(text));

function isMostlyLink({ element, linkLength, length }: Draft, text: string): boolean {
  const isSentence = element.localName === 'p' && endsSentence(text);
  return linkLength > length * (isSentence ? maxLinkShareInSentence : maxLinkShare);
}

/** An item of a list may be one: "Fill: down". */
function isLabelledLink({ element, linkLength, length }: Draft, text: string): boolean {
  if (linkLength === 0 || element.localName === 'li') return false;
  const colon = text.search(/[:：]/);
  return colon > 0 && colon < maxLabelLength && length - linkLength <= colon + 2;
}
