/** A card's facts in; a list in the article's words out, each with its sentence on demand. */
import type { CardFact } from './card-section.ts';

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
          <Sentence fact={fact} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

/** A fact that is its whole sentence has nothing more to show. */
function Sentence({ fact, lang }: { fact: CardFact; lang: string }) {
  if (fact.before === '' && fact.after === '') return null;
  return (
    <details>
      <summary>In its sentence</summary>
      <blockquote lang={lang} dir="auto">
        {fact.before}
        <mark>{fact.text}</mark>
        {fact.after}
      </blockquote>
    </details>
  );
}
