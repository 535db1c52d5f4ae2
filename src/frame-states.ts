/** What a page and the articles in its frames come to in; what the tab as a whole comes to out. */
import type { Frame, Judgement, VisitState } from './ui/visit-state.ts';

export interface FrameStates {
  readonly hear: (frame: Frame, state: VisitState) => void;
  /** The page's own state, unless it is not related and one of its frames is, or was until the reader spoke. */
  readonly combine: (own: VisitState) => VisitState;
}

export function gatherFrames(): FrameStates {
  const frames = new Map<number, VisitState>();
  return {
    hear(frame, state) {
      if (state.kind === 'judged' && isOfNote(state)) frames.set(frame.id, { ...state, frame });
      else frames.delete(frame.id);
    },
    combine(own) {
      const all = [...frames.values()];
      return isRelated(own) ? own : (all.find(isRelated) ?? all[0] ?? own);
    },
  };
}

/** Related, or not so any more because the reader said so: that is to be taken back where it was said. */
const isOfNote = (state: Judgement): boolean =>
  isRelated(state) || state.against.some(({ kind }) => kind === 'dismissed');

export const isRelated = (state: VisitState): boolean =>
  state.kind === 'judged' && state.related.length > 0;
