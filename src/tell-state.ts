/** What a visit comes to in; it is told when it has become another, with what the frames of the page come to. */
import { gatherFrames } from './frame-states.ts';
import type { Frame, VisitState } from './ui/visit-state.ts';

export interface Teller {
  /** Of the page itself. */
  readonly own: () => VisitState;
  /** Of the page with its frames. */
  readonly state: () => VisitState;
  readonly report: (own: VisitState) => void;
  readonly hearFrame: (frame: Frame, state: VisitState) => void;
  /** The page has thrown our host out, and the notes with it. */
  readonly loseNotes: () => void;
  /** Whatever was told is told again. */
  readonly again: () => void;
}

export function tellState(tellAll: (state: VisitState) => void): Teller {
  const frames = gatherFrames();
  let own: VisitState = { kind: 'reading' };
  let lastTold = '';
  const tell = (): void => {
    const now = frames.combine(own);
    // Each report wakes the background, and a live page's text changes more often than its state.
    const told = JSON.stringify(now);
    if (told !== lastTold) tellAll(now);
    lastTold = told;
  };
  const report = (next: VisitState): void => {
    own = next;
    tell();
  };
  return {
    own: () => own,
    state: () => frames.combine(own),
    report,
    hearFrame(frame, next) {
      frames.hear(frame, next);
      tell();
    },
    loseNotes() {
      if (own.kind !== 'judged') return;
      const related = own.related.map((story) => ({ ...story, noted: [] }));
      report({ ...own, related, noted: 0 });
    },
    again() {
      lastTold = '';
      tell();
    },
  };
}
