/** A draft and its text in, what it is of the article out; null when it is not of it. */
import type { Draft } from './collect-drafts.ts';
import { titleLikeness, titlePieces, type TitlePieces } from './compare-titles.ts';
import { headingTag } from './data/page-tags.ts';
import { creditLine, standfirstName } from './data/side-matter.ts';
import { endsSentence, leadsElsewhere } from './leads-elsewhere.ts';
import type { Block } from './page-text.ts';
import { readingLength } from './reading-length.ts';

/** Shorter lines in a plain box are labels, not prose. */
const minBoxLength = 60;
const minParagraphLength = 25;
const minLeadLength = 80;
const minCaptionLength = 20;
const standfirstLikeness = 0.7;
const paragraphTag = /^(?:p|blockquote)$/;
const hasWord = /[\p{L}\p{N}]{2}/u;

/** label: too short to tell by itself; where it stands decides. `described`: the page's description, or null. */
export function sortText(
  draft: Draft,
  text: string,
  described: TitlePieces | null,
): Block['kind'] | 'label' | null {
  const length = readingLength(text);
  if (leadsElsewhere(draft, text, length)) return null;
  if (draft.part === 'caption') return isCaption(text, length) ? 'caption' : null;
  if (draft.part !== 'body')
    return isStandfirst(draft, text, length, described) ? 'standfirst' : null;
  const { element } = draft;
  // The one h1 of an article is its headline, which is not among the drafts.
  if (element.localName === 'h1') return null;
  if (headingTag.test(element.localName) || element.getAttribute('role') === 'heading')
    return 'heading';
  return isProse(element, text, length) ? 'paragraph' : hasWord.test(text) ? 'label' : null;
}

const isCaption = (text: string, length: number): boolean =>
  length >= minCaptionLength && !creditLine.test(text);

function isProse({ localName }: Element, text: string, length: number): boolean {
  // An item of a list may be a single word: the list around it is of the article.
  if (localName === 'li') return true;
  if (paragraphTag.test(localName)) return endsSentence(text) || length >= minParagraphLength;
  return length >= minBoxLength || (endsSentence(text) && length >= minParagraphLength);
}

function isStandfirst(
  { element, part }: Draft,
  text: string,
  length: number,
  described: TitlePieces | null,
): boolean {
  if (length < minParagraphLength) return false;
  return (
    (part === 'lead' && isLead(element, text, length)) ||
    [element, element.parentElement].some(isNamedStandfirst) ||
    (described !== null && titleLikeness(titlePieces(text), described) >= standfirstLikeness)
  );
}

/** A whole paragraph over the text, as a live blog has over its posts. */
const isLead = ({ localName }: Element, text: string, length: number): boolean =>
  localName === 'p' && length >= minLeadLength && endsSentence(text);

const isNamedStandfirst = (element: Element | null): boolean =>
  element !== null && standfirstName.test(`${element.className} ${element.id}`.toLowerCase());
