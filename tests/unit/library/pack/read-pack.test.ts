/** Packs that mean harm, or are broken: each is refused whole, in words that say what and where. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { mostPackBytes } from '../../../../src/library/pack/limits.ts';
import { readPack, refuseSize } from '../../../../src/library/pack/read-pack.ts';
import { sayRefusal } from '../../../../src/library/pack/refusal.ts';
import { writePack } from '../../../../src/library/pack/write-pack.ts';
import { about, breakPack, packedStories } from '../../../support/make-pack.ts';
import type { Loose } from '../../../support/make-pack.ts';

const refuse = (text: string): string => {
  const { refusal } = readPack(text);
  return refusal === null ? 'taken' : sayRefusal(refusal);
};
const refuseChanged = (change: (pack: Loose) => void): string => refuse(breakPack(change));
const storyOf = (pack: Loose): Loose => pack.stories[0].parts[0].story;
const articleOf = (pack: Loose): Loose => storyOf(pack).articles[0];
const entryOf = (pack: Loose): Loose => storyOf(pack).entries[0];

describe('a good pack', () => {
  it('is taken, with all that it holds', () => {
    const { pack, refusal } = readPack(writePack(packedStories, about));
    expect(refusal).toBeNull();
    expect(pack).toMatchObject(about);
    expect(pack?.stories.map(({ id }) => id)).toEqual(['storm', 'court', 'merger']);
    expect(pack?.stories[0]?.edits).toEqual(packedStories[0]?.edits);
  });

  it('may be written by hand, as the README shows it', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(\{\n {2}"format"[^`]*)```/.exec(readme) ?? [];
    expect(refuse(example)).toBe('taken');
    const story = readPack(example).pack?.stories[0]?.parts[0]?.story;
    const [{ description, facts } = { description: null, facts: [] }] = story?.entries ?? [];
    const sentences = story?.articles[0]?.sentences ?? [];
    expect(description && sliceSpan(sentences, description)).toBe('its chief engineer');
    expect(facts.map(({ span }) => sliceSpan(sentences, span))).toEqual([
      'found rot in forty beams',
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(refuse(`\uFEFF${writePack(packedStories, about)}`)).toBe('taken');
  });

  it('can not pass its maker’s names and dates off as the reader’s own', () => {
    const text = breakPack((pack) => {
      entryOf(pack).names.push({ text: 'Oda Trell', lang: 'de', origin: 'reader' });
      articleOf(pack).published.origin = 'reader';
    });
    const story = readPack(text).pack?.stories[0]?.parts[0]?.story;
    expect(story?.entries[0]?.names.at(-1)?.origin).toBe('curated');
    expect(story?.articles[0]?.published?.origin).toBe('curated');
  });
});

describe('what is no pack of ours', () => {
  it.each([
    ['nothing', '', 'it is no JSON'],
    ['half of one', writePack(packedStories, about).slice(0, 5000), 'it is no JSON'],
    ['another kind of file', '<html><body>News</body></html>', 'it is no JSON'],
    ['a list', '[]', 'it is no pack of stories'],
    ['a number', '7', 'it is no pack of stories'],
    ['null', 'null', 'it is no pack of stories'],
    ['other data', '{"kind":"Backgrounder settings"}', 'it is no pack of stories'],
    ['an empty pack', breakPack((pack) => (pack.stories = [])), 'has not one story'],
    ['a pack without a licence', breakPack((pack) => delete pack.licence), '“licence” is missing'],
    ['a pack without a title', breakPack((pack) => (pack.title = ' ')), '“title” is empty'],
  ])('%s', (_, text, reason) => {
    expect(refuse(text)).toContain(reason);
  });

  it.each([2, 1.5, 99])('a pack of version %s, with the advice to update', (version) => {
    const words = refuseChanged((pack) => (pack.version = version));
    expect(words).toBe(
      'The pack is refused: a later version of Backgrounder wrote it (version). Update Backgrounder, then import it again.',
    );
  });

  it.each([0, -1, '1', null])('a pack of version %j', (version) => {
    expect(refuseChanged((pack) => (pack.version = version))).toContain('“version” is not 1');
  });
});

describe('a pack that would take too much', () => {
  it('is refused by its size before it is read', () => {
    expect(refuseSize(mostPackBytes)).toBeNull();
    expect(refuseSize(100_000_000)?.reason).toBe('it has 100 MB, and a pack at most 40');
    expect(refuse(' '.repeat(mostPackBytes + 1))).toContain('a pack at most 40');
  });

  it.each([
    ['lists', '['],
    ['objects', '{"a":'],
    ['objects in a list', '[{"a":'],
  ])('is refused where it nests %s deep', (_, opening) => {
    expect(refuse(opening.repeat(1_000_000))).toContain('nested more than 16 deep');
    const deep = `${opening.repeat(20)}1`;
    expect(refuse(`{"format":"backgrounder-pack","version":1,"title":${deep}`)).toContain('nested');
  });

  it('is not taken to be deep for brackets in its words', () => {
    const brackets = breakPack(
      (pack) => (pack.title = '[[[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{{{{ \\" ['),
    );
    expect(refuse(brackets)).toBe('taken');
  });

  it.each([
    ['ten million names', `"stories":[${'"ab",'.repeat(7_000_000)}"ab"]`],
    ['a million fields', Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')],
  ])('is refused for %s', (_, inside) => {
    expect(refuse(`{"format":"backgrounder-pack","version":1,${inside}}`)).toContain(
      'it has a list or an object that is longer than any of an honest pack',
    );
  });

  it('is refused for millions of small things', () => {
    const stories = Array.from({ length: 1000 }, () => `[${'{},'.repeat(5000)}{}]`).join(',');
    expect(refuse(`{"format":"backgrounder-pack","version":1,"stories":[${stories}]}`)).toContain(
      'it holds more than 4 million values',
    );
  });

  it.each([
    [
      'names',
      (pack: Loose) => {
        const many = Array.from({ length: 1000 }, (_, at) => ({
          text: `Name ${at}`,
          lang: 'en',
          origin: 'text',
        }));
        entryOf(pack).names.push(...many);
      },
    ],
    [
      'terms',
      (pack: Loose) => {
        const [term] = storyOf(pack).terms;
        storyOf(pack).terms = Array.from({ length: 5000 }, () => term);
      },
    ],
    [
      'entries',
      (pack: Loose) => {
        const entry = entryOf(pack);
        storyOf(pack).entries = Array.from({ length: 5000 }, () => entry);
      },
    ],
  ])('is refused for more %s than any article has', (list, change) => {
    expect(refuseChanged(change)).toMatch(
      new RegExp(`“${list}” is longer than \\d+, which no honest pack needs`),
    );
  });

  it('is refused for more names than a page can be read with, over all of its articles', () => {
    const words = refuseChanged((pack) => {
      const [part] = pack.stories[0].parts;
      const entry = { ...entryOf(pack), facts: [], description: null };
      pack.stories[0].edits = [];
      pack.stories[0].parts = Array.from({ length: 20 }, (_, at) => {
        const story = { ...part.story, quotes: [], line: null, summary: [], timeline: [] };
        const articles = [{ ...articleOf(pack), id: `article-${at}` }];
        const entries = Array.from({ length: 1100 }, (__, id) => ({ ...entry, id: `e${id}` }));
        return { ...part, story: { ...story, articles, entries } };
      });
    });
    expect(words).toContain('has more than 20000 names');
  });

  it('is refused for more edits than so many names can be searched for', () => {
    const words = refuseChanged((pack) => {
      const entry = { ...entryOf(pack), facts: [], description: null };
      const many = Array.from({ length: 1900 }, (_, at) => ({ ...entry, id: `e${at}` }));
      storyOf(pack).entries.push(...many);
      pack.stories[0].edits = Array.from({ length: 2000 }, () => ({ kind: 'drop', entry: 'x' }));
    });
    expect(words).toContain('is longer than so many names can bear (stories[0].edits)');
  });

  it('is refused for a name as long as a book', () => {
    expect(refuseChanged((pack) => (entryOf(pack).name = 'Aba '.repeat(50_000)))).toContain(
      '“name” is longer than 200 characters (stories[0].parts[0].story.entries[0].name)',
    );
  });
});

describe('a pack with more in its texts than words', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture that runs one', '<img src=x onerror=alert(1)>'],
    ['one that never ends', '<img src=x onerror=alert(1) '],
    ['an unknown element', '<x-y onclick=go>'],
    ['a closing tag', 'Oda</b>'],
    ['a comment', 'Oda <!-- Trell'],
    ['markup in disguise', 'Oda &lt;b&gt;'],
    ['markup in numbers', 'Oda &#x3C;b&#x3E;'],
  ])('is refused for %s', (_, text) => {
    for (const change of [
      (pack: Loose) => (entryOf(pack).gloss = { text, lang: 'en' }),
      (pack: Loose) => (pack.title = text),
      (pack: Loose) => (pack.stories[0].edits[0].text = text),
    ])
      expect(refuseChanged(change)).toContain('holds markup, and a pack is plain text');
  });

  it.each([
    '5 < 6',
    'AT&T and R&D',
    'a <b and c',
    'I <3 Vestby',
    'x > y',
    '“Oda” & ‘Trell’',
    'سعيد بن محمد',
    'می‌خواهم',
    '👩‍🚒',
  ])('is taken with %s in it', (text) => {
    expect(refuseChanged((pack) => (entryOf(pack).gloss = { text, lang: 'en' }))).toBe('taken');
  });

  it.each([
    ['an escape of a terminal', 'Oda \u001B[31m', 'control characters'],
    ['a line break', 'Oda\nTrell', 'control characters'],
    ['a null', 'Oda\u0000', 'control characters'],
    ['an override', 'Oda \u202EllerT', 'turn its direction'],
    ['an isolate', 'Oda \u2067llerT', 'turn its direction'],
    ['a space without width', 'O\u200Bda', 'nobody sees'],
    ['tags', 'Oda\u{E0041}', 'nobody sees'],
    ['half of a character', 'Oda \uD83D', 'half of a character'],
  ])('is refused for %s', (_, text, reason) => {
    const words = refuseChanged((pack) => (entryOf(pack).names[0].text = text));
    expect(words).toContain(reason);
    expect(words).not.toMatch(/[\p{Cc}\u202E\u2067]/u);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is refused for the key %s, anywhere',
    (key) => {
      const text = writePack(packedStories, about);
      const hidden = key.replace('o', '\\u006f');
      for (const found of ['"id":"storm"', '"headline":', '"precision":'])
        for (const written of [key, hidden])
          expect(refuse(text.replace(found, `"${written}":{},${found}`))).toContain(
            `the key “${key}” is one of the language’s own`,
          );
      expect(({} as Loose).polluted).toBeUndefined();
    },
  );

  it('is refused for a key that no pack has', () => {
    expect(refuseChanged((pack) => (articleOf(pack).script = 'go'))).toContain(
      '“script” is a key that no pack has (stories[0].parts[0].story.articles[0].script)',
    );
  });
});

describe('a pack whose names would mark every page', () => {
  it.each(['the', 'The', 'THE', 'said', 'Said', 'of the', 'people', 'Und', 'der', 'This'])(
    'is refused for the name %s, which it says',
    (text) => {
      const words = refuseChanged((pack) => {
        entryOf(pack).names.push({ text, lang: 'en', origin: 'curated' });
      });
      expect(words).toContain(`“${text}” is a common word and no name`);
    },
  );

  it.each([
    ['2025', 'is a number'],
    ['1,000', 'is a number'],
    ['A', 'is one letter'],
    ['日', 'is one letter'],
    ['---', 'has no letters'],
  ])('is refused for the name %s', (text, reason) => {
    const words = refuseChanged((pack) => {
      entryOf(pack).names.push({ text, lang: 'ja', origin: 'curated' });
    });
    expect(words).toContain(`“${text}” ${reason}`);
  });

  it.each(['US', 'WHO', 'M23', '9/11', 'Que.', '石破', 'Oda Will', 'The Who', 'Du Pré'])(
    'is taken with the name %s',
    (text) => {
      const words = refuseChanged((pack) => {
        entryOf(pack).names.push({ text, lang: 'en', origin: 'curated' });
      });
      expect(words).toBe('taken');
    },
  );

  it.each([
    { kind: 'name', entry: 'Marian Teller', text: 'the', lang: 'en' },
    { kind: 'rename', entry: 'Marian Teller', name: 'The' },
    { kind: 'name', entry: 'somebody of the story that it is added to', text: 'said', lang: 'en' },
  ])('is refused for %j, which would give that name later', (edit) => {
    const words = refuseChanged((pack) => pack.stories[0].edits.push(edit));
    expect(words).toContain('is a common word and no name');
    expect(words).toContain('stories[0].edits[3]');
  });

  it('is taken with an edit that adds a short form, of a name that an edit gave', () => {
    const words = refuseChanged((pack) =>
      pack.stories[0].edits.push(
        { kind: 'rename', entry: 'Marian Teller', name: 'Oda Said' },
        { kind: 'name', entry: 'Oda Said', text: 'Said', lang: 'en' },
      ),
    );
    expect(words).toBe('taken');
  });

  it('is taken with a common word that is the short form of a fuller name', () => {
    const words = refuseChanged((pack) => {
      for (const text of ['Oda Said', 'Said'])
        entryOf(pack).names.push({ text, lang: 'en', origin: 'curated' });
    });
    expect(words).toBe('taken');
  });

  it('is refused for a term that is a common word', () => {
    const words = refuseChanged((pack) => (storyOf(pack).terms[0].text = 'said'));
    expect(words).toContain('“said” is a common word and singles no story out');
  });
});

describe('a pack that does not hold together', () => {
  it.each<[string, (pack: Loose) => void, string]>([
    ['two stories of one id', (pack) => (pack.stories[1].id = 'storm'), 'two stories “storm”'],
    [
      'one article twice',
      (pack) => pack.stories[0].parts.push(pack.stories[0].parts[0]),
      'the article “storm.txt” twice',
    ],
    [
      'two entries of one id',
      (pack) => storyOf(pack).entries.push(entryOf(pack)),
      'has two entries',
    ],
    ['one name twice', (pack) => entryOf(pack).names.push(entryOf(pack).names[0]), 'twice'],
    [
      'a name to show that is none of the names',
      (pack) => (entryOf(pack).name = 'Somebody Else'),
      '“Somebody Else” is none of its names',
    ],
    [
      'a span behind its sentence',
      (pack) => (entryOf(pack).facts[0].span.end = 5000),
      'is no stretch of its sentence',
    ],
    [
      'a span of nothing',
      (pack) => (entryOf(pack).facts[0].span.end = entryOf(pack).facts[0].span.start),
      'is no stretch',
    ],
    [
      'a span of no sentence',
      (pack) => (storyOf(pack).summary[0].sentence = 500),
      'is in sentence 500, which is not there',
    ],
    [
      'a span of another article',
      (pack) => (storyOf(pack).line.article = 'elsewhere'),
      'a span of “elsewhere”',
    ],
    [
      'a speaker who is nobody',
      (pack) => (storyOf(pack).quotes[0].speaker = 'nobody'),
      'means the entry “nobody”, which is not there',
    ],
    [
      'an edit of an article that is not there',
      (pack) => pack.stories[1].edits.push({ kind: 'date', article: 'b', date: null }),
      'is about an article that is not there',
    ],
    [
      'an unknown kind of edit',
      (pack) => pack.stories[1].edits.push({ kind: 'run' }),
      'stories[1].edits[0]',
    ],
    [
      'dates backwards',
      (pack) =>
        Object.assign(storyOf(pack).timeline[0], {
          from: '2024-02-01',
          to: '2024-01-01',
          precision: 'interval',
        }),
      'has dates that can’t be',
    ],
    [
      'a day that is none',
      (pack) => (articleOf(pack).published.date = '2025-02-30'),
      'a day that the calendar does not have',
    ],
    [
      'an address that is not safe',
      (pack) => (articleOf(pack).url = 'http://paper.example/a'),
      'begins with https://',
    ],
    [
      'an address that runs',
      (pack) => (articleOf(pack).url = 'javascript:alert(1)'),
      'begins with https://',
    ],
    [
      'an address that looks like another',
      (pack) => (articleOf(pack).url = 'https://paper.example@bad.example/'),
      'begins with https://',
    ],
    [
      'an unknown language',
      (pack) => (entryOf(pack).names[0].lang = 'Japanese'),
      'is not a language of BCP 47',
    ],
    ['an id with spaces', (pack) => (entryOf(pack).id = 'Oda Trell'), 'is not an id'],
    ['a weight out of bounds', (pack) => (entryOf(pack).weight = 7), 'is more than 1'],
    [
      'neither text nor excerpt',
      (pack) => (pack.stories[0].parts[0].text = null),
      'has its text or is an excerpt',
    ],
    [
      'paragraphs that do not fit',
      (pack) => articleOf(pack).paragraphs.pop(),
      'one paragraph number for each sentence',
    ],
  ])('is refused for %s', (_, change, reason) => {
    expect(refuseChanged(change)).toContain(reason);
  });

  it('is refused for a span that cuts a character in two', () => {
    const words = refuseChanged((pack) => {
      const [part] = pack.stories[0].parts;
      const article = articleOf(pack);
      part.text += '\n\n👒 hats are out.';
      article.paragraphs.push(article.sentences.push('👒 hats are out.'));
      storyOf(pack).line = {
        article: article.id,
        sentence: article.sentences.length - 1,
        start: 1,
        end: 9,
      };
    });
    expect(words).toContain('cuts a character in two');
  });
});

describe('a pack whose sentences are not its text’s', () => {
  it.each<[string, (sentence: string) => string]>([
    ['a word more', (sentence) => sentence.replace(' ', ' never ')],
    ['a word less', (sentence) => sentence.replace(/ \w+ /, ' ')],
    ['another figure', (sentence) => sentence.replace(/$/, ' 7')],
    ['words drawn into one', (sentence) => sentence.replace(' ', '')],
  ])('is refused for %s', (_, change) => {
    const words = refuseChanged((pack) => {
      const { sentences } = articleOf(pack);
      sentences[2] = change(sentences[2]);
      storyOf(pack).summary = [];
    });
    expect(words).toContain(
      'does not stand in the article’s text (stories[0].parts[0].story.articles[0].sentences[2])',
    );
  });

  it('is refused for another headline', () => {
    const words = refuseChanged((pack) => (articleOf(pack).headline = 'Governor flees the coast'));
    expect(words).toContain('“Governor flees the coast” does not stand in the article’s text');
  });

  it('is refused for sentences in another order', () => {
    const words = refuseChanged((pack) => {
      const { sentences } = articleOf(pack);
      [sentences[1], sentences[3]] = [sentences[3], sentences[1]];
      const story = storyOf(pack);
      Object.assign(story, { line: null, summary: [], quotes: [], timeline: [] });
      for (const entry of story.entries) Object.assign(entry, { description: null, facts: [] });
    });
    expect(words).toContain('does not stand in the article’s text');
  });
});
