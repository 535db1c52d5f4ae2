/** What a page and the articles in its frames come to in; what the tab as a whole comes to out. */
import type { Frame, VisitState } from './ui/visit-state.ts';

export interface FrameStates {
  readonly hear: (frame: Frame, state: VisitState) => void;
  /** The page's own state, unless it is not related and one of its frames is. */
  readonly combine: (own: VisitState) => VisitState;
}

export function gatherFrames(): FrameStates {
  const related = new Map<number, VisitState>();
  return {
    hear(frame, state) {
      if (state.kind === 'judged' && isRelated(state)) related.set(frame.id, { ...state, frame });
      else related.delete(frame.id);
    },
    combine(own) {
      const [first] = related.values();
      return first === undefined || isRelated(own) ? own : first;
    },
  };
}

export const isRelated = (state: VisitState): boolean =>
  state.kind === 'judged' && state.related.length > 0;
