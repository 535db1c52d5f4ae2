/** Words that web pages use, in class names and in the text itself, for what stands beside an article. */

/** In a class or id: this element is about the page, or about other pages. */
const sideNames =
  'related|reco\\w+|recirc\\w*|promo\\w*|newsletter\\w*|comments?|shar(?:e|ing)|social\\w*|ads?|advert\\w*' +
  '|sponsor\\w*|cookies?|consent|subscri\\w+|sign-?up|byline|authors?|bio|credits?|captions?|copyright' +
  '|breadcrumbs?|tags?|topics|toolbar|menu|nav|sidebar|footer|pull-?quotes?|lightbox|image-text' +
  '|trending|popular|read-?more|teasers?|taboola|outbrain|gallery|carousel|slideshow|player|video' +
  '|timestamp|dateline|tooltip|modal|popup|overlay|banner|hidden|print|rail|inread|poll|quiz|login' +
  '|disclaimer|donat\\w+|feedback|rating';

export const sideName = new RegExp(`(?:^|[^a-z\\d])(?:${sideNames})(?![a-z\\d])`);

/** In a class: the sentence or two under the headline that say what the article tells. */
export const standfirstName =
  /(?:^|[^a-z])(?:standfirst|sub-?(?:title|head\w*)|dec?k|lead|lede|intro\w*|summary|chapo|excerpt|desc\w*|entradilla|strap\w*)(?![a-z])/;

/** The start of a line that sends the reader elsewhere. */
export const sendsElsewhere =
  /^(?:read (?:more|also|next|the full)|also read|more (?:on|from|about|like|:) |see also|related(?: (?:articles?|stories|topics|content)|:)|for more stories|sign up|subscribe|follow (?:us|our|[\w.]+ on )|click here|(?:watch|listen)(?: live| now)? ?[|:]|advertisement|get (?:the latest|our|more|in touch)|join (?:us|our|the conversation)|download (?:the|our)|lire aussi|à lire|lesen sie|mehr zum thema|lee también|leggi anche|читайте|関連記事|続きを読む|あわせて読みたい|share (?:this|on)|(?:file )?(?:photo|image):|contact us|(?:do you have|have you got|got) a story)/i;

/** A line about who owns the text or who may read it, rather than of the text. */
export const rightsLine =
  /^(?:©|\(c\) |copyright\b)|for subscribers only|réservée? aux abonnés|有料(?:会員|記事)|(?:all rights|derechos) reserv|無断転載|무단 ?전재|rechte vorbehalten|droits réservés/i;
