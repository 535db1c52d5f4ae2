/** Patterns for what a site counts under an article: comments, shares. */

export const counter =
  /^(?:\d{1,5}|(?:\d{1,5}(?:[.,]\d{1,3})?k?|no|view|show|see|read) (?:\d{1,5} )?(?:comments?|shares?|likes?|replies|reactions|views)|comments? ?\(?\d{0,5}\)?|be the first to comment\.?)$/i;

/** A comment counter right behind the last sentence: "secure.0". */
export const gluedCounter = /(?<=[^\d\s][.!?][”’"')\]]{0,3})\d{1,5}$/;
