/**
 * Where a page names the entries of its related stories, and what the reader chose, in; what of it is to be noted, and
 * where else the same is named, out.
 */
import { findStory, type Library } from './library/library.ts';
import type { StoryJudgement } from './judge-for-reader.ts';
import type { PageAnswer, PagePassage } from './page-answer.ts';
import { findSameEntries, type SameEntries } from './recognition/find-same-entries.ts';
import { keyOf } from './recognition/key-of.ts';
import type { Recognition } from './recognition/recognise.ts';
import { shareMentions } from './recognition/share-mentions.ts';
import type { Mention, SharedMention } from './recognition/verdict.ts';
import { type Corrected, findReach } from './settings/heed-corrections.ts';
import type { Density } from './settings/settings.ts';
import { chooseNotes } from './ui/annotations/choose-notes.ts';
import { rateMentions } from './ui/annotations/rate-entries.ts';

/** Far more than any article has; what each costs is paid at every painting of the page. */
const mostNotes = 10_000;

/** Both in the order of the text. */
type ChosenMentions = Pick<PageAnswer, 'mentions' | 'unnoted'>;

/** Of all `related` stories; a name that several of them have is one mention. */
export function chooseMentions(
  library: Library,
  page: Pick<PagePassage, 'url' | 'blocks'>,
  related: readonly StoryJudgement[],
  mentionsOf: Recognition['mentionsOf'],
  settings: Corrected & { readonly density: Density },
): ChosenMentions {
  const ids = related.map(({ verdict }) => verdict.story);
  const same = findSameEntries(library, ids);
  const dismissed = findDismissed(same, page.url, settings);
  const mentions = related
    .flatMap(({ verdict, within }) =>
      mentionsOf(verdict.story).filter((mention) => isWithin(mention, within)),
    )
    .filter((mention) => !dismissed.has(keyOf(mention)));
  const stories = ids.flatMap((id) => findStory(library, id) ?? []);
  const all = shareMentions(mentions, same);
  const chosen = chooseNotes(all, page.blocks, settings.density, rateMentions(stories));
  const noted = chosen.slice(0, mostNotes);
  return { mentions: noted, unnoted: findUnnoted(all, noted).slice(0, mostNotes) };
}

/** Of those that are noted nowhere no card is there that could lead to them. */
function findUnnoted(
  all: readonly SharedMention[],
  noted: readonly SharedMention[],
): SharedMention[] {
  const isNoted = new Set(noted);
  const keys = new Set(noted.flatMap(({ entries }) => entries.map(keyOf)));
  return all.filter(
    (one) => !isNoted.has(one) && one.entries.some((each) => keys.has(keyOf(each))),
  );
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
