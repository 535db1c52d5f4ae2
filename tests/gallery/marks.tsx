/** Marks in every style and strength, on the grounds that pages have. */
import './use-messages.ts';
import { render } from 'preact';
import { markStrengths, markStyles } from '../../src/settings/parse-settings.ts';
import type { MarkLook } from '../../src/settings/settings.ts';
import { highlightNames } from '../../src/ui/annotations/highlight-names.ts';
import { keepTones } from '../../src/ui/annotations/keep-tones.ts';
import { markSheet } from '../../src/ui/annotations/mark-style.ts';
import type { Note } from '../../src/ui/annotations/note.ts';
import { paintNotes } from '../../src/ui/annotations/paint-notes.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const picture = 'linear-gradient(100deg, #26465e, #8aa7b8 60%, #1d2b22)';

/** What a paragraph of a page may look like: its own colours, or none. */
const grounds: Readonly<Record<string, { color?: string; background?: string; opacity?: string }>> =
  {
    'black on white': { color: '#000', background: '#fff' },
    'near black on paper': { color: '#222', background: '#fffdf7' },
    'grey on white': { color: '#555', background: '#fff' },
    'pale grey on white': { color: '#767676', background: '#fff' },
    'white on black': { color: '#fff', background: '#000' },
    'grey on near black': { color: '#a8a8a8', background: '#181818' },
    'on a pink box': { color: '#33302e', background: '#fff1e5' },
    'white on red': { color: '#fff', background: '#b80000' },
    'white on a picture': { color: '#fff', background: picture },
    'half see-through': { color: '#000', background: '#fff', opacity: '0.6' },
    'an oklch blue': { color: 'oklch(0.45 0.12 250)', background: 'oklch(0.97 0.01 250)' },
    'no colours of its own': {},
  };

function Paragraph({ name, style }: { name: string; style: object }) {
  return (
    <p style={{ margin: 0, padding: '8px 16px', ...style }}>
      Text {name}: the mayor, <b class="marked">Ingrid Solheim</b>, met{' '}
      <a href="#a" style={{ color: 'inherit' }}>
        the <span class="marked">Sound Alliance</span> on Friday
      </a>
      , as <span class="marked">Jørgen Gyldenløve-Typografi</span> wrote in{' '}
      <a href="#b" style={{ color: 'inherit' }}>
        a letter to the harbour
      </a>
      .
    </p>
  );
}

function drawMarks(body: HTMLElement, look: MarkLook): void {
  Object.assign(body.style, { margin: '0', font: '17px/1.55 Georgia, serif' });
  render(
    <main>
      {Object.entries(grounds).map(([name, style]) => (
        <Paragraph key={name} {...{ name, style }} />
      ))}
      <h1 style={{ margin: 0, padding: '8px 16px', font: 'bold 34px/1.2 Georgia, serif' }}>
        A headline about <span class="marked">Ingrid Solheim</span>
      </h1>
      <p lang="ja" style={{ margin: 0, padding: '8px 16px' }}>
        市議会は<span class="marked">港の会</span>の反対を受けて採決を延期した。
      </p>
      <p style={{ margin: 0, padding: '8px 16px', fontSize: '12px' }}>
        Small print on <span class="marked">Vestby Sound</span>, 24 January.
      </p>
    </main>,
    body,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet(look));
  document.adoptedStyleSheets = [sheet];
  const notes = [...body.querySelectorAll('.marked')].map((each) => noteOf(each.firstChild!));
  const painting = paintNotes(async () => keepTones, new AbortController().signal);
  painting.show(notes);
  painting.activate(notes.at(-1) ?? null);
  CSS.highlights.set(highlightNames.place, new Highlight(notes.at(-2)!.range));
}

function noteOf(node: Node): Note {
  const text = node.textContent ?? '';
  const range = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: text.length,
  });
  const mention = { start: 0, end: text.length, entries: [] };
  return { mention, text, before: '', after: '', range };
}

/** The marks have the colour that they need a turn later. */
const weighed = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));

const states: GalleryState[] = markStyles.flatMap((markStyle) =>
  markStrengths.map((markStrength) => ({
    name: `${markStyle}, ${markStrength}`,
    draw: async (body: HTMLElement) => {
      document.documentElement.style.colorScheme = 'light dark';
      drawMarks(body, { markStyle, markStrength });
      await weighed();
    },
  })),
);

void showStates(states);
