/** The shape of what ties words to a speaker. Types only. */
import type { Subject } from './subject.ts';

/** Offsets into one sentence. */
export interface Cue {
  /** From its first word to its last: "he said", "said Baker", "according to the study". */
  readonly start: number;
  readonly end: number;
  readonly verbStart: number;
  readonly subject: Subject | null;
  /** It may follow the words that it ties: "“…,” he said." but not in "“…,” he said he will". */
  readonly tiesBefore: boolean;
  /** It may stand before them. */
  readonly tiesAfter: boolean;
  /** A finding rather than an utterance: "the study found". */
  readonly isEvidence: boolean;
  /** False: the text asks, denies or supposes that it was said. */
  readonly isStated: boolean;
  /** It takes an object rather than a clause: "called the plan “…”". */
  readonly isJudging: boolean;
}
