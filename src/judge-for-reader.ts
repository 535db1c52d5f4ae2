/** What recognition says of a page, and what the reader said of it, in; the verdicts that hold for the reader out. */
import type { PartVerdict } from './recognition/judge-parts.ts';
import type { Verdict } from './recognition/verdict.ts';
import { type Corrected, findObjection } from './settings/heed-corrections.ts';
import type { Judgement } from './ui/visit-state.ts';

/** What holds for the reader of one story, and where: null is everywhere. */
export interface StoryJudgement {
  readonly verdict: Pick<Judgement, 'isDoubted'> & Verdict;
  readonly within: PartVerdict['within'];
}

/** More stories about one page than a reader would look through; each has its mentions found. */
const mostRelated = 8;

/** What the reader said of the page, or often enough of its site, counts more than its text. */
export function judgeForReader(
  verdicts: readonly PartVerdict[],
  url: string,
  corrected: Corrected,
): StoryJudgement[] {
  return verdicts.map(({ verdict, within }) => ({
    verdict: objectTo(verdict, url, corrected),
    within,
  }));
}

function objectTo(verdict: Verdict, url: string, corrected: Corrected): StoryJudgement['verdict'] {
  if (verdict.relation === 'none') return verdict;
  switch (findObjection(corrected, url, verdict)) {
    case 'page':
      return { ...verdict, relation: 'none', reasons: [{ kind: 'dismissed' }] };
    case 'site':
      return { ...verdict, relation: 'none', isDoubted: true };
    default:
      return verdict;
  }
}

/** Those that the page is related to. */
export function findRelated(judgements: readonly StoryJudgement[]): StoryJudgement[] {
  return judgements.filter(({ verdict }) => verdict.relation !== 'none').slice(0, mostRelated);
}
