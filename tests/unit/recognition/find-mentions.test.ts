import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/knowledge/story.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { findMentions } from '../../../src/recognition/find-mentions.ts';
import { makeStory } from '../../support/make-story.ts';
import { summitStory } from '../../support/summit-story.ts';

/** A text in which every expected mention stands in square brackets. */
type Marked = string;

const plain = (marked: Marked): string => marked.replaceAll(/[[\]]/g, '');

function mark(text: string, found: readonly { start: number; end: number }[]): Marked {
  return found.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

const library = compileLibrary([summitStory]);

function find(marked: Marked, lang: string | null = 'en'): Marked {
  const text = plain(marked);
  return mark(text, findMentions(library, 'summit', text, lang));
}

const named = (lang: string, ...texts: string[]): Name[] =>
  texts.map((text) => ({ text, lang, origin: 'curated' }));

/** Makes the surnames certain, so that a case is about its own difficulty alone. */
const setting = '[Shigeru Ishiba] is to meet [Donald Trump].\n\n';

describe('a name is found', () => {
  it.each([
    'President [Trump] met Prime Minister [Ishiba]; the [Ishiba] administration was glad.',
    "[Trump]’s envoy and [Ishiba]'s aides spoke.",
    '[Trump] and [Ishiba] agreed.',
    'In [Japan] [Trump] said so.',
    'When [Trump] spoke, [Ishiba] listened.',
    'On Friday [Trump] left.',
    'Asked by reporters, [Trump] shrugged.',
    'Meanwhile [Ishiba] waited. “[Trump] is late,” he said.',
    '[ISHIBA] MEETS [TRUMP] IN [JAPAN]',
    '[Trump] Says [Japan] Must Pay More',
    'Japanese Prime Minister [Shigeru Ishiba] spoke.',
    'Mr. [Trump] and Mr. [Ishiba] dined; Sen. Smith did not.',
    '[Donald J. Trump] signed; [Ishiba Shigeru] and [ISHIBA Shigeru] are one man.',
    'the [Japan]-[U.S.] alliance, [U.S.]-[Japan] ties, a [Trump]-[Ishiba] summit',
    'the [Trump] administration, the [Trump] Administration and anti-[Trump] crowds',
    '[Trump]-era tariffs and [Japan]-based troops',
    'ties between the [US] and [Japan], not between us',
    'The [Quad] met; [Quad] leaders of [Japan] and India spoke.',
    'a [minority government], two [minority governments], [Minority government] again',
    '[South Korea] and [North Korea], but Korea alone is neither',
    '[Japan] Foreign Minister [Takeshi Iwaya] travelled; [Iwaya] returned.',
    'the president of the [United States] and the prime minister of [Japan]',
    'off the coast of [Japan], on the islands of [Japan], the people of the [United States]',
    '[Japan] state media and the [Japan] state-run railway',
    'In [Japan] today and in [Japan] Friday the [Ishiba] Cabinet met.',
    '[Trump], who was asked; [Trump]: yes; ([Trump]) [Trump]. [Trump]!',
  ])('%s', (marked) => {
    expect(find(setting + marked)).toBe(setting + marked);
  });
});

describe('nothing is found inside a longer name or another word', () => {
  it.each([
    'Trump Tower stands.',
    'He passed Trump Tower and the Trump Organization.',
    'Trump Tower Reopens After Fire in the City',
    'Ivanka Trump arrived with Melania Trump.',
    'Ivanka Trump, Eric Trump and Donald Trump Jr. arrived.',
    'He played his trump card. Trump cards are strong. The trump suit was hearts.',
    'to trump all others; she trumped him; trumpets',
    'Japan Airlines and All Nippon flew over the South China Sea.',
    'The Japan Coast Guard and the Bank of Japan waited.',
    'A quad-core phone, a quad bike, the quad of the college; Quad bikes and Quad-core chips.',
    'the Quad-City Times in the Quad Cities',
    'He reads the Modern Tokyo Times.',
    'Nippon Steel wants U.S. Steel.',
    'They told us, and TELL US they did.',
    'New South Wales and New Korea',
    'East Japan Railway and Air China',
    'He told Japan Today so, and a Japan Today poll agrees.',
    'The Bank of the United States and the University of the United States',
    'Officials in Japan state sued.',
    'the Tokyos of this world, and Tokyoites',
  ])('%s', (text) => {
    expect(find(setting + text)).toBe(setting + text);
  });
});

describe('a surname alone', () => {
  it('is taken where an office stands beside it', () => {
    expect(find('President [Trump] spoke. Later [Trump] left.')).toContain('Later [Trump] left');
  });

  it('is left alone where only a namesake is in the text', () => {
    const text = 'The painter Ken Ishiba shows new work in [Japan]. Ishiba, 34, lives in Osaka.';
    expect(find(text)).toBe(text);
  });

  it('is the story’s person where both are in the text', () => {
    const text =
      '[Shigeru Ishiba] was greeted by Ken Ishiba. “Welcome,” said the painter. [Ishiba] bowed.';
    expect(find(text)).toBe(text);
  });

  it('needs company where nothing else confirms it', () => {
    expect(find('Trump is the suit that beats the others.')).not.toContain('[');
    expect(find('[Trump] wants more from [Japan].')).toContain('[Trump]');
  });

  it('is not taken from an everyday word', () => {
    const text =
      'In bridge the trump suit wins. A trump beats all. Trump leads, then [Japan] bids.';
    expect(find(text)).toBe(text);
  });
});

describe('however it is written', () => {
  it.each([
    ['soft hyphens', '[Donald Tru\u00ADmp] and [Ishi\u00ADba]'],
    ['zero-width spaces', '[Donald\u200B Trump] spoke'],
    ['no-break and narrow spaces', '[Shigeru\u00A0Ishiba] and [Donald\u202FTrump]'],
    ['full-width letters', '[Ｄｏｎａｌｄ　Ｔｒｕｍｐ] spoke'],
    ['combining accents', 'le [Japo\u0301n] y [Estados Unidos]'],
    ['en dashes', 'the [Japan]–[U.S.] alliance'],
    ['characters beyond the basic plane', '🎌🎌 [Donald Trump] 🎌 [Japan] 𠮷'],
    ['letters that fold to two', 'Straße, Straße, ﬁn: [Donald Trump]'],
  ])('%s', (_, marked) => {
    expect(find(marked)).toBe(marked);
  });

  it('keeps a trailing soft hyphen out of the mention', () => {
    expect(find('[Donald Trump]\u00AD said')).toBe('[Donald Trump]\u00AD said');
  });
});

describe('in other languages', () => {
  it.each([
    ['ja', '[石破茂]首相は[トランプ]大統領と会談した。[石破]氏は[日本]の立場を説明した。'],
    ['ja', '[ドナルド・トランプ]氏。イヴァンカ・トランプ氏もトランプタワーで待った。'],
    [
      'ja',
      '[石破]首相は日本航空で[米国]へ。日本銀行と日本海、東日本は別の名だ。日本人も日本語も。',
    ],
    ['ja', '反[トランプ]派、[トランプ]政権、[北朝鮮]と[韓国]、[クアッド]首脳'],
    ['zh', '[日本]首相[石破茂]会见[美国]总统[特朗普]。'],
    ['zh', '石破天惊的发现'],
    ['zh', '[日本]人士指出，日本制铁收购美国钢铁，[特朗普]却不同意。'],
    ['ko', '[이시바] 총리는 [트럼프] 대통령을 만났다. [이시바]는 [일본]의 입장을 설명했다.'],
    ['ko', '[이시바 시게루] 총리. 일본어와 일본인, 대일본은 다르다. [미국]과 [중국]에서는'],
    ['de', 'Präsident [Trump] traf [Shigeru Ishiba]. [Japan]s Premier'],
    [
      'de',
      'Der Republikaner [Trump] droht. Weil [Trump] Zölle will, warnt [Donald Trump]s Berater.',
    ],
    ['de', 'Außenminister [Iwaya] flog in die [USA]. Ivanka Trump blieb. [Takeshi Iwaya] auch.'],
    ['fr', 'Le président [Trump] et le [Japon]. L’[Ishiba] d’hier : [Shigeru Ishiba].'],
    ['fr', 'Aux [États-Unis], [Donald Trump] a parlé.'],
    ['es', 'El presidente [Trump] habló en [EE. UU]. con [Shigeru Ishiba], de [Japón].'],
    [null, '[Shigeru Ishiba] and [Trump]'],
  ])('%s: %s', (lang, marked) => {
    expect(find(marked, lang)).toBe(marked);
  });
});

describe('a surname without spaces around it, after the full name', () => {
  const japanese = '[石破茂]首相は[岩屋毅]外相と[ドナルド・トランプ]大統領に会う。';
  const chinese = '[石破茂]会见[特朗普]。';
  const korean = '[이시바 시게루] 총리, [도널드 트럼프] 대통령.';

  it.each([
    ['ja', `${japanese}岩石破砕機は関係ない。岩屋町と岩屋寺、岩屋新田、岩屋保育園、大岩屋氏も。`],
    ['ja', `${japanese}トランプ遊び、トランプ大会、トランプゲーム、トランプで遊ぶ。`],
    ['ja', `${japanese}石破れて水出る。ネオトランプも。`],
    [null, `${japanese}岩石破砕機`],
    ['zh', `${chinese}石破天惊，四川普通话，崇拜登山，四川普及。`],
    ['ko', `${korean} 트럼프 카드, 트럼프 타워, 트럼프타워, 이시바시, 트럼프 게임.`],
  ])('is not found in another word: %s: %s', (lang, marked) => {
    expect(find(marked, lang)).toBe(marked);
  });

  it.each([
    [
      'ja',
      `${japanese}[石破]氏、[石破]さん、[石破]政権、反[石破]、日本外し`.replace('日本', '[日本]'),
    ],
    [
      'ja',
      `${japanese}[石破]は、[石破]が、[石破]を、[石破]に、[石破]の、[石破]と、[石破]も、[石破]降ろし。`,
    ],
    ['ja', `${japanese}一方[石破]首相は、24日[石破]首相も、[米国][石破]会談。[岩屋]外務大臣。`],
    [
      'ja',
      `${japanese}[トランプ]関税、[トランプ]は、[トランプ]の、反[トランプ]、[トランプ]次期大統領`,
    ],
    [
      'zh',
      `${chinese}[石破]表示，会见[川普]后，[川普]说，支持[川普]的人，[川普]總統，总统[川普]，[川普]幕僚，[川普]卸任。`,
    ],
    ['ko', `${korean} [트럼프]가 [이시바]에게는 반[트럼프] [트럼프]의 [트럼프]와 [이시바]도`],
  ])('is found where that may run on: %s: %s', (lang, marked) => {
    expect(find(marked, lang)).toBe(marked);
  });
});

describe('a place without spaces around it', () => {
  it.each([
    ['ja', '日本航空、日本海、日本橋、日本語、日本人、日本酒、日本列島、日本テレビ、日本維新の会'],
    ['ja', '日本サッカー協会と日本弁護士連合会、日本貿易振興機構、日本会議、日本赤十字社'],
    ['ja', '中国地方の中国電力、東京湾、東京駅、東京地裁、東京大学、東京タワー、東京五輪'],
    ['ja', 'アメリカン・コーヒー、アメリカ人、アメリカ大陸、南アメリカ、ラテン・アメリカ'],
    ['ja', '日韓国交正常化、日中国交、日米国防相会談、日中国民の交流、1月24日本会議、同日本会議で'],
    [
      'zh',
      '欧美国家，其中国内部分，中美国防部长，日本人，日本海，美国之音，中国新闻社，日本足球协会',
    ],
  ])('is not found in another name or word: %s: %s', (lang, text) => {
    expect(find(`[石破茂]。${text}`, lang)).toBe(`[石破茂]。${text}`);
  });

  it.each([
    [
      'ja',
      '[日本]は、[日本]政府、[日本]側、[日本]国内、対[日本]、在日[韓国]人権団体、駐日[米国]大使',
    ],
    [
      'ja',
      '[アメリカ]の、[アメリカ]軍、[アメリカ]・ワシントン、[中国]全土、[東京]都内、訪日[中国]国民',
    ],
    ['ja', '2025[日本]大会、[日本]の協会、[日本]人気、[日本]会議員、[日本]海外'],
    [
      'zh',
      '[中国]人民，[中国]人权，[中国]地方政府，扩大[美国]出口，[日本]海外，最新[日本]消息，[美国]教育',
    ],
  ])('is found beside everyday words: %s: %s', (lang, marked) => {
    expect(find(`[石破茂]。${marked}`, lang)).toBe(`[石破茂]。${marked}`);
  });

  it('is not found in a sea, a peninsula or another country that begins with it', () => {
    const names = [...named('zh', '印度'), ...named('ja', 'インド')];
    const regional = compileLibrary([
      makeStory({
        id: 'regional',
        articles: [{ sentences: ['India and North Korea spoke.'] }],
        entries: [
          { name: 'India', kind: 'place', names },
          { name: 'North Korea', kind: 'place', names: named('zh', '朝鲜') },
        ],
      }),
    ]);
    const marked =
      '[印度]和[朝鲜]。印度洋、印度尼西亞、印度教、朝鲜半岛、朝鲜战争、インド洋、西インド諸島、インド料理、[インド]と';
    const found = findMentions(regional, 'regional', plain(marked), null);
    expect(mark(plain(marked), found)).toBe(marked);
  });
});

it('takes the longest name, in the order of the text, each with its entry', () => {
  const text = 'South Korea and Shigeru Ishiba of Japan met Donald Trump.';
  const found = findMentions(library, 'summit', text, 'en');
  expect(found.map(({ entry }) => entry)).toEqual([
    'south-korea',
    'shigeru-ishiba',
    'japan',
    'donald-trump',
  ]);
});

it('leaves a longer name to the story that has it', () => {
  const airline = makeStory({
    id: 'airline',
    articles: [{ sentences: ['Japan Airlines grew.'] }],
    entries: [{ name: 'japan airlines', kind: 'organisation' }],
  });
  const both = compileLibrary([summitStory, airline]);
  expect(findMentions(both, 'summit', 'japan airlines and Japan', 'en')).toHaveLength(1);
  expect(findMentions(both, 'airline', 'japan airlines and Japan', 'en')).toHaveLength(1);
});

it('finds nothing for a story that the library does not have', () => {
  expect(findMentions(library, 'other', 'Donald Trump', 'en')).toEqual([]);
});

describe('whatever the text', () => {
  const pieces = oneof(
    string({ unit: 'binary' }),
    constantFrom(' ', '\n', '-', '’s ', '. ', '・', 'Donald', 'Trump', 'Ishiba', 'Japan', 'U.S.'),
    constantFrom(
      '石破茂',
      'トランプ',
      '日本',
      '이시바',
      'the Quad',
      'Tower',
      'President',
      '\u00AD',
    ),
  );
  const texts = array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives mentions in order, apart, within the text and never empty', () => {
    assert(
      property(texts, constantFrom('en', 'de', 'ja', null), (text, lang) => {
        let last = 0;
        for (const { start, end } of findMentions(library, 'summit', text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the same where invisible characters stand between the letters', () => {
    const text = 'President Trump met Shigeru Ishiba in Japan.';
    const hidden = text.replaceAll(/(.)/g, '$1\u200B');
    const strip = (found: string): string => found.replaceAll('\u200B', '');
    const read = (given: string): string[] =>
      findMentions(library, 'summit', given, 'en').map(({ start, end }) =>
        strip(given.slice(start, end)),
      );
    expect(read(hidden)).toEqual(read(text));
  });
});

it('a name that one story has with an office is the name that another has without it', () => {
  const sentences = ['Nothing of note.'];
  const withOffice = makeStory({
    id: 'with',
    articles: [{ sentences }],
    entries: [{ name: 'Aki Itoda', names: ['Prime Minister Itoda'] }],
  });
  const bare = makeStory({
    id: 'bare',
    articles: [{ sentences }],
    entries: [
      { name: 'Aki Itoda', names: ['Itoda'] },
      { name: 'Sund', kind: 'place' },
    ],
  });
  const library = compileLibrary([withOffice, bare]);
  const text = 'Prime Minister Itoda left Sund.';
  const places = (story: string) =>
    findMentions(library, story, text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(places('with')).toEqual(['Itoda']);
  expect(places('bare')).toEqual(['Itoda', 'Sund']);
});
