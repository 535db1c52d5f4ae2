/** The look and density of marks in; an invented piece of news with its names marked so, by the very code that marks pages, out. */
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { chooseNotes } from '../annotations/choose-notes.ts';
import { keepTones } from '../annotations/keep-tones.ts';
import { markSheet } from '../annotations/mark-style.ts';
import type { Note } from '../annotations/note.ts';
import { paintNotes } from '../annotations/paint-notes.ts';
import { say, sayParts } from '../words.ts';

export type MarkSampleProps = Pick<Settings, 'density' | 'markStyle' | 'markStrength'>;

export function MarkSample({ density, markStyle, markStrength }: MarkSampleProps) {
  const sample = useRef<HTMLElement>(null);
  useEffect(() => {
    const end = new AbortController();
    if (sample.current !== null) {
      paintNotes(async () => keepTones, end.signal).show(findNotes(sample.current, density));
    }
    return () => end.abort();
  }, [density]);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markSheet({ markStyle, markStrength }));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [markStyle, markStrength]);
  // In their order; the last stands under a heading of its own.
  const names = { first: <Name />, second: <Name />, third: <Name /> };
  return (
    <figure class="sample" ref={sample}>
      <figcaption class="label">{say('options.sample.label')}</figcaption>
      <p class="sample-heading">{say('options.sample.heading')}</p>
      <p>{sayParts('options.sample.opening', names)}</p>
      <p class="sample-heading">{say('options.sample.later')}</p>
      <p>{sayParts('options.sample.closing', names)}</p>
    </figure>
  );
}

function Name() {
  return <b class="sample-name">{say('options.sample.name')}</b>;
}

/** Counts in names instead of characters: it is all that density goes by. */
function findNotes(sample: HTMLElement, density: Settings['density']): Note[] {
  const places = [...sample.querySelectorAll('.sample-name')].map((each) => each.firstChild!);
  const entries = [{ story: '', entry: '' }];
  const mentions = places.map((_, start) => ({ start, end: start + 1, entries }));
  const last = places.length - 1;
  const blocks = [
    { start: 0, end: last, kind: 'paragraph' },
    { start: last, end: last, kind: 'heading' },
    { start: last, end: last + 1, kind: 'paragraph' },
  ] as const;
  return chooseNotes(mentions, blocks, density, () => 'asked').map((mention) => {
    const startContainer = places[mention.start]!;
    const endOffset = startContainer.textContent?.length ?? 0;
    const range = new StaticRange({
      startContainer,
      startOffset: 0,
      endContainer: startContainer,
      endOffset,
    });
    return { mention, text: startContainer.textContent ?? '', before: '', after: '', range };
  });
}
