import { describe, expect, test } from 'vitest';
import { checkLiteral } from '../../../src/article/check-literal.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';

/** The sentences of a text, each checked against its source. */
function read(source: string): string[] {
  const article = parseArticle(source, { id: 'a' });
  for (const [sentence, { text }] of article.sentences.entries()) {
    const span = { article: 'a', sentence, start: 0, end: text.length };
    expect(checkLiteral(article, source, span)).toBeNull();
  }
  return article.sentences.map(({ text }) => text);
}

const body = 'The board met on Monday.\n\n“It will stay closed,” Mara Lindt said.\n';
const sentences = ['The board met on Monday.', '“It will stay closed,” Mara Lindt said.'];

describe('one text in many forms is read as the same sentences', () => {
  const plain = `Board closes pier\n\n${body}`;

  test.each([
    ['plain', plain],
    ['with the line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', plain.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${plain}`],
    ['with straight quotation marks', plain.replaceAll(/[“”]/g, '"')],
    ['with a straight mark that closes a curly one', plain.replace('”', '"')],
    ['with the marks of LaTeX', plain.replace('“', '``').replace('”', "''")],
    ['with two apostrophes for a mark', plain.replaceAll(/[“”]/g, "''")],
    ['with angled marks', plain.replace('“', '« ').replace('”', ' »')],
    ['with references of HTML', plain.replace('“', '&ldquo;').replace('”', '&#8221;')],
    ['with straight marks as references', plain.replaceAll(/[“”]/g, '&quot;')],
    ['with spaces that do not break', plain.replaceAll(' ', '\u00A0')],
    ['with soft hyphens and zero-width spaces', plain.replaceAll('o', 'o\u00AD\u200B')],
    ['with marks that turn the direction', plain.replaceAll('“', '\u200E\u202A“\u2066')],
    [
      'with spaces at the ends of lines',
      plain.replaceAll('\n', '  \n').replace('The board', '  The   board'),
    ],
    ['in Markdown', `# Board closes pier\n\n${body}`],
    ['in Markdown with an underlined title', `Board closes pier\n=====\n\n${body}`],
    [
      'with emphasis',
      `# Board closes pier\n\n${body.replace('Monday', '**Monday**').replace('Mara', '_Mara_')}`,
    ],
    ['with code', `# Board closes pier\n\n${body.replace('Monday', '`Monday`')}`],
    ['with escapes', `# Board closes pier\n\n${body.replace('Monday.', 'Monday\\.')}`],
    [
      'with a link',
      `# Board closes pier\n\n${body.replace('board', '[board](https://pier.example/a_(b) "The board")')}`,
    ],
    [
      'with a link by reference',
      `# Board closes pier\n\n${body.replace('board', '[board][1]')}\n[1]: https://pier.example/a\n`,
    ],
    ['with a footnote', `# Board closes pier\n\n${body.replace('Monday', 'Monday[^1]')}`],
    [
      'with tags',
      `# Board closes pier\n\n${body.replace('Monday', '<em class="day">Monday</em>')}`,
    ],
    ['as quoted blocks', `# Board closes pier\n\n${body.replaceAll(/^(?=.)/gm, '> ')}`],
    [
      'as a list',
      `# Board closes pier\n\n${body.replaceAll(/^(?=.)/gm, '- ').replaceAll('\n\n', '\n')}`,
    ],
    ['with a picture', `# Board closes pier\n\n![The pier](pier.jpg)\n\n${body}`],
  ])('%s', (_, source) => {
    expect(read(source)).toEqual(sentences);
    expect(parseArticle(source, { id: 'a' }).headline).toBe('Board closes pier');
  });
});

describe('hard line breaks', () => {
  const wrap = (text: string, width: number): string => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line === '') lines[lines.length - 1] = word;
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.join('\n');
  };
  const long = [
    'The harbor board closed the old pier on Monday after its chief engineer, Mara Lindt, found rot in more than forty of the beams that carry it.',
    '“It will stay closed until every beam is replaced,” Lindt said at the quay, where some sixty people had come to hear the news.',
    'The pier was built in 1902.',
    'Shopkeepers along the front said they feared for the summer and asked the board to meet them before the end of the month.',
  ];

  test.each([72, 60, 80])('at %i letters do not end a paragraph', (width) => {
    const source = `Board closes pier\n\n${long.map((text) => wrap(text, width)).join('\n\n')}\n`;
    expect(read(source)).toEqual(long);
  });

  test('do not, below a headline that is longer than they are', () => {
    const headline =
      'Harbor board closes the old pier after its engineer finds rot in more than forty beams';
    const source = `${headline}\n\n${long.map((text) => wrap(text, 72)).join('\n\n')}\n`;
    expect(read(source)).toEqual(long);
  });

  test('do not within an item of a list', () => {
    const items = long.map((text) => `- ${wrap(text, 70).replaceAll('\n', '\n  ')}`).join('\n');
    expect(read(`# Board closes pier\n\n${items}\n`)).toEqual(long);
  });

  test('divide sentences of about one length, each on its line', () => {
    const lines = [
      'The board met on Monday in the hall at the old pier.',
      'It voted to close the pier until the summer of 2027.',
      'Mara Lindt, its engineer, had found rot in the beams.',
      'The board will meet again in May to hear from shops.',
    ];
    const source = `Board closes the old pier after finding of rot\n${lines.join('\n')}\n`;
    const article = parseArticle(source, { id: 'a' });
    expect(article.headline).toBe('Board closes the old pier after finding of rot');
    expect(article.sentences.map(({ text }) => text)).toEqual(lines);
  });

  test('divide short lines under each other, and long paragraphs', () => {
    const source = `Board closes pier\n\nMara Doe\nHarbor correspondent\n\n${long.join('\n')}\n`;
    const article = parseArticle(source, { id: 'a' });
    expect(article.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3]);
  });
});

describe('front matter', () => {
  const matter =
    '---\ntitle: "Board closes pier"\ndate: 2025-03-04T10:00:00Z\nsource: The Gazette\ntags: [pier]\n---\n';

  test.each([
    ['', matter],
    [' with the line ends of Windows', matter.replaceAll('\n', '\r\n')],
    [' behind a byte order mark', `\uFEFF${matter}`],
  ])('gives title, date and source%s', (_, front) => {
    const source = `${front}\n${body}`;
    const article = parseArticle(source, { id: 'a' });
    expect(article).toMatchObject({
      headline: 'Board closes pier',
      source: 'The Gazette',
      published: { date: '2025-03-04' },
    });
    expect(read(source)).toEqual(sentences);
    expect(article.removed[0]?.reason).toBe('byline');
  });

  test('yields to the title of the article, and to what is given', () => {
    const article = parseArticle(`${matter}\n# Pier shut\n\n${body}`, {
      id: 'a',
      source: 'AP',
      published: '2025-03-05',
    });
    expect(article).toMatchObject({
      headline: 'Pier shut',
      source: 'AP',
      published: { date: '2025-03-05', origin: 'curated' },
    });
  });

  test('that never ends is no front matter', () => {
    expect(read(`---\n\nBoard closes pier\n\n${body}`)).toEqual(sentences);
  });
});

describe('a character that was set right is declared with what stood there', () => {
  test.each([
    ["``Go,'' he said.", ['``', "''"]],
    ['&quot;Go,&quot; he said.', ['&quot;', '&quot;']],
    ['« Go », he said.', ['« ', ' »']],
    ["The pier 's end.", [" '"]],
    ['“Go,” he said &amp; left.', ['&amp;']],
    ['“Go,” he said.', []],
  ])('%s', (text, before) => {
    const { repairs } = parseArticle(`Board closes pier\n\nThey met. ${text}`, { id: 'a' });
    expect(repairs.map((repair) => repair.before)).toEqual(before);
  });
});
