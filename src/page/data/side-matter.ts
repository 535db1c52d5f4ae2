/** Words that web pages use, in class names and in the text itself, for what stands beside an article. */

/**
 * In a class or id: this element is about the page, or about other pages. Sorted by their initials,
 * since a pattern that divides at the first letter is tested three times as fast.
 */
const sideNames =
  'a(?:ds?|dvert\\w*|uthors?)|b(?:yline|io|readcrumbs?|anner)' +
  '|c(?:omments?|ookies?|onsent|redits?|aptions?|opyright|arousel)' +
  '|d(?:ateline|isclaimer|onat\\w+)|f(?:ooter|eedback)|gallery|hidden|i(?:mage-text|nread)' +
  '|l(?:ightbox|ogin)|m(?:enu|odal)|n(?:ewsletter\\w*|av)|o(?:utbrain|verlay)' +
  '|p(?:romo\\w*|ull-?quotes?|opular|layer|opup|rint|oll)|quiz' +
  '|r(?:elated|eco\\w+|ecirc\\w*|ead-?more|ail|ating)' +
  '|s(?:hare|haring|ocial\\w*|ponsor\\w*|ubscri\\w+|ign-?up|idebar|lideshow)' +
  '|t(?:ags?|opics|oolbar|rending|easers?|aboola|imestamp|ooltip)|video';

export const sideName = new RegExp(`(?:^|[^a-z\\d])(?:${sideNames})(?![a-z\\d])`);
export const sideWords = new RegExp(`(?:^|[^a-z\\d])(${sideNames})(?![a-z\\d])`, 'g');

/** Of those words, the ones for pictures with captions, which may be the article's own. */
export const pictureName = /^(?:captions?|gallery|carousel|slideshow|lightbox|image-text)$/;

/** Of those words, the ones that tell what kind of page it is where its main element has them. */
export const kindOfPage = /^(?:newsletters?|gallery|slideshow)$/;

/** What one of both kinds holds. */
export const sortedWord = /caption|gallery|carousel|slideshow|lightbox|image-text|newsletter/;

/** In a class or id: the article's own text, whatever else is said there ("video-transcript"). */
export const ownName = /(?:^|[^a-z])transcripts?(?![a-z])/;

/** In a class: the sentence or two under the headline that say what the article tells. */
export const standfirstName =
  /(?:^|[^a-z])(?:standfirst|sub-?(?:title|head\w*)|dec?k|lead|lede|intro\w*|summary|chapo|excerpt|desc\w*|entradilla|strap\w*)(?![a-z])/;

/** The start of a line that sends the reader elsewhere. */
export const sendsElsewhere =
  /^(?:read (?:more|also|next|the full)|also read|more (?:on|from|about|like|:) |see also|related(?: (?:articles?|stories|topics|content)|:)|for more stories|sign up|subscribe|follow (?:us|our|[\w.]+ on )|click here|(?:watch|listen)(?: live| now)? ?[|:]|advertisement|(?:story|article) continues|(?:scroll|tap|click) to continue|get (?:the latest|our|more|in touch)|join (?:us|our|the conversation)|download (?:the|our)|lire aussi|à lire|lesen sie|mehr zum thema|lee también|leggi anche|читайте|関連記事|続きを読む|あわせて読みたい|share (?:this|on)|(?:file )?(?:photo|image):|contact us|table of contents|(?:do you have|have you got|got) a story)/i;

/** A line about who owns the text or who may read it, rather than of the text. */
export const rightsLine =
  /^(?:©|\(c\) |copyright\b)|for subscribers only|réservée? aux abonnés|有料(?:会員|記事)|(?:all rights|derechos) reserv|無断転載|무단 ?전재|rechte vorbehalten|droits réservés|\balready an? (?:\w+ )?(?:subscriber|member)\b|\bto (?:continue|keep) reading\b|\blog ?in to (?:read|continue)\b|\bpour lire la suite\b|\bjetzt weiterlesen\b|\bpara seguir leyendo\b|会員限定|残り\d+文字/i;

/** The start of a line on who else had a part in the text. */
export const sharedBy =
  /^[\s([—–-]*(?:(?:(?:additional|further) )?(?:reporting|writing|editing) (?:by|from)|with (?:additional )?(?:files|reporting|reports) (?:by|from)) /i;

/** The end of one. */
export const sharedEnd = /\bcontributed (?:reporting )?to this (?:report|article|story)[.)\]]*$/i;

/** On what the paper earns by the text. */
export const earnsBy = /\bearn (?:an? )?(?:\w+ )?commission\b/i;

/** The start of a caption that is a credit alone. */
export const creditLine =
  /^[\s([]*(?:(?:image|photo|picture|file)s? )?(?:credits?|photograph(?:s|y|er)?|photos?|pictures?|images?|fotos?|source|quelle|bild|crédits?|写真|사진)\s*(?::|：|by )/i;
