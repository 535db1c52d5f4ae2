/**
 * Patterns for the lines that sites put around the prose, by what they are. Written by hand from
 * what English-language news sites print. Each is tried on one whole line.
 */
import { monthPattern } from './months.ts';

export const bylines: readonly RegExp[] = [
  /^(?:first |last )?(?:published|posted|updated|modified|created)\b.{0,80}$/i,
  new RegExp(
    `^(?:[A-Z][a-z]+day,? )?(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern}),? \\d{4}\\b[^.]{0,40}$`,
  ),
  /^\d{4}-\d{2}-\d{2}\b.{0,40}$/,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated) by\b.{0,400}$/i,
  /^.{0,120}\bcontributed (?:reporting|to this (?:report|article|story))\b.{0,80}$/i,
  /^(?:Associated Press|AP|Reuters) (?:[Ww]riter|[Rr]eporter|[Jj]ournalist)s?\b.{0,160}$/,
  /^\d{1,2} min(?:ute)?s? read$/i,
];

export const promotions: readonly RegExp[] = [
  /^(?:read|see|find out) (?:more|also|next)\b.{0,160}$/i,
  /^(?:read|related|more|watch|listen|see also|also read|recommended|must read|don’t miss)(?: stories| articles| coverage| news| content)?:.{0,200}$/i,
  /^(?:related|recommended|most read|trending|more from|more on|related stories|related articles|editors? picks?|you may (?:also )?like)\b[^.]{0,60}$/i,
  /^(?:sign up|subscribe|register|log in|sign in|click|tap|download|follow|join)\b.{0,160}\b(?:newsletters?|here|us on|our|apps?|inbox|whatsapp|telegram channel|journalism|subscription)\b.{0,80}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|skip (?:past|to|advert).{0,60}|story continues below.{0,40}|article continues.{0,40}|continue reading.{0,40}|share(?: this)?(?: article| story)?|share on .{0,60}|print|e-?mail|comment|copy link|save|listen|share save)[.:]?$/i,
  /^get (?:the|our|more)\b.{0,120}\b(?:newsletter|app|inbox|alerts)\b.{0,60}$/i,
];

export const notices: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /\ball rights reserved\b/i,
  /©\s?\d{4}/,
  /^this (?:material|story|article|content) (?:may|was|is|has been) (?:not be published|(?:originally |first )?(?:published|produced|generated|provided|translated)|part of)\b.{0,300}$/i,
  /^our standards:.{0,100}$/i,
];

export const credits: readonly RegExp[] = [
  /^(?:photo(?:graph)?|picture|image|illustration|video|graphic|credit)s?(?: by| credit)?: .{1,120}$/i,
  /^\(?[^().]{0,60}\b(?:AP|Reuters|AFP|Getty|EPA|PA|Shutterstock|Alamy)\b[^().]{0,40}(?:\/|Photo|Images)[^().]{0,60}\)?$/,
];

export const counter =
  /^(?:\d{1,5}|(?:\d{1,5}|no) (?:comments?|shares?|likes?|replies)|comments? ?\(?\d{0,5}\)?)$/i;

/** A credit at the end of a caption, with the space before it. */
export const trailingCredit =
  /\s*(?:\((?:[^()]{0,80}(?:\bPhoto\b|\bImages\b|\/)[^()]{0,80}|(?:photo|picture|image|credit)s?:? [^()]{1,80})\)|(?:Photo(?:graph)?|Picture|Image|Credit)s?(?: by)?: [^.:]{1,80})$/i;

export const captionStart =
  /^(?:FILE(?: PHOTO)? ?[-–—:]|(?:photo|file photo|pictured|caption|image): )/i;
