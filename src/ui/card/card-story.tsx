/** One story's section of a card in; what it tells, what it told before, and where that is from, out. */
import type { ComponentChildren } from 'preact';
import { CardFacts } from './card-facts.tsx';
import type { CardSection } from './card-section.ts';

export interface CardStoryProps {
  readonly section: CardSection;
  /** The name as the card calls it. */
  readonly name: string;
  /** What stands between the facts and the packs that they came in. */
  readonly children?: ComponentChildren;
}

export function CardStory({ section, name, children }: CardStoryProps) {
  return (
    <>
      <About section={section} name={name} />
      {section.warning !== null && <p class="warning">{section.warning}</p>}
      <CardFacts facts={section.facts} showsSources={section.hasManySources} lang={section.lang} />
      <Earlier section={section} />
      {children}
      {section.packs.map((words) => (
        <p class="card-pack" key={words} dir="auto">
          {words}
        </p>
      ))}
    </>
  );
}

function About({ section, name }: CardStoryProps) {
  const { description, gloss, addedName, lang } = section;
  return (
    <>
      {description !== null && (
        <p class="card-description" lang={lang} dir="auto">
          {description}
        </p>
      )}
      {gloss !== null && (
        <p class="curated">
          <span class="label">Added by an editor</span> <bdi lang={gloss.lang}>{gloss.text}</bdi>
        </p>
      )}
      {addedName !== null && (
        <p class="curated">
          <span class="label">Added by {addedName.by}</span> “<bdi>{addedName.text}</bdi>” is
          another name for <bdi>{name}</bdi>.
        </p>
      )}
    </>
  );
}

/** True when it was written; folded away so that what holds now is read first. */
function Earlier({ section }: { section: CardSection }) {
  const { earlier, earlierDescriptions, lang } = section;
  if (earlier.length + earlierDescriptions.length === 0) return null;
  return (
    <details class="earlier">
      <summary>Earlier</summary>
      {earlierDescriptions.map(({ when, text }) => (
        <p class="card-description" key={`${when}${text}`}>
          {when}: <bdi lang={lang}>{text}</bdi>
        </p>
      ))}
      <CardFacts facts={earlier} showsSources lang={lang} />
    </details>
  );
}

/** The article that everything else in the section comes from, where it does not say another. */
export function Headline({ section: { source, lang } }: { section: CardSection }) {
  return (
    <p class="card-headline" lang={lang} dir="auto">
      {source.url === null ? (
        source.headline
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.headline}
        </a>
      )}
    </p>
  );
}
