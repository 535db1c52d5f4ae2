/**
 * Patterns for the captions and credits of pictures. Written by hand from what English-language news
 * sites print. Each is tried on one whole line with curly apostrophes; capitals count where an agency
 * is told from a word.
 */
import { writerNames } from './bylines.ts';

/** Whoever signs news photographs. */
const agency =
  '(?:AP|Associated Press|Reuters|REUTERS|AFP|Getty|EPA(?:-EFE)?|PA|Shutterstock|Alamy|Anadolu|Xinhua|Kyodo|Yonhap)';
const afterName =
  '(?:/| via )(?:\\p{L}[\\p{L}. -]{1,30}(?:/| via ))?' +
  agency +
  '(?: (?:News|Photo|Images|Media|via Getty Images))?';

export const credits: readonly RegExp[] = [
  /^(?:photo(?:graph)?|picture|image|illustration|video|graphic|credit|staff photo|file photo)s?(?: by| credit| source)?: .{1,120}$/i,
  new RegExp(
    `^(?:Photo|Photograph|Picture|Image|Illustration|Graphic|Composite|Staff photo)s? by ${writerNames}.{0,60}$`,
    'u',
  ),
  /^(?:image|media|photo|video) (?:source|copyright),? .{1,80}$/i,
  new RegExp(`^\\(?[^().]{0,60}\\b${agency}\\b[^().]{0,40}(?:/|Photo|Images)[^().]{0,60}\\)?$`),
  new RegExp(`^[[(]?${writerNames}${afterName}[\\])]?$`, 'u'),
  new RegExp(
    `^[[(—–-]{0,2} ?(?:(?:The )?${agency}|Getty Images|PA Media|AFP via Getty Images|Handout)(?: file photo)?[\\])]?$`,
  ),
  /^(?:hide|toggle|show) caption$/i,
];

/** A credit at the end of a caption, with the space before it. */
export const trailingCredit = new RegExp(
  '\\s*(?:' +
    [
      '\\((?:[^()]{0,80}(?:\\bPhoto\\b|\\bImages\\b|[A-Za-z]/[A-Z])[^().]{0,80}\\.?|(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]redit)s?:? [^()]{1,80})\\)',
      '(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit)s?(?: by)?: [^.:]{1,80}',
      '[Cc]redit(?:\\.\\.\\.|…)[^.:…]{1,80}',
      `\\[(?:File: |Photo: )?[^[\\]]{0,60}\\b${agency}(?: [A-Z][A-Za-z ]{1,30})?\\]`,
      'REUTERS/[A-Z][^.:]{1,60}?(?: Purchase Licensing Rights(?:, opens new tab)?)?',
      `(?<=[.?!”’] )[A-Z][^.:/]{1,40}/(?:[A-Za-z. -]{2,30}/)?${agency}(?: Images| Media)?`,
    ].join('|') +
    ')$',
);

export const captionStart =
  /^(?:FILE(?: PHOTO| IMAGE)? ?[-–—:]|(?:photo|file photo|pictured|caption|image): |(?:image|media|figure|video) caption,? |pictured (?:above|below|left|right)[:,] |\[\d{1,2}\/\d{1,2}\] ?|item \d{1,2} of \d{1,2} )/i;
