/** A page as it was sent to be judged, the stories it may be about and what the reader chose in; the answer out. Pure. */
import { chooseMentions } from './choose-mentions.ts';
import { findRelated, judgeForReader, type StoryJudgement } from './judge-for-reader.ts';
import type { Library } from './library/library.ts';
import type { Words } from './library/split-words.ts';
import type { PageAnswer, PagePassage, TiedStory } from './page-answer.ts';
import { recognise } from './recognition/recognise.ts';
import { dismissedStories, findOffSite } from './settings/heed-corrections.ts';
import type { Settings } from './settings/settings.ts';
import { sayReason } from './ui/say-reason.ts';

/** More are a list to study, not an answer to "why". */
const mostGrounds = 3;

/**
 * `settings` are what holds for this page: with what was said in its document alone. `words` are those of
 * `splitPassage`, for whoever has them.
 */
export function answerPage(
  library: Library,
  page: PagePassage,
  settings: Settings,
  words?: Words,
): PageAnswer {
  const parts = page.parts.filter(({ end }) => end <= page.text.length);
  const { verdicts, mentionsOf } = recognise(library, page, parts, words);
  const judgements = judgeForReader(verdicts, page.url, settings);
  const related = findRelated(judgements);
  const isDoubted = related.length === 0 && judgements.some((each) => each.verdict.isDoubted);
  return {
    related: related.map(relatedStory),
    against: related.length === 0 ? (judgements[0]?.verdict.reasons ?? []) : [],
    ...(isDoubted && { isDoubted: true }),
    ...chooseMentions(library, page, related, mentionsOf, settings),
    dismissed: dismissedStories(settings, page.url),
    offSite: findOffSite(settings, page.url),
    delays: { openDelayMs: settings.openDelayMs, closeDelayMs: settings.closeDelayMs },
    look: { markStyle: settings.markStyle, markStrength: settings.markStrength },
  };
}

function relatedStory({ verdict }: StoryJudgement): TiedStory {
  const { story, relation, score, reasons } = verdict;
  // That page and story are far apart in time is no ground but a warning, and stands on the card by itself.
  const grounds = reasons.flatMap((each) => (each.kind === 'other-time' ? [] : sayReason(each)));
  return {
    story,
    relation: relation === 'same' ? relation : 'background',
    score,
    reasons,
    grounds: grounds.slice(0, mostGrounds),
  };
}
