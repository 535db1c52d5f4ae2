/** A page, the stories it may be about and what the reader chose in; the verdicts that hold for the reader, and what is to be noted, out. */
import { findStory, type Library } from './library/library.ts';
import { limitText } from './page/limit-text.ts';
import type { PagePassage } from './page-answer.ts';
import { findMentions } from './recognition/find-mentions.ts';
import { findSameEntries, keyOf, type SameEntries } from './recognition/find-same-entries.ts';
import { judgeParts, type PartVerdict } from './recognition/judge-parts.ts';
import { shareMentions } from './recognition/share-mentions.ts';
import type { Mention, SharedMention, Verdict } from './recognition/verdict.ts';
import { findObjection, findReach } from './settings/heed-corrections.ts';
import type { Corrected } from './settings/heed-corrections.ts';
import type { Density } from './settings/settings.ts';
import { chooseNotes } from './ui/annotations/choose-notes.ts';
import { rateMentions } from './ui/annotations/rate-entries.ts';
import type { Judgement } from './ui/visit-state.ts';

/** What holds for the reader of one story, and where: null is everywhere. */
export interface StoryJudgement {
  readonly verdict: Pick<Judgement, 'isDoubted'> & Verdict;
  readonly within: PartVerdict['within'];
}

/** Far more than any article has; what each costs is paid at every painting of the page. */
const mostNotes = 10_000;

/** More stories about one page than a reader would look through; each has its mentions found. */
const mostRelated = 8;

/**
 * Of every story that the page names anything of, the strongest first. What the reader said of the page,
 * or often enough of its site, counts more than its text.
 */
export function judgeForReader(
  library: Library,
  page: PagePassage,
  settings: Corrected,
): StoryJudgement[] {
  const text = limitText(page.text);
  const parts = page.parts.filter(({ end }) => end <= text.length);
  return judgeParts(library, { ...page, text }, parts).map(({ verdict, within }) => ({
    verdict: objectTo(verdict, page.url, settings),
    within,
  }));
}

function objectTo(verdict: Verdict, url: string, settings: Corrected): StoryJudgement['verdict'] {
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

/** Those that the page is related to. */
export function findRelated(judgements: readonly StoryJudgement[]): StoryJudgement[] {
  return judgements.filter(({ verdict }) => verdict.relation !== 'none').slice(0, mostRelated);
}

/** Of all `related` stories, in the order of the text; a name that several of them have is one mention. */
export function chooseMentions(
  library: Library,
  page: PagePassage,
  related: readonly StoryJudgement[],
  settings: Corrected & { readonly density: Density },
): SharedMention[] {
  const ids = related.map(({ verdict }) => verdict.story);
  const same = findSameEntries(library, ids);
  const dismissed = findDismissed(same, page.url, settings);
  const mentions = related
    .flatMap((judgement) => findOwnMentions(library, page, judgement))
    .filter((mention) => !dismissed.has(keyOf(mention)));
  const stories = ids.flatMap((id) => findStory(library, id) ?? []);
  const chosen = chooseNotes(
    shareMentions(mentions, same),
    page.blocks,
    settings.density,
    rateMentions(stories),
  );
  return chosen.slice(0, mostNotes);
}

function findOwnMentions(
  library: Library,
  { text, lang }: PagePassage,
  { verdict, within }: StoryJudgement,
): Mention[] {
  const mentions = findMentions(library, verdict.story, limitText(text), lang);
  return mentions.filter((mention) => isWithin(mention, within));
}

/**
 * Keys of what the reader said is somebody else here. It is said of a person, whichever stories tell of them;
 * undoing it takes all of it back.
 */
function findDismissed(same: SameEntries, url: string, settings: Corrected): ReadonlySet<string> {
  const said = settings.corrections.flatMap(({ story, entry }) => {
    if (entry === null || findReach(settings, url, story, entry) === null) return [];
    return same.get(keyOf({ story, entry })) ?? [];
  });
  return new Set(said.map(keyOf));
}

const isWithin = ({ start }: Mention, within: StoryJudgement['within']): boolean =>
  within === null || within.some((part) => start >= part.start && start < part.end);
