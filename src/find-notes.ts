/** A page, the library and what the reader chose in; the verdict that holds for the reader, and the notes, out. */
import { findStory, type Library } from './library/library.ts';
import { limitText } from './page/limit-text.ts';
import type { PageText } from './page/page-text.ts';
import { findMentions } from './recognition/find-mentions.ts';
import { judgeParts, type PartVerdict } from './recognition/judge-parts.ts';
import type { Mention, Verdict } from './recognition/verdict.ts';
import { findObjection, findReach } from './settings/heed-corrections.ts';
import type { Settings } from './settings/settings.ts';
import { chooseNotes } from './ui/annotations/choose-notes.ts';
import { makeNotes, type Note } from './ui/annotations/note.ts';
import { rateEntries } from './ui/annotations/rate-entries.ts';
import type { Judgement } from './ui/visit-state.ts';

type ReaderVerdict = Pick<Judgement, 'isDoubted'> & Verdict;

/** What holds for the reader, and where: null is everywhere. */
export interface ReaderJudgement {
  readonly verdict: ReaderVerdict;
  readonly within: PartVerdict['within'];
}

/** Far more than any article has; what each costs is paid at every painting of the page. */
const mostNotes = 10_000;

/** What the reader said of the page, or often enough of its site, counts more than its text. */
export function judgeForReader(
  library: Library,
  page: PageText,
  settings: Settings,
): ReaderJudgement {
  const text = limitText(page.text);
  const parts = page.parts.filter(({ end }) => end <= text.length);
  const { verdict, within } = judgeParts(library, { ...page, text }, parts);
  return { verdict: objectTo(verdict, page.url, settings), within };
}

function objectTo(verdict: Verdict, url: string, settings: Settings): ReaderVerdict {
  if (verdict.relation === 'none') return verdict;
  switch (findObjection(settings, url, verdict)) {
    case 'page':
      return { ...verdict, relation: 'none', reasons: [{ kind: 'dismissed' }] };
    case 'site':
      return { ...verdict, relation: 'none', isDoubted: true };
    default:
      return verdict;
  }
}

/** None where the page is not related. */
export function findNotes(
  library: Library,
  page: PageText,
  { verdict: { relation, story: id }, within }: ReaderJudgement,
  settings: Settings,
): Note[] {
  const story = id === null ? null : findStory(library, id);
  if (relation === 'none' || story === null) return [];
  const dismissed = new Set(
    story.entries
      .filter((entry) => findReach(settings, page.url, story.id, entry.id) !== null)
      .map((entry) => entry.id),
  );
  const mentions = findMentions(library, story.id, limitText(page.text), page.lang);
  const wanted = mentions.filter(
    (mention) => !dismissed.has(mention.entry) && isWithin(mention, within),
  );
  const chosen = chooseNotes(wanted, page.blocks, settings.density, rateEntries(story));
  return makeNotes(page, chosen.slice(0, mostNotes));
}

const isWithin = ({ start }: Mention, within: ReaderJudgement['within']): boolean =>
  within === null || within.some((part) => start >= part.start && start < part.end);
