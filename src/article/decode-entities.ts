/** Text with character references of HTML in ("&amp;", "&#8220;"), the characters themselves out. */

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    pound: '£',
    euro: '€',
    eacute: 'é',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    ntilde: 'ñ',
    ccedil: 'ç',
  }),
);

/** Global; each match is one reference. */
export const entityPattern = /&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-z]{2,6});/g;

/** The character of one reference; the reference itself when it names none. */
export function decodeEntity(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return named.get(name) ?? reference;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  if (code < 0x20 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return reference;
  return String.fromCodePoint(code);
}

/** As `decodeEntity`, but for characters of two units, which would have to be mapped to two places. */
export function decodeBasicEntity(reference: string): string {
  const decoded = decodeEntity(reference);
  return decoded.length === 1 ? decoded : reference;
}
