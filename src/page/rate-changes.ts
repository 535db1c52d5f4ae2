/**
 * What an observer has recorded in, how soon the page is to be read anew out. Comments, tickers and
 * recommendations change beside an article all day long; what the reader is there for hardly ever does.
 */
import type { Look } from './count-letters.ts';
import { editor } from './is-editable.ts';
import { isIn } from './is-in.ts';
import { isReadable } from './is-readable.ts';
import { lookBeside, startBeside, type Urgency } from './look-beside.ts';
import { hostOf } from './open-shadows.ts';

/** A look takes less than a millisecond, however much was added. */
const mostNodes = 2000;
/** A page that changes in more places at one time is made anew. */
const mostPlaces = 1000;

/**
 * `inside` holds the article, or all of the page where every change counts; null where it has long been none.
 * `known` is what is to be told already. Null: there is no other text to read.
 */
export function rateChanges(
  document: Document,
  records: readonly MutationRecord[],
  inside: Node | null,
  known: Urgency | null = null,
): Urgency | null {
  const look: Look = { document, patience: mostNodes };
  const beside = startBeside(inside, look, known);
  const findPlace = makePlaceFinder(inside);
  for (const record of records) {
    const place = findPlace(record.target);
    if (place === 'everywhere') return 'soon';
    if (place === 'inside' && isReadable(record, look)) return 'soon';
    if (place === 'beside') lookBeside(record, beside);
    if (beside.found === 'soon') return 'soon';
  }
  return beside.found;
}

/** Where something changed. */
type Place = 'inside' | 'beside' | 'unread' | 'everywhere';

const unread = `script,style,noscript,template,textarea,iframe,${editor}`;

/** Asks once for many changes in one place: lists grow at one end. */
function makePlaceFinder(inside: Node | null): (target: Node) => Place {
  const places = new Map<Node, Place>();
  return (target) => {
    const known = places.get(target);
    if (known !== undefined) return known;
    if (places.size >= mostPlaces) return 'everywhere';
    const place = placeOf(target, inside);
    places.set(target, place);
    return place;
  };
}

function placeOf(target: Node, inside: Node | null): Place {
  if (isIn(target, unread)) return 'unread';
  if (inside === null) return 'beside';
  for (let at: Node | null = target; at !== null; at = hostOf(at)) {
    if (Node.prototype.contains.call(inside, at)) return 'inside';
  }
  return 'beside';
}
