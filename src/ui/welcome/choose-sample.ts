/** Stories in; the beginning of an article of one of them, to show notes on, out. */
import type { Story, StoryArticle } from '../../knowledge/story.ts';

export interface Sample {
  readonly story: Story;
  readonly article: StoryArticle;
  /** All of the article. */
  readonly paragraphs: readonly string[];
  /** How many of them are shown. */
  readonly shown: number;
}

/** Enough for a handful of notes, and read in a moment. */
const leastShown = 420;

/** Of the first story that has a whole article; null: none has. */
export function chooseSample(stories: readonly Story[]): Sample | null {
  for (const story of stories) {
    const article = story.articles.find((each) => each.isExcerpt !== true);
    if (article !== undefined && article.sentences.length > 0) return sampleOf(story, article);
  }
  return null;
}

function sampleOf(story: Story, article: StoryArticle): Sample {
  const paragraphs: string[] = [];
  for (const [at, sentence] of article.sentences.entries()) {
    const index = article.paragraphs[at] ?? 0;
    paragraphs[index] =
      paragraphs[index] === undefined ? sentence : `${paragraphs[index]} ${sentence}`;
  }
  const whole = paragraphs.filter((each) => each !== undefined);
  let [shown, length] = [0, 0];
  while (shown < whole.length && length < leastShown) length += whole[shown++]!.length;
  return { story, article, paragraphs: whole, shown };
}
