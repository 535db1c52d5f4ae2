/**
 * A GUM document (CoNLL-U with Entity= brackets) in, its text as an article would be published and
 * every mention with its place in that text, kind and cluster out.
 */
import type { Range } from '../scores/letters.ts';

export interface Token extends Range {
  readonly form: string;
  /** Penn tag: "NNP". */
  readonly tag: string;
}

export interface GoldMention extends Range {
  /** Mentions of one thing share it. */
  readonly cluster: string;
  readonly kind: string;
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** The first word of its name: the head, or what stands flat behind it ("magician Jon Berg"). */
  readonly nameHead: Token | null;
  /** In running prose, not in a heading or a list. */
  readonly isProse: boolean;
}

export interface GumDocument {
  readonly text: string;
  readonly published: string | undefined;
  readonly mentions: readonly GoldMention[];
}

/** A token with what only reading the brackets needs. */
interface Row {
  readonly token: Token;
  /** Number within the sentence, from 1, and of the token that it hangs on. */
  readonly number: number;
  readonly parent: number;
  readonly relation: string;
  readonly entity: string;
}

interface Open {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
}

export function readConllu(conllu: string): GumDocument {
  let text = readMissingHeadline(conllu);
  let isProse = true;
  let isCaption = false;
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  const rows: Row[] = [];
  for (const sentence of conllu.split(/\n\s*\n/)) {
    const block = /^# newpar_block = (.*)$/m.exec(sentence)?.[1];
    const startsParagraph = /^# newpar\b/m.test(sentence);
    if (block !== undefined) isProse = !/\b(?:head|list|item)\b/.test(block);
    const written = /^# text = (.*)$/m.exec(sentence)?.[1];
    // What the corpus makes of a picture ("Image; Jon Berg.") stands in no article.
    if (block !== undefined) isCaption = /\b(?:figure|caption)\b/.test(block);
    if (written === undefined || isCaption) continue;
    if (text !== '') text += startsParagraph ? '\n\n' : ' ';
    const first = rows.length;
    rows.push(...readRows(sentence, written, text.length));
    text += written;
    mentions.push(...readMentions(rows, first, open, isProse));
  }
  return {
    text,
    published: /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})$/m.exec(conllu)?.[1],
    mentions,
  };
}

/** The title, where the document does not open with it. */
function readMissingHeadline(conllu: string): string {
  const opening = /^# newpar_block = (\S+)/m.exec(conllu)?.[1];
  return opening === 'head' ? '' : (/^# meta::title = (.*)$/m.exec(conllu)?.[1] ?? '');
}

function readRows(sentence: string, written: string, start: number): Row[] {
  let cursor = 0;
  return sentence.split('\n').flatMap((line) => {
    const [number = '', form = '', , , tag = '', , parent = '', relation = '', , misc = ''] =
      line.split('\t');
    if (!/^\d+$/.test(number)) return [];
    const found = written.indexOf(form, cursor);
    const at = found < 0 ? cursor : found;
    cursor = Math.min(at + form.length, written.length);
    const token = { form, tag, start: start + at, end: start + cursor };
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    return [{ token, number: Number(number), parent: Number(parent), relation, entity }];
  });
}

/** Closes what the rows from `first` on close; `open` carries on to the next sentence. */
function readMentions(
  rows: readonly Row[],
  first: number,
  open: Open[],
  isProse: boolean,
): GoldMention[] {
  const closed: GoldMention[] = [];
  for (let at = first; at < rows.length; at++) {
    for (const [, opening, closing] of (rows[at]?.entity ?? '').matchAll(
      /\(([^()]+)|([^()]*)\)/g,
    )) {
      if (opening !== undefined) {
        const [id = '', kind = ''] = opening.split('-');
        open.push({ id: withoutPart(id), kind, from: at });
        continue;
      }
      const id = withoutPart(closing ?? '');
      const index = id === '' ? open.length - 1 : open.findLastIndex((one) => one.id === id);
      const [one] = index < 0 ? [] : open.splice(index, 1);
      if (one) closed.push(toMention(one, rows.slice(one.from, at + 1), isProse));
    }
  }
  return closed;
}

/** Broken mentions have "5[1/2]". */
function withoutPart(id: string): string {
  return id.replace(/\[.*$/, '');
}

function toMention({ id, kind }: Open, rows: readonly Row[], isProse: boolean): GoldMention {
  const numbers = new Set(rows.map(({ number }) => number));
  const head = rows.find(({ parent }) => !numbers.has(parent)) ?? rows[0];
  const flat = rows.find(
    ({ parent, relation, token }) =>
      parent === head?.number && relation === 'flat' && isNameWord(token),
  );
  const last = rows.at(-1);
  if (head === undefined || last === undefined) throw new Error('a mention without words');
  return {
    cluster: id,
    kind,
    tokens: rows.map(({ token }) => token),
    head: head.token,
    nameHead: isNameWord(head.token) ? head.token : (flat?.token ?? null),
    start: rows[0]?.token.start ?? 0,
    end: last.token.end,
    isProse,
  };
}

export function isNameWord(token: Token | undefined): boolean {
  return token?.tag === 'NNP' || token?.tag === 'NNPS';
}
