/** Why no story can be made of a page in, what is wrong and what a reader can do out. */
import { say } from '../words.ts';

/** unreadable: the browser lets no extension read it; lost: the reading is gone; the rest is the builder's. */
export type FollowProblem =
  | 'unreadable'
  | 'lost'
  | 'not an article'
  | 'stub'
  | 'empty'
  | 'too long'
  | 'broken text'
  | 'no headline'
  | 'no prose'
  | 'language'
  | 'failed';

interface Said {
  readonly title: string;
  readonly remedy: string;
}

/** Where the words for each stand. */
const places = {
  unreadable: 'unreadable',
  lost: 'lost',
  'not an article': 'notArticle',
  stub: 'stub',
  empty: 'empty',
  'too long': 'tooLong',
  'broken text': 'brokenText',
  'no headline': 'noHeadline',
  'no prose': 'noProse',
  language: 'language',
  failed: 'failed',
} as const satisfies Record<FollowProblem, string>;

export function sayProblem(problem: FollowProblem): Said {
  const place = places[problem];
  const title = say(`errors.follow.${place}.title`);
  if (place !== 'lost' && place !== 'empty')
    return { title, remedy: say(`errors.follow.${place}.remedy`) };
  return { title, remedy: say(`errors.follow.${place}.remedy`, { follow: say('menu.follow') }) };
}
