/**
 * The paragraphs of an article in, the same without dateline out, and without the standfirst above
 * it: the story begins where its dateline stands.
 */
import type { Removal } from './article.ts';
import { isStandfirst } from './cut-standfirst.ts';
import { sliceMapped, type MappedText } from './mapped-text.ts';
import type { Block } from './read-blocks.ts';
import { splitDateline, type Dateline } from './split-dateline.ts';

export interface WithoutDateline {
  readonly paragraphs: readonly MappedText[];
  readonly dateline: Dateline | null;
  readonly removed: readonly Removal[];
}

/** A standfirst, and perhaps an editor's note, may stand above the paragraph with the dateline. */
const mostAboveDateline = 2;

export function cutDateline(paragraphs: readonly Block[]): WithoutDateline {
  const texts = paragraphs.map((block) => block.text);
  for (const [at, { text }] of texts.slice(0, mostAboveDateline + 1).entries()) {
    const dateline = splitDateline(text);
    if (dateline !== null && (at === 0 || dateline.place !== null))
      return cutAt(paragraphs, at, dateline);
  }
  return { paragraphs: texts, dateline: null, removed: [] };
}

function cutAt(paragraphs: readonly Block[], at: number, dateline: Dateline): WithoutDateline {
  const texts = paragraphs.map((block) => block.text);
  const above = paragraphs.slice(0, at);
  const cut = isStandfirst(above) ? above : [];
  const lead = paragraphs[at]?.text ?? { text: '', source: [] };
  const prose = sliceMapped(lead, dateline.end, lead.text.length);
  return {
    paragraphs: texts.with(at, prose).slice(cut.length),
    dateline,
    removed: [
      ...cut.map(({ text: { text } }) => ({ text, reason: 'standfirst' as const })),
      { text: lead.text.slice(0, dateline.end).trim(), reason: 'dateline' },
    ],
  };
}
