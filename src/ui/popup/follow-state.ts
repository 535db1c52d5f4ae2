/**
 * What is known of a tab and of the stories that its page is related to in; whether the page can be followed
 * out, and if not, why.
 */
import type { Story } from '../../knowledge/story.ts';
import { bareAddress } from '../../library/bare-address.ts';
import type { Tab } from './page-state.ts';

export type FollowState =
  /** It may be followed; of a page that is not read yet it shows only then what is in it. */
  | { readonly kind: 'offered' }
  /** It is an article of this story already. */
  | { readonly kind: 'followed'; readonly story: string }
  /** The builder reads English only. `lang` is as the page declares it. */
  | { readonly kind: 'other-language'; readonly lang: string }
  /** There is no article, or nothing is known of the page yet. */
  | { readonly kind: 'none' };

/** `url` is the tab's address; `stories` those that its page is related to. */
export function findFollowState(
  { site, hasAccess, visit }: Tab,
  url: string,
  stories: readonly Story[],
): FollowState {
  if (site === null) return { kind: 'none' };
  const page = bareAddress(url);
  const story = stories.find(({ articles }) =>
    articles.some((each) => each.url !== null && bareAddress(each.url) === page),
  );
  if (story !== undefined) return { kind: 'followed', story: story.id };
  // Without access the reader's press in the popup lets us read this page once.
  if (!hasAccess) return { kind: 'offered' };
  if (visit?.kind !== 'judged') return { kind: 'none' };
  const { pageLang: lang } = visit;
  const isEnglish = lang === null || /^en(?:-|$)/i.test(lang);
  return isEnglish ? { kind: 'offered' } : { kind: 'other-language', lang };
}
