/** One affair of ours in three articles on three days, each as the builder reads it: what a story grows from. */
import { parseArticle } from '../../src/article/parse-article.ts';
import { buildStory } from '../../src/knowledge/build-story.ts';
import type { Story } from '../../src/knowledge/story.ts';

/** A part of a story: an article of these paragraphs, the headline first. */
export function writePart(
  id: string,
  published: string | undefined,
  ...paragraphs: readonly string[]
): Story {
  return buildStory(parseArticle(paragraphs.join('\n\n'), { id, published }), id);
}

export const tunnelParts: readonly Story[] = [
  writePart(
    'collapse',
    '2025-05-06',
    'Tunnel collapse under Vestby Sound traps workers',
    'Eleven workers were trapped on Tuesday when a section of the Vestby Tunnel gave way, said Harbour Minister Ingrid Solheim.',
    'Solheim, who has staked her career on the project, told reporters that “nobody will rest until every last one of them is out.”',
    'The National Tunnelling Authority (NTA) said 40 rescuers were at the site.',
    'Karl Brandt, the chief engineer of Calder Industries, said water was still coming in. Brandt has led the works since 2019.',
    'The tunnel was begun in March 2019 and was to be finished by 2031.',
  ),
  writePart(
    'rescue',
    '2025-05-08',
    'Rescuers bring out four from Vestby Tunnel',
    'Rescuers brought out four workers on Thursday, two days after a section of the Vestby Tunnel gave way.',
    'The NTA said 75 rescuers were at the site.',
    '“Nobody will rest until every last one of them is out,” Solheim had promised on Tuesday.',
    'Solheim said the tunnel would stay closed for a year.',
    'Anna Brandt, the mayor of Vestby, thanked the crews. She said 300 residents had offered beds.',
  ),
  writePart(
    'inquiry',
    '2025-06-02',
    'Inquiry opens into Vestby Tunnel collapse',
    'A public inquiry into the collapse of the Vestby Tunnel opened on Monday under Judge Petra Holm.',
    'Ingrid Solheim, who resigned as harbour minister last week, is to be heard first.',
    'Karl Brandt told the inquiry that Calder had warned the National Tunnelling Authority in April.',
    '“We asked for pumps and got a letter,” Brandt said.',
  ),
];
