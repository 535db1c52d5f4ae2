/** The state of a page in, the words for it out: a heading that says it all and a line that helps. */
import type { CivilDate } from '../../article/civil-date.ts';
import { rateStrength } from '../../recognition/rate-strength.ts';
import { formatDate } from '../format-date.ts';
import type { RelatedStory } from '../visit-state.ts';
import { say, sayCount } from '../words.ts';
import type { PageChoices, PageState, RelatedState } from './page-state.ts';

export interface StateWords {
  readonly heading: string;
  /** Whole sentences. */
  readonly details: readonly string[];
}

/** What a page of another time is warned of; `date` is the page's own. */
export function sayOtherTime(date: CivilDate): string {
  return say('popup.otherTime', { date: formatDate(date) });
}

/** What is said of a page and the one of its stories that the reader looks at. */
export function sayRelated({ relation, score, noted }: RelatedStory): StateWords {
  return {
    heading: say(`popup.${relation}`),
    details: [say(`popup.${rateStrength(score)}`), sayNoted(noted.length)],
  };
}

/** `site` is empty only where the tab shows no web page. */
export function sayState(
  state: Exclude<PageState, RelatedState>,
  site: string,
  choices: PageChoices,
): StateWords {
  if (state.kind === 'off') return sayOff(site, choices);
  const name = names[state.kind];
  const detail =
    name === 'noAccess' || name === 'unlikely'
      ? say(`popup.states.${name}More`, { site })
      : say(`popup.states.${name}More`);
  return { heading: say(`popup.states.${name}`), details: [detail] };
}

const names = {
  'not-a-web-page': 'notAWebPage',
  'no-access': 'noAccess',
  'not-an-article': 'notAnArticle',
  paused: 'paused',
  unreached: 'unreached',
  reading: 'reading',
  failed: 'failed',
  unrelated: 'unrelated',
  dismissed: 'dismissed',
  unlikely: 'unlikely',
} as const;

function sayNoted(count: number): string {
  return count === 0 ? say('popup.nothingNoted') : sayCount('popup.noted', count);
}

function sayOff(site: string, { chosenSite }: PageChoices): StateWords {
  const parent = chosenSite ?? site;
  const detail =
    parent === site
      ? say('popup.states.offHere')
      : say('popup.states.offByParent', { parent, site });
  return { heading: say('popup.states.off', { site: parent }), details: [detail] };
}
