/** The state of a page in, the words for it out: a heading that says it all and a line that helps. */
import type { CivilDate } from '../../article/civil-date.ts';
import { sayStrength } from '../../recognition/say-strength.ts';
import { formatDate } from '../format-date.ts';
import type { RelatedStory } from '../visit-state.ts';
import type { PageChoices, PageState, RelatedState } from './page-state.ts';

export interface StateWords {
  readonly heading: string;
  readonly detail: string;
}

/** What a page of another time is warned of; `date` is the page's own. */
export function sayOtherTime(date: CivilDate): string {
  return `This page is of ${formatDate(date)}, another time than the story’s. Things may have been different.`;
}

/** What is said of a page and the one of its stories that the reader looks at. */
export function sayRelated({ relation, score, noted }: RelatedStory): StateWords {
  return {
    heading:
      relation === 'same'
        ? 'This page is about this story'
        : 'This story is background to this page',
    detail: `Related: ${lowerFirst(sayStrength(score))}. ${sayNoted(noted.length)}`,
  };
}

/** `site` is empty only where the tab shows no web page. */
export function sayState(
  state: Exclude<PageState, RelatedState>,
  site: string,
  choices: PageChoices,
): StateWords {
  switch (state.kind) {
    case 'off':
      return { heading: `Off on ${choices.chosenSite ?? site}`, detail: sayOff(site, choices) };
    case 'no-access':
      return {
        heading: 'No access to this page',
        detail: `Backgrounder reads ${site} only if you allow it. What it reads stays on your device.`,
      };
    case 'unlikely':
      return {
        heading: 'Probably not this story',
        detail: `You said “Not this story” of several pages of ${site}, and this one is no clear match. Nothing on it is marked.`,
      };
    default:
      return plainWords[state.kind];
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function sayNoted(count: number): string {
  if (count === 0) return 'No name is marked.';
  return count === 1 ? 'One name is marked.' : `${count} names are marked.`;
}

function sayOff(site: string, { chosenSite }: PageChoices): string {
  const here = 'This page is not read and nothing is marked.';
  return chosenSite === null || chosenSite === site
    ? here
    : `${here} Your choice for ${chosenSite} holds for ${site} too.`;
}

type PlainKind = Exclude<PageState['kind'], 'related' | 'off' | 'no-access' | 'unlikely'>;

const plainWords: Readonly<Record<PlainKind, StateWords>> = {
  'not-a-web-page': {
    heading: 'Not a web page',
    detail: 'Backgrounder reads web pages only: not PDFs, reader view or the browser’s own pages.',
  },
  paused: {
    heading: 'Paused everywhere',
    detail: 'No page is read and nothing is marked.',
  },
  unreached: {
    heading: 'This page was not read',
    detail:
      'It was open before Backgrounder was, or it is a PDF or a page that the browser closes to extensions. Reloading may help.',
  },
  reading: { heading: 'Reading this page…', detail: 'This should take less than a second.' },
  'not-an-article': {
    heading: 'Not a news article',
    detail:
      'Backgrounder reads single articles, not front pages, lists or forms. To follow a story, open one of its articles.',
  },
  failed: {
    heading: 'This page could not be read',
    detail: 'Something went wrong in Backgrounder. The page is as it was. Reloading may help.',
  },
  unrelated: {
    heading: 'No related story',
    detail: 'This page is about something else. Nothing on it is marked.',
  },
  dismissed: {
    heading: 'Not this story',
    detail: 'You said so. Nothing on this page is marked.',
  },
};
