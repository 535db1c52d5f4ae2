/** The quotations of several articles in, each once out, with all places where it is quoted. */
import type { Quote, Span } from '../story.ts';
import { splitWords } from './compare-words.ts';

/** Fewer words of a longer quotation may be anybody's. */
const fewestShared = 6;
/** Fewer words alone ("historic") may be quoted of two people. */
const fewestAlone = 3;

interface Draft {
  quote: Quote;
  readonly place: number;
  readonly words: readonly string[];
}

/** `parts` are in the order in which the quotations shall stand, each part's own in its order. */
export function mergeQuotes(
  parts: readonly (readonly Quote[])[],
  textOf: (span: Span) => string,
): readonly Quote[] {
  const drafts: Draft[] = parts.flat().map((quote, place) => ({
    quote,
    place,
    words: quote.spans.flatMap((span) => splitWords(textOf(span))),
  }));
  const holders = indexShingles(drafts);
  const gone = new Set<Draft>();
  for (const draft of drafts.toSorted((a, b) => a.words.length - b.words.length)) {
    const holder = findHolder(draft, holders, gone);
    if (holder === null) continue;
    holder.quote = unite(holder.quote, draft.quote);
    gone.add(draft);
  }
  return drafts.filter((draft) => !gone.has(draft)).map(({ quote }) => quote);
}

/** The quotations by every run of words that may begin a shorter one, or by all words of a short one. */
function indexShingles(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { words } = draft;
    const length = Math.min(words.length, fewestShared);
    const shingles = words
      .slice(0, words.length - length + 1)
      .map((_, at) => words.slice(at, at + length).join(' '));
    for (const shingle of new Set(shingles)) {
      const there = index.get(shingle);
      if (there === undefined) index.set(shingle, [draft]);
      else there.push(draft);
    }
  }
  return index;
}

/** The quotation of another article that has it whole; of two that are equal the one that stands first. */
function findHolder(
  draft: Draft,
  holders: ReadonlyMap<string, readonly Draft[]>,
  gone: ReadonlySet<Draft>,
): Draft | null {
  const { words, quote } = draft;
  if (words.length < fewestAlone) return null;
  const text = words.join(' ');
  const candidates = holders.get(words.slice(0, fewestShared).join(' ')) ?? [];
  const found = candidates.find(
    (one) =>
      one !== draft &&
      !gone.has(one) &&
      articleOf(one.quote) !== articleOf(quote) &&
      ` ${one.words.join(' ')} `.includes(` ${text} `) &&
      (one.words.length > words.length || one.place < draft.place) &&
      !contradict(one.quote, quote),
  );
  return found ?? null;
}

function articleOf({ spans }: Quote): string {
  return spans[0]?.article ?? '';
}

function contradict(one: Quote, other: Quote): boolean {
  return isTold(one) && isTold(other) && one.speaker !== other.speaker;
}

const isTold = ({ certain, speaker }: Quote): boolean => certain && speaker !== null;

/** A certain speaker from either article counts for both. */
function unite(kept: Quote, other: Quote): Quote {
  const { speaker, speakerWords, cue, certain, speakerOrigin } =
    !isTold(kept) && isTold(other) ? other : kept;
  return {
    ...withoutOrigin(kept),
    speaker,
    speakerWords,
    cue,
    certain,
    ...(speakerOrigin !== undefined && { speakerOrigin }),
    alsoIn: [...(kept.alsoIn ?? []), ...other.spans.slice(0, 1), ...(other.alsoIn ?? [])],
  };
}

function withoutOrigin(quote: Quote): Quote {
  const { speakerOrigin, ...rest } = quote;
  void speakerOrigin;
  return rest;
}
