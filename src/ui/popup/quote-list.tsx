/** The quotations of a story and the page they may stand on in; each with its speaker, to copy and to go to, out. */
import { useMemo, useState } from 'preact/hooks';
import type { Story } from '../../knowledge/story.ts';
import { findQuoted } from '../../page/find-quoted.ts';
import type { TextPlace } from '../../page/find-words.ts';
import type { PlacedText } from '../../page/own-text.ts';
import { groupQuotes, type Passage, quotedWords } from '../story/group-quotes.ts';
import { Passages } from '../story/passages.tsx';
import { say } from '../words.ts';
import { citeQuote } from './cite-quote.ts';
import type { PopupActions } from './popup-data.ts';

export interface QuoteActions {
  /** Null: not known, or no article. */
  readonly page: PlacedText | null;
  readonly actions: Pick<PopupActions, 'copy' | 'goToText'>;
}

export interface QuoteListProps {
  readonly story: Story;
  readonly quotes?: QuoteActions;
}

export function QuoteList({ story, quotes }: QuoteListProps) {
  const page = quotes?.page ?? null;
  const passages = useMemo(() => groupQuotes(story), [story]);
  // The side panel draws it anew with each step that the reader makes on the page.
  const places = useMemo(() => placeQuotes(passages, page), [passages, page]);
  if (passages.length === 0) return null;
  return (
    <section class="quotes">
      <h2>{say('story.quotes')}</h2>
      <Passages
        {...{ story, passages }}
        {...(quotes && {
          tools: (passage: Passage) => (
            <QuoteTools
              cited={citeQuote(story, passage)}
              place={places.get(passage.id) ?? null}
              actions={quotes.actions}
            />
          ),
        })}
      />
    </section>
  );
}

/** By passage: where the page has the first of its quoted words. */
function placeQuotes(
  passages: readonly Passage[],
  page: PlacedText | null,
): ReadonlyMap<string, TextPlace> {
  if (page === null) return new Map();
  const found = findQuoted(
    page,
    passages.map((passage) => quotedWords(passage)[0] ?? ''),
  );
  return new Map(passages.flatMap(({ id }, at) => (found[at] ? [[id, found[at]] as const] : [])));
}

interface QuoteToolsProps {
  /** The words with their citation. */
  readonly cited: string;
  /** Where they stand on the page; null: not there. */
  readonly place: TextPlace | null;
  readonly actions: QuoteActions['actions'];
}

function QuoteTools({ cited, place, actions }: QuoteToolsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p class="quote-tools">
      <button
        type="button"
        class="quiet"
        title={say('popup.copyQuote')}
        onClick={async () => setCopied(await actions.copy(cited))}
      >
        {say('popup.copy')}
      </button>
      {place !== null && (
        <button
          type="button"
          class="quiet"
          title={say('popup.goToQuote')}
          onClick={() => actions.goToText(place)}
        >
          {say('popup.showOnPage')}
        </button>
      )}
      <output class="hint">
        {copied !== null && say(copied ? 'popup.copied' : 'popup.notCopied')}
      </output>
    </p>
  );
}
