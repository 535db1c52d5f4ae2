/** A page as it was sent to be judged, the stories it may be about and what the reader chose in; the answer out. Pure. */
import {
  chooseMentions,
  findRelated,
  judgeForReader,
  type StoryJudgement,
} from './choose-mentions.ts';
import type { Library } from './library/library.ts';
import type { NoteChoices, PageAnswer, PagePassage } from './page-answer.ts';

export function answerPage(library: Library, page: PagePassage, choices: NoteChoices): PageAnswer {
  const judgements = judgeForReader(library, page, choices);
  const related = findRelated(judgements);
  const isDoubted = related.length === 0 && judgements.some((each) => each.verdict.isDoubted);
  return {
    related: related.map(relatedStory),
    against: related.length === 0 ? (judgements[0]?.verdict.reasons ?? []) : [],
    ...(isDoubted && { isDoubted: true }),
    mentions: chooseMentions(library, page, related, choices),
  };
}

function relatedStory({ verdict }: StoryJudgement): PageAnswer['related'][number] {
  const { story, relation, score, reasons } = verdict;
  return { story, relation: relation === 'same' ? relation : 'background', score, reasons };
}
