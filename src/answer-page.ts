/** A page as it was sent to be judged, the stories it may be about and what the reader chose in; the answer out. Pure. */
import { chooseMentions } from './choose-mentions.ts';
import { findRelated, judgeForReader, type StoryJudgement } from './judge-for-reader.ts';
import type { Library } from './library/library.ts';
import type { NoteChoices, PageAnswer, PagePassage } from './page-answer.ts';
import { limitText } from './page/limit-text.ts';
import { recognise } from './recognition/recognise.ts';

export function answerPage(library: Library, page: PagePassage, choices: NoteChoices): PageAnswer {
  const text = limitText(page.text);
  const parts = page.parts.filter(({ end }) => end <= text.length);
  const { verdicts, mentionsOf } = recognise(library, { ...page, text }, parts);
  const judgements = judgeForReader(verdicts, page.url, choices);
  const related = findRelated(judgements);
  const isDoubted = related.length === 0 && judgements.some((each) => each.verdict.isDoubted);
  return {
    related: related.map(relatedStory),
    against: related.length === 0 ? (judgements[0]?.verdict.reasons ?? []) : [],
    ...(isDoubted && { isDoubted: true }),
    mentions: chooseMentions(library, page, related, mentionsOf, choices),
  };
}

function relatedStory({ verdict }: StoryJudgement): PageAnswer['related'][number] {
  const { story, relation, score, reasons } = verdict;
  return { story, relation: relation === 'same' ? relation : 'background', score, reasons };
}
