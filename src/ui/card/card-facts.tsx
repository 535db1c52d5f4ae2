/** A card's facts in; a list in the article's words out, each with its sentence, and those around it, on demand. */
import { say } from '../words.ts';
import type { CardFact } from './card-fact.ts';

export interface CardFactsProps {
  readonly facts: readonly CardFact[];
  readonly showsSources: boolean;
  readonly lang: string;
}

export function CardFacts({ facts, showsSources, lang }: CardFactsProps) {
  if (facts.length === 0) return null;
  return (
    <ul class="card-facts">
      {facts.map((fact) => (
        <li key={`${fact.source}${fact.before}${fact.text}`}>
          <q class={fact.text.includes('“') ? 'fact quoting' : 'fact'} lang={lang} dir="auto">
            {fact.text}
          </q>
          {fact.claim !== null && <span class="claim"> {fact.claim}</span>}
          {showsSources && (
            <>
              {' '}
              <span class="fact-source">{fact.source}</span>
            </>
          )}
          {fact.update !== null && (
            <>
              {' '}
              <span class="fact-update">{fact.update}</span>
            </>
          )}
          <Context fact={fact} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

/** A fact that is all that is kept of its article has nothing more to show. */
function Context({ fact, lang }: { fact: CardFact; lang: string }) {
  const { previous, before, text, after, next } = fact;
  if (`${previous}${before}${after}${next}` === '') return null;
  return (
    <details>
      <summary>{say('card.inContext')}</summary>
      <blockquote lang={lang} dir="auto">
        {previous}{' '}
        <span class="sentence">
          {before}
          <mark>{text}</mark>
          {after}
        </span>{' '}
        {next}
      </blockquote>
    </details>
  );
}
