/**
 * Tells by an element's tag and attributes how far its text can belong to an article. Computes no
 * style: what style sheets hide is asked of the browser later, for the few blocks that remain.
 */

const foreignTags = words(
  'script style noscript template nav footer aside button select textarea input label option iframe ' +
    'object embed svg video audio canvas picture img menu dialog figure figcaption rp rt',
);

const inlineTags = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
);

// What class names and ids of news sites call the things that stand beside an article.
const foreignNames = named(
  'comments? disqus related\\w* recommend\\w* recirc\\w* newsletters? cookies? consent footer ' +
    'breadcrumbs? outbrain taboola advert\\w* promos? promoted promotions? teasers? trending ' +
    'captions? byline navi? navigation pagination popup modal tooltip tags? taglist sr-only ' +
    'visually-?hidden share sharing social',
);

// The same, where such words also name parts of an article now and then.
const doubtfulNames = named(
  'ads? adslot authors? bio biography copyright credits? dateline disclaimer fact-?box info-?box ' +
    'hidden kicker login meta metadata more overlay print readmore sidebar signup sponsor\\w* ' +
    'subscri\\w* timestamp toolbar topics? widgets? tweets? twitter-tweet instagram-media',
);

// Names of states ("has-ads", "comments-enabled") and of style variants ("print:hidden") say nothing.
const stateNames =
  /(?:^|\s)(?:(?:has|is|no|with|without|js|post|page)-\S*|\S*-enabled|\S*[:/[]\S*)/g;
const camelBorder = /([a-z])(?=[A-Z])/g;

/** Shares of a text's weight by how its element is named or hidden; tried on 258 pages of 181 publishers. */
const trustOf = { foreign: 0.15, hidden: 0.1, doubtful: 0.5 };

/** Whether it continues the line it stands in. */
export function isInline(element: Element): boolean {
  return inlineTags.has(element.localName);
}

/** Whether its text is never an article's. */
export function isForeignTag(element: Element): boolean {
  return foreignTags.has(element.localName);
}

/** In [0, 1]; 1: nothing speaks against it, 0: never part of an article. */
export function trustElement(element: Element): number {
  if (isForeignTag(element)) return 0;
  if (isHiddenByAttribute(element)) return trustOf.hidden;
  const name = nameOf(element);
  if (foreignNames.test(name)) return trustOf.foreign;
  return doubtfulNames.test(name) ? trustOf.doubtful : 1;
}

function isHiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function nameOf(element: Element): string {
  const name = `${classOf(element)} ${element.id} ${element.getAttribute('role') ?? ''}`
    .replace(stateNames, ' ')
    .replace(camelBorder, '$1-');
  // German sites call an article's first paragraph its teaser.
  return element.localName === 'p' ? name.replace(/teaser/gi, '') : name;
}

export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function named(list: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${list.replaceAll(' ', '|')})(?:$|[^a-z])`, 'i');
}
