/**
 * A live document in, its title and about the beginning of its article out: enough to tell at once whether a
 * page may be of interest, for a small part of what reading it costs. It may hold what is not of the article.
 */

export interface Opening {
  /** Each title that the page has for its article, on a line of its own; '' when it has none. */
  readonly title: string;
  /** What the page says it is about, and its first paragraphs and captions, each on a line of its own. */
  readonly text: string;
}

/** A gate on the first 2,000 characters finds as many stories as one on all of them. */
const mostCharacters = 3000;
const mostOfTitle = 300;
/** Labels and dates are shorter; so is no paragraph but of those that are written without spaces. */
const minParagraph = 20;
/** With less than this in paragraphs, the article stands in plain boxes, or in shadow roots. */
const littleText = 800;
/** So far into a page an article has begun. */
const mostParagraphs = 300;
const mostNodes = 2500;
const mostElements = 4000;

const main = 'article,main,[role="main"],[itemprop~="articleBody"]';
const aside =
  'script,style,noscript,template,textarea,nav,header,footer,aside,button,select,[hidden]';
/** What is asked of the document here. */
const asked = ['title', 'body', 'querySelector', 'querySelectorAll', 'createTreeWalker'];

/** Both are empty where a page's own elements stand in the way, as they then are for whoever reads it. */
export function readOpening(document: Document): Opening {
  const isHindered = asked.some((name) => Object.hasOwn(document, name));
  if (isHindered || document.body === null) return { title: '', text: '' };
  return { title: readTitle(document), text: readText(document) };
}

function readTitle(document: Document): string {
  const titles = [
    contentOf(document, 'meta[property="og:title"]'),
    document.querySelector('h1')?.textContent ?? '',
    document.title,
  ].map((title) =>
    title
      .slice(0, 2 * mostOfTitle)
      .trim()
      .slice(0, mostOfTitle),
  );
  return [...new Set(titles)].filter((title) => title !== '').join('\n');
}

function readText(document: Document): string {
  const { body } = document;
  const found: string[] = [
    contentOf(document, 'meta[property="og:description"],meta[name="description" i]'),
  ];
  if (addParagraphs(body, found) < littleText) {
    const scope = document.querySelector(main);
    const isEnough = scope !== null && addTexts(scope, found) >= littleText;
    if (!isEnough && addTexts(body, found) < littleText) addShadows(body, found);
  }
  return found.join('\n').slice(0, 2 * mostCharacters);
}

const contentOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.slice(0, mostCharacters) ?? '';

/** First those of what is marked as an article, then the others; gives how many characters they have. */
function addParagraphs(scope: ParentNode, found: string[]): number {
  const others: string[] = [];
  let [length, otherLength] = [0, 0];
  const paragraphs = scope.querySelectorAll('p,h2,figcaption');
  const end = Math.min(paragraphs.length, mostParagraphs);
  for (let at = 0; at < end && length < mostCharacters; at += 1) {
    const paragraph = paragraphs[at]!;
    const text = (paragraph.textContent ?? '').slice(0, mostCharacters);
    if (text.length < minParagraph) continue;
    if (paragraph.closest(main) !== null) {
      length += text.length;
      found.push(text);
    } else if (otherLength < mostCharacters) {
      otherLength += text.length;
      others.push(text);
    }
  }
  // What stands beside an article changes while it is read, and asks for nothing.
  if (length >= littleText) return length;
  found.push(...others);
  return length + otherLength;
}

/** Long text nodes, whatever they stand in; gives how many characters they have. */
function addTexts(scope: Node, found: string[]): number {
  const walker = scope.ownerDocument!.createTreeWalker(scope, 4);
  let length = 0;
  for (let count = 0; count < mostNodes && length < mostCharacters; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    if (node.length < minParagraph || node.parentElement?.closest(aside) !== null) continue;
    const text = node.data.slice(0, mostCharacters);
    length += text.length;
    found.push(text);
  }
  return length;
}

function addShadows(body: Element, found: string[]): void {
  const scopes: ParentNode[] = [body];
  let count = 0;
  for (let scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    for (const { shadowRoot } of scope.querySelectorAll('*')) {
      if (++count > mostElements) return;
      // A form's field of that name hides its form's.
      if (shadowRoot?.nodeType !== 11) continue;
      if (addParagraphs(shadowRoot, found) < littleText) addTexts(shadowRoot, found);
      scopes.push(shadowRoot);
    }
  }
}
