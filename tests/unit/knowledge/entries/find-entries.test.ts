import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { checkLiteral } from '../../../../src/article/check-literal.ts';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import type { Entry, EntryKind } from '../../../../src/knowledge/story.ts';
import { readArticle, readSource, writeArticle } from '../../../support/read-article.ts';

const named = (article: Article, kind: EntryKind): readonly string[] =>
  findEntries(article)
    .entries.filter((entry) => entry.kind === kind)
    .map(({ name }) => name)
    .toSorted();

function entryOf(article: Article, id: string): Entry {
  const entry = findEntries(article).entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry;
}

const describeEntry = (article: Article, id: string): string | null => {
  const { description } = entryOf(article, id);
  return description === null ? null : sliceSpan(article.sentences, description);
};

const factsOf = (article: Article, id: string): readonly string[] =>
  entryOf(article, id).facts.map(({ span }) => sliceSpan(article.sentences, span));

const textNames = (article: Article, id: string): readonly string[] =>
  entryOf(article, id).names.map(({ text }) => text);

const files = ['storm.txt', 'court.txt', 'merger.txt', 'transfer.md', 'vaccine.txt'];

/** Everyone and everything that each test article names, and nothing else. */
const cast: readonly (readonly [string, EntryKind, readonly string[]])[] = [
  [
    'storm.txt',
    'person',
    ['Joe Biden', 'Luis Ortega', 'Marian Teller', 'Priya Nair', 'Wanda Pruitt'],
  ],
  ['storm.txt', 'event', ['Hurricane Odette']],
  [
    'storm.txt',
    'organisation',
    [
      'Alabama Power',
      'Federal Emergency Management Agency',
      'Mobile County Emergency Management Agency',
      'National Hurricane Center',
    ],
  ],
  [
    'court.txt',
    'person',
    [
      'Anita Deshmukh',
      'Barnaby Locke',
      'Graham Pell',
      'Joanna Pike',
      'Stephen Rourke',
      'Tom Akande',
    ],
  ],
  [
    'court.txt',
    'organisation',
    [
      'Harrowby Council',
      'Leeds Crown Court',
      'Local Government Association',
      'Rourke Homes',
      'Serious Fraud Office',
      'St Oswin’s Primary School',
    ],
  ],
  ['court.txt', 'place', ['England', 'Wetherby']],
  ['merger.txt', 'person', ['Douglas Calder', 'Maria Esposito', 'Ulrike Brandt']],
  [
    'merger.txt',
    'organisation',
    [
      'Bankhaus Meissner',
      'Calder Lines',
      'Competition Bureau',
      'European Commission',
      'International Transport Workers’ Federation',
      'Nordhaven',
    ],
  ],
  [
    'merger.txt',
    'place',
    [
      'British Columbia',
      'Canada',
      'Frankfurt',
      'Halifax',
      'Hamburg',
      'Pacific',
      'Prince Rupert',
      'Toronto',
    ],
  ],
  ['transfer.md', 'person', ['Helen Strand', 'Kirsty Boyle', 'Rosa Almeida']],
  [
    'transfer.md',
    'organisation',
    [
      'Ashcombe Rovers',
      'BBC Radio Devon',
      'Everton',
      'Football Association',
      'Manchester City',
      'Sporting Lagoa',
      'Women’s Super League',
    ],
  ],
  ['vaccine.txt', 'person', ['Elena Marchetti', 'Grace Phiri', 'Kwame Asante']],
  ['vaccine.txt', 'place', ['Accra', 'Basel', 'Ghana', 'Lilongwe', 'Malawi']],
  ['vaccine.txt', 'concept', ['MVX-7']],
];

describe('the test articles', () => {
  test.each(cast)('%s: every %s is found, and nothing else', (file, kind, names) => {
    expect(named(readArticle(file), kind)).toEqual(names.toSorted());
  });

  test.each([
    ['storm.txt', 'hurricane-odette'],
    ['court.txt', 'graham-pell'],
    ['merger.txt', 'nordhaven'],
    ['transfer.md', 'rosa-almeida'],
  ])('%s is above all about %s', (file, id) => {
    expect(findEntries(readArticle(file)).entries[0]).toMatchObject({ id, weight: 1 });
  });

  test.each([
    ['storm.txt', 'luis-ortega', 'director of the Mobile County Emergency Management Agency'],
    ['storm.txt', 'priya-nair', 'company spokeswoman'],
    ['storm.txt', 'alabama-power', 'state’s largest utility'],
    ['court.txt', 'stephen-rourke', 'owner of Rourke Homes'],
    ['court.txt', 'joanna-pike', 'clerk'],
    ['merger.txt', 'ulrike-brandt', 'Nordhaven Chief Executive'],
    ['merger.txt', 'douglas-calder', 'chairman'],
    ['merger.txt', 'maria-esposito', 'ITF coordinator'],
    ['transfer.md', 'rosa-almeida', 'Brazil striker'],
    ['transfer.md', 'helen-strand', 'Rovers head coach'],
    ['vaccine.txt', 'grace-phiri', 'Malawi’s health minister'],
    ['vaccine.txt', 'belvane-therapeutics', 'small company in Basel'],
    ['court.txt', 'barnaby-locke', 'defending'],
  ])('%s says who or what %s is: %s', (file, id, description) => {
    expect(describeEntry(readArticle(file), id)).toBe(description);
  });

  test.each([
    ['storm.txt', 'hurricane-odette', ['Hurricane Odette', 'Odette']],
    [
      'storm.txt',
      'federal-emergency-management-agency',
      ['Federal Emergency Management Agency', 'FEMA'],
    ],
    ['court.txt', 'serious-fraud-office', ['Serious Fraud Office', 'SFO']],
    ['court.txt', 'stephen-rourke', ['Stephen Rourke', 'Rourke']],
    ['merger.txt', 'calder-lines', ['Calder Lines Inc.', 'Calder Lines', 'Calder']],
    ['merger.txt', 'douglas-calder', ['Douglas Calder']],
    [
      'merger.txt',
      'international-transport-workers-federation',
      ['International Transport Workers’ Federation', 'ITF'],
    ],
    ['transfer.md', 'ashcombe-rovers', ['Ashcombe Rovers', 'Rovers']],
    ['transfer.md', 'rosa-almeida', ['Rosa Almeida', 'Almeida']],
  ])('%s calls %s by these names and no other', (file, id, names) => {
    expect(textNames(readArticle(file), id)).toEqual(names);
  });

  test.each([
    ['storm.txt', 'marian-teller', 'declared a state of emergency on Tuesday'],
    [
      'court.txt',
      'graham-pell',
      'was found guilty of misconduct in public office at Leeds Crown Court on Monday',
    ],
    ['court.txt', 'stephen-rourke', 'will be sentenced in April'],
    ['merger.txt', 'calder-lines', 'had turned down an offer of C$52 a share in November'],
    ['merger.txt', 'ulrike-brandt', 'wants to double Nordhaven’s trade across the Pacific by 2030'],
    ['transfer.md', 'helen-strand', 'coached Norway until 2022'],
    ['vaccine.txt', 'mvx-7', 'was given to 4,150 children between five and 17 months old'],
    ['vaccine.txt', 'kwame-asante', 'led the study at the Noguchi Institute in Accra'],
  ])('%s tells of %s: %s', (file, id, fact) => {
    expect(factsOf(readArticle(file), id)).toContain(fact);
  });

  test.each(files)('%s: every span is literal, and every reference is of an entry', (file) => {
    const source = readSource(file);
    const article = parseArticle(source, { id: file });
    const { entries, references } = findEntries(article);
    const spans = entries.flatMap(({ description, facts }) => [
      ...(description === null ? [] : [description]),
      ...facts.flatMap(({ span, claim }) => (claim === null ? [span] : [span, claim.words])),
    ]);
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    for (const span of [...spans, ...references.map((reference) => reference.span)]) {
      expect(checkLiteral(article, source, span)).toBeNull();
    }
    for (const { entry } of references) expect(ids).toContain(entry);
  });

  test.each(files)(
    '%s: what is told of an entry is never told twice, and never ends in a mark',
    (file) => {
      const article = readArticle(file);
      for (const { id } of findEntries(article).entries) {
        const facts = factsOf(article, id);
        expect(facts.length).toBeLessThanOrEqual(8);
        expect(new Set(facts).size).toBe(facts.length);
        for (const fact of facts) expect(fact).not.toMatch(/^[,.;”]|[,;“]$|\b(?:and|of|to)$/);
      }
    },
  );
});

describe('names', () => {
  test('two people with one surname: the bare surname is nobody’s', () => {
    const article = writeArticle(
      'John Miller met Anna Miller in Lima on Monday. Miller said the talks were good.',
    );
    expect(textNames(article, 'john-miller')).toEqual(['John Miller']);
    expect(textNames(article, 'anna-miller')).toEqual(['Anna Miller']);
    const { references } = findEntries(article);
    expect(references.filter(({ span }) => span.sentence === 1)).toEqual([]);
  });

  test('a surname that is a common word is no name to look for', () => {
    const article = writeArticle(
      'Prime Minister Theresa May spoke in Leeds. May said she would stay.',
    );
    expect(textNames(article, 'theresa-may')).toEqual(['Theresa May']);
  });

  test('a surname of two words is one name', () => {
    const article = writeArticle(
      'Mohamed El Saife, a baker, fled the city. “We lost it all,” El Saife said.',
    );
    expect(textNames(article, 'mohamed-el-saife')).toEqual(['Mohamed El Saife', 'El Saife']);
  });

  test('a name in the other order is the same person', () => {
    const article = writeArticle(
      'Minister Tanaka Hiroshi spoke on Monday. Hiroshi Tanaka was in Osaka.',
    );
    expect(named(article, 'person')).toHaveLength(1);
  });

  test('all names of a country are one entry with its full name', () => {
    const article = writeArticle(
      'The U.S. sent aid to Peru. America gives more than others. The United States sent ships.',
    );
    expect(entryOf(article, 'united-states')).toMatchObject({
      name: 'United States',
      generic: true,
    });
    expect(textNames(article, 'united-states')).toEqual(['United States', 'America', 'U.S.']);
  });

  test('a country that is only abbreviated shows its full name as derived', () => {
    const article = writeArticle('The UK sent two ships to Peru on Monday.');
    expect(entryOf(article, 'united-kingdom').names).toEqual([
      { text: 'United Kingdom', lang: 'en', origin: 'derived' },
      { text: 'UK', lang: 'en', origin: 'text' },
    ]);
  });

  test('the adjective of a country is a reference and no name', () => {
    const article = writeArticle('Peru is a dry country. Peruvian farmers want rain.');
    expect(textNames(article, 'peru')).toEqual(['Peru']);
    expect(findEntries(article).references.map(({ form }) => form)).toEqual(['name', 'demonym']);
  });

  test('a capital that stands for a government stays a place', () => {
    const article = writeArticle('Madrid has long considered the treaty a mistake.');
    expect(entryOf(article, 'madrid')).toMatchObject({ kind: 'place', generic: true });
  });

  test.each([
    ['The Security Council met. On Tuesday Council members left.', ['Security Council']],
    ['Friday was cold. In March it rained, and Democrats lost.', []],
    ['Asked about it, Officials declined. Rescuers came late.', []],
  ])('in “%s” nothing but %j is named', (paragraph, names) => {
    const { entries } = findEntries(writeArticle(paragraph));
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    expect(entries.filter(({ kind }) => kind === 'person' || kind === 'place')).toEqual([]);
  });

  test.each([
    ['Mountainous Nepal has few roads.', 'Nepal', 'place'],
    ['He lives in North Tyneside with his wife.', 'North Tyneside', 'place'],
    [
      'The Securities and Exchange Commission fined a bank.',
      'Securities and Exchange Commission',
      'organisation',
    ],
    [
      'The Department of Health and Human Services is late.',
      'Department of Health and Human Services',
      'organisation',
    ],
    [
      'A scientist at the Institute for Plant Health left.',
      'Institute for Plant Health',
      'organisation',
    ],
    ['It was the worst storm since World War II ended.', 'World War II', 'event'],
    ['Rear Admiral Carlos Ruiz spoke on Monday.', 'Carlos Ruiz', 'person'],
    ['They played at home to Manchester City on Friday.', 'Manchester City', 'organisation'],
  ])('in “%s” %s is a %s', (paragraph, name, kind) => {
    const { entries } = findEntries(writeArticle(paragraph));
    expect(entries.find((entry) => entry.name === name)?.kind).toBe(kind);
  });

  test('two known names side by side are two names', () => {
    const article = writeArticle(
      'Anna Ruiz told the Quartet of her plan in June.',
      'In the Quartet Peru sits with Chile and Brazil.',
    );
    expect(named(article, 'place')).toEqual(['Brazil', 'Chile', 'Peru']);
    expect(findEntries(article).entries.map(({ name }) => name)).not.toContain('Quartet Peru');
  });

  test('a company with a country in its name keeps it', () => {
    const article = writeArticle(
      'Anna Ruiz told the Bank of her plan. The chairman of Bank Peru said it was good.',
    );
    expect(named(article, 'organisation')).toContain('Bank Peru');
  });

  test('a group is known by whom it includes', () => {
    const article = writeArticle('Peru joined the Quartet that also includes Chile and Brazil.');
    expect(factsOf(article, 'quartet')).toEqual([
      'the Quartet that also includes Chile and Brazil',
    ]);
  });
});

describe('references', () => {
  const pronouns = (article: Article): readonly (readonly [string, string])[] =>
    findEntries(article)
      .references.filter(({ form }) => form === 'pronoun')
      .map(({ span, entry }) => [sliceSpan(article.sentences, span), entry] as const);

  test('a pronoun means the subject of the sentence before', () => {
    const article = writeArticle('Anna Ruiz met John Miller on Monday. She was late.');
    expect(pronouns(article)).toEqual([['She', 'anna-ruiz']]);
  });

  test('a pronoun that two could be meant by means nobody', () => {
    const article = writeArticle('Carlos Ruiz met John Miller on Monday because he was late.');
    expect(pronouns(article)).toEqual([]);
  });

  test('who is named in a quotation is not meant by the pronoun that speaks it', () => {
    const article = writeArticle(
      'Carlos Ruiz came from Lima. “John Miller was five minutes late,” he said.',
    );
    expect(pronouns(article)).toEqual([['he', 'carlos-ruiz']]);
  });

  test('a title alone means the one who holds it', () => {
    const article = writeArticle(
      'Prime Minister Anna Ruiz spoke in Lima. Critics said the Prime Minister was late.',
    );
    const titles = findEntries(article).references.filter(({ form }) => form === 'title');
    expect(titles.map(({ entry }) => entry)).toEqual(['anna-ruiz']);
  });

  test('stand in the order of the text', () => {
    for (const file of files) {
      const { references } = findEntries(readArticle(file));
      const places = references.map(({ span }) => span.sentence * 10_000 + span.start);
      expect(places).toEqual(places.toSorted((left, right) => left - right));
    }
  });
});

describe('whose claim a fact is', () => {
  const claimOf = (article: Article, id: string): readonly unknown[] =>
    entryOf(article, id).facts.map(({ claim }) =>
      claim === null ? null : [sliceSpan(article.sentences, claim.words), claim.entry],
    );

  test('what someone said is theirs', () => {
    const article = writeArticle('Anna Ruiz said Peru faces the worst drought since 1990.');
    expect(claimOf(article, 'peru')).toEqual([['Anna Ruiz', 'anna-ruiz']]);
  });

  test('what officials fear is theirs', () => {
    const article = writeArticle(
      'Peruvian officials are worried that John Miller is likely to close the port of Callao.',
    );
    expect(claimOf(article, 'john-miller')).toEqual([['Peruvian officials', 'peruvian-officials']]);
    expect(entryOf(article, 'peruvian-officials').kind).toBe('group');
  });

  test('what the reporter tells is nobody’s', () => {
    const article = writeArticle('Anna Ruiz visited Peru and Chile last week.');
    expect(claimOf(article, 'anna-ruiz')).toEqual([null]);
  });

  test.each([
    ['Peru has lost a third of its army, officials said.', 'officials'],
    ['Peru has lost a third of its army, said Anna Ruiz.', 'Anna Ruiz'],
    [
      'A spokesman for the bank said Peru has lost a third of its army.',
      'A spokesman for the bank',
    ],
    ['Anna Ruiz left the room, saying Peru has lost a third of its army.', 'Anna Ruiz'],
    ['Luis Ortega, a former judge, believes Peru has lost its way in Chile.', 'Luis Ortega'],
    ['The minister, Anna Ruiz, said Peru has lost a third of its army.', 'Anna Ruiz'],
  ])('%s', (paragraph, owner) => {
    const claims = claimOf(writeArticle(paragraph), 'peru');
    expect(claims).not.toHaveLength(0);
    for (const claim of claims) expect(claim).toContain(owner);
  });

  test.each([
    'It was unclear who said that Peru has lost a third of its army.',
    'The claim that Peru has lost a third of its army went round in May.',
  ])('what nobody known says is told nowhere: %s', (paragraph) => {
    expect(claimOf(writeArticle(paragraph), 'peru')).toEqual([]);
  });

  test('according to somebody is theirs', () => {
    const article = writeArticle(
      'Peru has lost a third of its forests, according to the World Bank.',
    );
    expect(claimOf(article, 'peru')).toEqual([['the World Bank', 'world-bank']]);
  });
});
