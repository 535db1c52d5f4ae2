import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { judgePage } from '../../../src/recognition/judge-page.ts';
import type { NearestVerdict, Passage } from '../../../src/recognition/verdict.ts';
import { mergerStory } from '../../support/merger-story.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([summitStory, mergerStory]);

function judge(passage: Partial<Passage>): NearestVerdict {
  return judgePage(library, { title: '', text: '', lang: 'en', date: null, url: null, ...passage });
}

/** More of the same page that names nobody, so that a passage has a page's length. */
const filler = (sentence: string): string => ` ${sentence}`.repeat(40);

const dull = {
  en: 'The report lists figures for each district and closes with a note on how they were gathered.',
  ja: 'この報告は各地区の数字を並べ、集め方についての注記で終わっている。',
};

describe('a page about the story itself', () => {
  it.each<[string, Partial<Passage>]>([
    [
      'in English',
      {
        title: 'Ishiba heads to Washington for first meeting with Trump',
        text: 'Prime Minister Shigeru Ishiba leaves Tokyo on Thursday to meet President Donald Trump. Japan wants a clear word on the U.S. commitment to its defence. Ishiba said the Japan-U.S. alliance must be deepened.',
        date: '2025-02-05',
      },
    ],
    [
      'in Japanese',
      {
        lang: 'ja',
        title: '石破首相、トランプ大統領と初会談へ',
        text: '石破茂首相は6日、米国へ向けて出発する。ドナルド・トランプ大統領と会談し、日本の安全保障への関与を確認したい考えだ。石破首相は記者団に日米の結びつきを語った。',
        date: '2025-02-06',
      },
    ],
    [
      'in Korean',
      {
        lang: 'ko',
        title: '이시바 총리, 트럼프 대통령과 첫 정상회담',
        text: '이시바 시게루 총리는 7일 미국에서 도널드 트럼프 대통령을 만난다. 일본은 동맹에 대한 분명한 약속을 바라고 있다. 이시바는 출국에 앞서 기자들에게 설명했다.',
      },
    ],
    [
      'in Chinese',
      {
        lang: 'zh',
        title: '石破茂将访美会见特朗普',
        text: '日本首相石破茂本周前往美国，与总统特朗普举行首次会谈。石破茂表示，日本希望美国继续参与地区事务。',
      },
    ],
    [
      'in German',
      {
        lang: 'de',
        title: 'Ishiba reist zu Trump',
        text: 'Der japanische Regierungschef Shigeru Ishiba trifft am Freitag Präsident Donald Trump. Japan hofft auf eine klare Zusage der USA. Ishibas Regierung hat keine Mehrheit.',
      },
    ],
    [
      'in French',
      {
        lang: 'fr',
        title: 'Ishiba attendu chez Trump',
        text: 'Le premier ministre Shigeru Ishiba rencontrera vendredi le président Donald Trump. Le Japon espère un engagement clair des États-Unis. Ishiba doit aussi parler de commerce.',
      },
    ],
    [
      'in Spanish',
      {
        lang: 'es',
        title: 'Ishiba se reunirá con Trump',
        text: 'El primer ministro Shigeru Ishiba se verá el viernes con el presidente Donald Trump. Japón espera un compromiso claro de Estados Unidos. Ishiba hablará también de comercio.',
      },
    ],
  ])('is the same story: %s', (_, passage) => {
    expect(judge(passage)).toMatchObject({ relation: 'same', story: 'summit' });
  });
});

describe('a page whose main subject is one of the story', () => {
  it.each<[string, Partial<Passage>]>([
    [
      'the subject’s own affairs',
      {
        title: 'Ishiba’s coalition loses its majority in upper house',
        text: `Prime Minister Shigeru Ishiba said he would stay on. Voters in Japan were angry about prices. Ishiba leads a minority government.${filler(dull.en)}`,
        date: '2025-07-21',
      },
    ],
    [
      'a minister sent abroad',
      {
        title: 'Iwaya in Manila for talks between Japan and the Philippines',
        text: 'Foreign Minister Takeshi Iwaya arrived in the Philippines on Wednesday. Iwaya said Japan would deliver patrol boats and spoke of regional security with the Philippines.',
        date: '2025-01-15',
      },
    ],
    [
      'the alliance, without any of the story’s people',
      {
        title: 'Why the Japan-U.S. alliance rests on bases in Okinawa',
        text: 'Japan pays for much of the American presence on its soil. The United States and Japan renewed the accord on regional security, though critics in Japan doubt the U.S. commitment and fear a power vacuum if North Korea or China tests it.',
      },
    ],
    [
      'in Japanese',
      {
        lang: 'ja',
        title: '石破内閣の支持率が下落',
        text: `石破茂首相の内閣を支持する人が減っている。日本の有権者は物価に不満を持つ。石破首相は少数与党で国会に臨む。${filler(dull.ja)}`,
      },
    ],
    [
      'in German',
      {
        lang: 'de',
        title: 'Ishiba verliert die Mehrheit',
        text: 'Shigeru Ishiba will dennoch im Amt bleiben. In Japan haben die Wähler seine Koalition abgestraft. Ishiba sucht nun Partner.',
      },
    ],
  ])('is background: %s', (_, passage) => {
    expect(judge(passage)).toMatchObject({ relation: 'background', story: 'summit' });
  });
});

describe('a page that only shares names with the story', () => {
  it.each<[string, Partial<Passage>]>([
    [
      'a travel page that names the prime minister once',
      {
        title: 'Ten quiet temples to see in Japan this spring',
        text: `Japan is at its best in April.${filler('Take the early train and walk the rest of the way through cedar woods.')} Even Prime Minister Shigeru Ishiba is said to like the noodles here. Japan awaits you.`,
      },
    ],
    [
      'domestic politics of the other side',
      {
        title: 'Trump signs order on school funding',
        text: 'President Donald Trump signed an order on Tuesday that moves money between schools in the United States. Trump said states would decide. Critics of Trump went to court.',
        date: '2025-01-29',
      },
    ],
    [
      'the same countries in another decade',
      {
        title: 'Trump and Japan’s leader meet in New York',
        text: 'Prime Minister Kenji Morita of Japan met Donald Trump, who was elected last week. Japan hopes for a strong alliance with the United States, said Morita.',
        date: '2016-11-18',
      },
    ],
    [
      'another prime minister, without a date',
      {
        title: 'Japan’s leader to seek steel exemption',
        text: 'Prime Minister Morita asked for an exemption for steel from Japan. Trump has not answered him. Morita spoke to reporters.',
      },
    ],
    [
      'a list of countries and tariffs',
      {
        title: 'Trump announces tariffs on fourteen countries',
        text: `President Donald Trump named the countries on Monday.${filler('Importers will pay the difference, traders say, and prices may rise by autumn.')} Among them are South Korea, Japan and Malaysia.`,
        date: '2025-02-10',
      },
    ],
    [
      'cars',
      {
        title: 'Japan orders changes at car maker after faulty tests',
        text: 'The ministry in Tokyo told the company to mend its ways. Cars sold in Japan, China and the United States are safe, it said.',
      },
    ],
    [
      'the economy of the scene and its partners',
      {
        title: 'Japan’s exports rise for a third month',
        text: `Japan sold more to the United States and China in January, figures showed. South Korea bought less. Traders in Tokyo fear tariffs by President Donald Trump.${filler('Orders for machines were flat, and shops sold a little less than a year ago.')}`,
        date: '2025-02-19',
      },
    ],
    [
      'everyday words',
      {
        title: 'The quad bike that plays its trump card on hills',
        text: 'Quad bikes have grown heavy, but this quad holds the trump card: a battery made in Japan.',
      },
    ],
    [
      'a namesake',
      {
        title: 'Painter Ken Ishiba fills a gallery in Osaka',
        text: 'Ken Ishiba paints rain. Ishiba, 34, grew up in Japan. Visitors to the show by Ishiba need an umbrella.',
      },
    ],
    [
      'an earthquake, in Chinese',
      {
        lang: 'zh',
        title: '日本近海发生地震',
        text: '据日本气象厅消息，日本东部近海今天发生地震，没有海啸危险。中国驻日本使馆提醒注意安全。',
      },
    ],
    [
      'playing cards, in Japanese',
      {
        lang: 'ja',
        title: 'トランプで遊ぶ休日',
        text: '家族でトランプを楽しむ人が増えている。日本の玩具会社が新しいトランプを売り出した。',
      },
    ],
    [
      'football, in German',
      {
        lang: 'de',
        title: 'Japan schlägt China',
        text: 'In Tokio gewann Japan gegen China mit zwei zu null. Der Trainer aus den USA war zufrieden.',
      },
    ],
    [
      'cooking, in French',
      {
        lang: 'fr',
        title: 'La cuisine du Japon à Paris',
        text: 'Le Japon inspire les chefs. Des produits venus de Chine et des États-Unis les accompagnent.',
      },
    ],
    ['nothing', { text: '' }],
  ])('is not related: %s', (_, passage) => {
    expect(judge(passage).relation).toBe('none');
  });
});

describe('a story of another world', () => {
  it.each<[NearestVerdict['relation'], string, Partial<Passage>]>([
    [
      'same',
      'the deal',
      {
        title: 'Aldermoor and Kestrel shareholders back the deal',
        text: 'Shareholders of Aldermoor and Kestrel Hydraulics agreed on Thursday. Brandsma called it a good day for Rotterdam. An antitrust review follows.',
        date: '2024-07-01',
      },
    ],
    [
      'background',
      'the buyer’s year',
      {
        title: 'Aldermoor’s order book shrinks',
        text: 'Aldermoor sold fewer pumps last year. The Netherlands is still its best market, Aldermoor said.',
        date: '2025-03-01',
      },
    ],
    [
      'none',
      'a bird',
      {
        title: 'Watching the kestrel hunt over the polder',
        text: 'The kestrel hangs in the wind over the Netherlands. Near Rotterdam a pair has nested.',
      },
    ],
    [
      'none',
      'another merger',
      {
        title: 'European Commission clears bank merger',
        text: 'After an antitrust review the European Commission cleared the deal between two Dutch banks.',
      },
    ],
  ])('%s: %s', (relation, _, passage) => {
    expect(judge(passage)).toMatchObject({ relation, story: 'merger' });
  });
});

describe('what a verdict says beside', () => {
  it('gives its reasons, the strongest first', () => {
    const { reasons } = judge({
      title: 'Ishiba speaks in parliament',
      text: 'Prime Minister Shigeru Ishiba gave a policy speech. Japan has a minority government, and Ishiba knows it.',
    });
    expect(reasons).toEqual([
      { kind: 'headline', names: ['Shigeru Ishiba'] },
      { kind: 'names', names: ['Shigeru Ishiba'], times: 3 },
      { kind: 'terms', terms: ['minority government', 'policy speech'] },
    ]);
  });

  it('says that a name was only passing, and that the time is another', () => {
    const { reasons } = judge({
      title: 'Schools closed',
      text: 'Donald Trump was not there.',
      date: '2019-01-01',
    });
    expect(reasons).toEqual([
      { kind: 'passing', names: ['Donald Trump'] },
      { kind: 'other-time', date: '2019-01-01' },
    ]);
  });

  it('does not call a page of the same days one of another time, whoever else holds the office', () => {
    const { reasons } = judge({
      title: 'Court rules on martial law',
      text: 'Prime Minister Han spoke to Japan and Donald Trump.',
      date: '2025-01-24',
    });
    expect(reasons.map(({ kind }) => kind)).not.toContain('other-time');
  });

  it('scores a headline above a mention', () => {
    const text = 'Shigeru Ishiba spoke in Japan.';
    const scores = ['Ishiba speaks', 'A speech'].map((title) => judge({ title, text }).score);
    expect(scores[0]).toBeGreaterThan(scores[1]!);
  });

  it('stays in [0, 1] and is never far from the same on the same text', () => {
    const text = 'Shigeru Ishiba met Donald Trump in Japan. '.repeat(200);
    const { score } = judge({ title: 'Ishiba', text });
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(judge({ title: 'Ishiba', text }).score).toBe(score);
  });

  it('names no story where the library is empty', () => {
    const empty = compileLibrary([]);
    expect(
      judgePage(empty, { title: 'Ishiba', text: 'Ishiba', lang: null, date: null, url: null }),
    ).toEqual({ relation: 'none', story: null, score: 0, reasons: [] });
  });
});
