/** HTML's element names, sorted by what they mean to somebody who reads: not drawn, skipped, inline. */

/** Their text is not text of the page. */
export const unreadTags: ReadonlySet<string> = new Set(
  `script style noscript template textarea title head`.split(' '),
);

/** Never a part of an article's running text, whatever stands in them. */
export const skippedTags: ReadonlySet<string> = new Set(
  `iframe object svg math canvas video audio nav aside footer button select form fieldset label menu
  address figure figcaption rt rp table`.split(/\s+/),
);

/** A word may go on across their borders: `</span>Joe` does not begin a new word. */
export const inlineTags: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby rb rtc s
  samp small span strike strong sub sup time tt u var wbr slot`.split(/\s+/),
);

/** What holds nothing but running text, so that even an unknown element within is inline. */
export const phrasingTags: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export const headingTag = /^h[1-6]$/;
