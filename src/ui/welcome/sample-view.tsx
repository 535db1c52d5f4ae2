/** The beginning of an article in; the same with real notes on it, to try, out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SourceLine } from '../story/source-line.tsx';
import { say } from '../words.ts';
import type { Sample } from './choose-sample.ts';
import type { SampleNotes, WelcomeActions } from './welcome-data.ts';

export interface SampleViewProps {
  readonly sample: Sample;
  readonly noteSample: WelcomeActions['noteSample'];
}

export function SampleView({ sample, noteSample }: SampleViewProps) {
  const { story, article, paragraphs, shown } = sample;
  const { element, state, notes, again } = useNotes(noteSample);
  return (
    <figure class="sample">
      <div class="sample-text" lang={story.lang} dir="auto" ref={element}>
        {paragraphs.slice(0, shown).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <figcaption>
        <SourceLine article={article} lang={story.lang} />
        {notes !== null && (
          <button type="button" onClick={notes.toggleList}>
            {say('welcome.sampleList')}
          </button>
        )}
      </figcaption>
      <div aria-live="polite">
        {state === 'none' && <p class="warning">{say('welcome.sampleNone')}</p>}
        {state === 'off' && (
          <p class="notice">
            {say('welcome.sampleOff')}{' '}
            <button type="button" class="quiet" onClick={again}>
              {say('welcome.sampleAgain')}
            </button>
          </p>
        )}
      </div>
    </figure>
  );
}

type State = 'waiting' | 'noted' | 'none' | 'off';

function useNotes(noteSample: WelcomeActions['noteSample']) {
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('waiting');
  const [notes, setNotes] = useState<SampleNotes | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    const off = (): void => {
      end.abort();
      setState('off');
      setNotes(null);
    };
    const start = async (text: HTMLElement): Promise<void> => {
      const found = await noteSample(text, off, end.signal);
      if (end.signal.aborted) return;
      setState(found === null ? 'none' : 'noted');
      setNotes(found);
    };
    if (element.current !== null) void start(element.current);
    return () => end.abort();
  }, [times]);
  return { element, state, notes, again: () => setTimes(times + 1) };
}
