/** The sample related page with a quotation in it that the story has too, in marks of its own. */
import { samplePage } from './sample-page.ts';

/** The words alone, which stand so in the story. */
export const quotedWords = 'the most severe and complicated security environment';

const paragraph = `<p>Japan faces "${quotedWords}" for decades, he said.</p>`;

export const quotingPage = {
  url: samplePage.url,
  site: (url: string) => {
    const served = samplePage.site(url);
    return served && { ...served, body: served.body.replace('<h2>', `${paragraph}<h2>`) };
  },
} as const;
