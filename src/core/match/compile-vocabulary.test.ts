/** A vocabulary in its notation: what is read of it, under which words it is found, and what a person's own skills change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfiguredSkill } from '../config.ts';
import { firstKeyOf, vocabularyOf } from './compile-vocabulary.ts';
import { findNames } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { findSkills } from './find-skills.ts';
import { scanText } from './scan-text.ts';
import { type Language, stemOf } from './stem.ts';
import { knownNames, parseName } from './vocabulary-text.ts';

/** Concepts as `name|kind|alternatives|broader|related`; names as `Name=number`; phrases as `words=number`. */
function notation(
  concepts: readonly string[],
  names: readonly string[],
  phrases: readonly string[],
  language: Language = 'en',
) {
  const under = (entries: readonly string[], keyOf: (entry: string) => string) =>
    [...Map.groupBy(entries, keyOf)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, all]) => [key, ...all].join('\t'))
      .join('\n');
  const stems = phrases.map((phrase) => {
    const [, loose = '', words = '', number = ''] = /^(>?)(.+)=(.+)$/.exec(phrase) ?? [];
    return `${loose}${words
      .split(' ')
      .map((word) => (word.startsWith("'") ? word : stemOf(word, language)))
      .join(' ')}=${number}`;
  });
  return [
    concepts.map((concept) => concept.replaceAll('|', '\t')).join('\n'),
    under(names, (name) => firstKeyOf(name) ?? ''),
    under(stems, (phrase) => phrase.replace('>', '').split(/[ =]/)[0] ?? ''),
  ].join('\n\n');
}

const concepts = [
  'Go|technology',
  'PostgreSQL|technology|sql|2|0 4',
  'SQL databases|skill||3',
  'databases',
  'project management|method',
  'go live|decoy',
  'C|technology',
  'React|technology',
  'React Native|technology',
  'M&A',
  'HTML|technology',
  'budget planning',
  'channel marketing',
  'data analysis',
  'Word|tool',
];
const en = notation(
  concepts,
  [
    'Go^=0',
    'go live=5',
    'PostgreSQL=1',
    'Postgres=1',
    'C^^=6',
    'React=7',
    'React Native=8',
    'M&A=9',
    'HTML=a',
    'Word^^=e',
    'policy=4',
    'event-driven architecture=2',
    'project manager=4',
    'C++=3',
    'API=3',
    'movie=3',
    'queries=3',
    'C-level=5',
    'X-ray=3',
    'C++17=1',
  ],
  ['project management=4', '>plan budget=b', 'channel marketing=c', 'data analysis=d'],
);
const de = notation([], ['Datenbanken=3'], ['projekt steuerung=4', "'steuerung=4"], 'de');
const known = knownNames({ en, de });

describe('a concept', () => {
  test('has its kind, what can stand in for it, and what is above and near', () => {
    expect(known.beginningWith('postgres', 'en')).toEqual([
      {
        skill: {
          name: 'PostgreSQL',
          kind: 'technology',
          alternatives: 'sql',
          broader: ['SQL databases', 'databases'],
          related: ['Go', 'project management'],
        },
        name: { text: 'Postgres', strictness: 'any' },
        place: 1,
      },
    ]);
    expect(known.beginningWith('datenbanken', 'de')[0]?.skill).toEqual({
      name: 'databases',
      kind: 'skill',
      alternatives: null,
      broader: [],
      related: [],
    });
  });

  test('is the same each time, so that it can be told by itself', () => {
    const [one, other] = ['postgres', 'postgresql'].map((key) => known.beginningWith(key, 'en')[0]?.skill);
    expect(one).toBe(other);
  });

  test('has what is above those above it: four levels, each once, twelve at most', () => {
    const chain = knownNames({
      en: notation(['a|||1', 'b|||2', 'c|||3', 'd|||4', 'e|||5', 'f|||0'], ['a=0', 'f=5'], []),
    });
    expect(chain.beginningWith('a', 'en')[0]?.skill.broader).toEqual(['b', 'c', 'd', 'e']);
    expect(chain.beginningWith('f', 'en')[0]?.skill.broader).toEqual(['a', 'b', 'c', 'd']);
    const places = Array.from({ length: 14 }, (_, index) => (index + 1).toString(36));
    const wide = knownNames({ en: notation([`a|||${places.join(' ')}`, ...places], ['a=0'], []) });
    expect(wide.beginningWith('a', 'en')[0]?.skill.broader).toEqual(places.slice(0, 12));
  });
});

describe('a file', () => {
  test('is read at any word, and at no other', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '-', 'ä', '1'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, other) => {
        const lines = words.toSorted().map((each, index) => `${each}\tName ${index}=0`);
        const names = knownNames({ en: ['Thing', lines.join('\n'), ''].join('\n\n') });
        for (const each of [...words, other]) {
          const index = words.toSorted().indexOf(each);
          expect(names.beginningWith(each, 'en').map(({ name }) => name.text)).toEqual(
            index < 0 ? [] : [`Name ${index}`],
          );
        }
      }),
    );
  });

  test('of a language that there is none for has nothing', () => {
    expect(known.languages).toEqual(['en', 'de']);
    expect(known.beginningWith('go', 'fr')).toEqual([]);
    expect(known.phrasesUnder('project', 'fr')).toEqual([]);
    expect(known.beginningWith('nothing', 'en')).toEqual([]);
  });

  test('has the stems of phrases, and which words may be parted', () => {
    expect(known.phrasesUnder(stemOf('plan', 'en'), 'en')).toMatchObject([
      { skill: { name: 'budget planning' }, place: 11, stems: ['plan', 'budget'], loose: true },
    ]);
    expect(known.phrasesUnder(stemOf('data', 'en'), 'en')).toMatchObject([{ loose: false }]);
  });

  test.each([
    ['Go', 'Go', 'any'],
    ['Go^', 'Go', 'cased'],
    ['C^^', 'C', 'company'],
    ['^', '', 'cased'],
  ])('reads the marks of %s', (name, text, strictness) => {
    expect(parseName(name)).toEqual({ text, strictness });
  });
});

/** The names in a text, before it is settled which are meant. */
const namesIn = (text: string, own: readonly ConfiguredSkill[] = [], language: Language = 'en') =>
  findNames(scanText(text).tokens, vocabularyOf(known, own).in(language)).map(
    ({ named }) => named.skill.name,
  );

describe('names in a text', () => {
  test.each([
    ['PostgreSQL, postgres and POSTGRES', ['PostgreSQL', 'PostgreSQL', 'PostgreSQL']],
    ['React Native and React', ['React Native', 'React']],
    ['React, Native', ['React']],
    ['React. Native', ['React']],
    [
      'React-Native, React  Native, React/Native, React_Native',
      ['React Native', 'React Native', 'React Native'],
    ],
    ['go live', ['go live']],
    // Either number of a word, except of people, and of words too short to tell.
    ['Reacts', ['React']],
    ['policies and policy', ['project management', 'project management']],
    ['event driven architectures', ['SQL databases']],
    ['project manager', ['project management']],
    ['project managers', []],
    ['gos', []],
    ['APIs, movies, query', ['databases', 'databases', 'databases']],
    ['C level, X ray, x-rays', ['go live', 'databases', 'databases']],
    // With a version behind it.
    ['HTML5, html12', ['HTML', 'HTML']],
    ['HTML123, PostgreSQL5x', []],
    ['go17', []],
    // Single letters with the signs between them.
    ['M&A, M & A, M  &  A, post-M&A', ['M&A', 'M&A', 'M&A', 'M&A']],
    ['React (Native), React (/Native, React/ (Native, React,Native', ['React', 'React', 'React', 'React']],
    ['React.Native, x-React, C++17', ['React Native', 'React', 'PostgreSQL']],
    ["x -C, x- C, C' x, C 'x, C -x, C- x, C & x", Array(7).fill('C')],
    ['M.A., M/A, M A', []],
    ['C++, C#, C', ['databases', 'C']],
    ['USB-C, C-suite, C.D, O’C, C’s, C+, x+C, x&C', []],
    ['(C), C, C/D', ['C', 'C', 'C']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test('are those of the text’s language and English', () => {
    expect(namesIn('Datenbanken, Go', [], 'de')).toEqual(['databases', 'Go']);
    expect(namesIn('Datenbanken, Go')).toEqual(['Go']);
    expect(vocabularyOf(known).in('fr').languages).toEqual(['en']);
    expect(vocabularyOf(known).in('de').languages).toEqual(['de', 'en']);
    expect(vocabularyOf(known).in('en').languages).toEqual(['en']);
  });

  test('begin with a word, however it is written', () => {
    const name = fc.string({ unit: fc.constantFrom(..."aB1 -/&.+#'é(…"), maxLength: 10 });
    fc.assert(
      fc.property(name, (text) => {
        expect(firstKeyOf(text)).toBe(scanText(text).tokens[0]?.key);
      }),
    );
  });
});

describe('skills of one’s own', () => {
  test('rename what is known, and add to its names', () => {
    const own = [{ name: 'Postgres', aliases: ['pg', 'PG SQL'] }];
    expect(namesIn('PostgreSQL, pg, pg sql, postgres', own)).toEqual(Array(4).fill('Postgres'));
  });

  test('are new where nothing is called so, or only a decoy', () => {
    const own = [
      { name: 'Go live', aliases: ['launching'] },
      { name: 'Falconry', aliases: ['hawking'] },
    ];
    expect(namesIn('go live, launching, falconry, Hawking', own)).toEqual([
      'Go live',
      'Go live',
      'Falconry',
      'Falconry',
    ]);
  });

  test('are found in any case, also where a decoy is called so', () => {
    const own = vocabularyOf(known, [
      { name: 'Go live', aliases: [] },
      { name: 'Falconry', aliases: [] },
    ]);
    const found = findSkills(scanText('we go live with falconry'), own.in('en'));
    expect(found.map(({ skill }) => [skill.name, skill.kind])).toEqual([
      ['Go live', 'skill'],
      ['Falconry', 'skill'],
    ]);
  });

  test('take their names from others, but not from themselves; the first of two keeps it', () => {
    expect(namesIn('react', [{ name: 'Drama', aliases: ['React'] }])).toEqual(['Drama']);
    const [found] = findNames(
      scanText('Word').tokens,
      vocabularyOf(known, [{ name: 'Word', aliases: ['Word'] }]).in('en'),
    );
    expect(found?.named.strictness).toBe('company');
    const twice = [
      { name: 'Falconry', aliases: ['hawking'] },
      { name: 'falconry', aliases: ['falcons'] },
    ];
    expect(namesIn('falconry falcons', twice)).toEqual(['Falconry', 'Falconry']);
  });

  test('may have names without a word', () => {
    expect(namesIn('Go', [{ name: '…', aliases: ['?'] }])).toEqual(['Go']);
  });
});

describe('phrases in a text', () => {
  const phrasesIn = (text: string, language: Language = 'en') =>
    findPhrases(scanText(text).tokens, vocabularyOf(known).in(language)).map(({ skill, from, to }) => [
      skill.name,
      from,
      to,
    ]);
  const names = (text: string) => phrasesIn(text).map(([name]) => name);

  test.each([
    'project management',
    'managing projects',
    'managed the projects',
    'management of projects',
    'management of our projects',
    'projects management',
    'We did project management, daily',
    'management of projects. Budgets',
    'managing projects and more',
    'managing projects within',
    'analysing data',
    'managing of the our projects',
    'management of projects today',
  ])('%s', (text) => {
    expect(names(text)).toHaveLength(1);
  });

  test.each([
    'project',
    'management',
    'management, projects',
    'management. Projects',
    'management (projects)',
    'management - projects',
    'projects to manage',
    'projects that are managed',
    'projects and management',
    'managing happy projects',
    'management of the very many happy projects',
    'managing project budgets',
    'managing of the our your projects',
    'managing our projects budgets',
    'marketing channels',
    'analyse happy data',
  ])('%s is none', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    ['plan budgets', 1],
    ['plan yearly budgets', 1],
    ['planned the yearly budgets', 1],
    ['plan big yearly budgets', 0],
    ['budgets yearly plan', 0],
    ['plan yearly budgets reports', 0],
  ])('between a verb and what it is done to may stand one word: %s', (text, count) => {
    expect(names(text)).toHaveLength(count);
  });

  test.each('to with by at as is are be that who which'.split(' '))(
    'projects %s management are none',
    (word) => {
      expect(names(`projects ${word} management`)).toEqual([]);
    },
  );

  test('are told from left to right, of two that share a word the shorter, then the first', () => {
    expect(phrasesIn('analysis of data, managing projects')).toEqual([
      ['data analysis', 0, 3],
      ['project management', 3, 5],
    ]);
    expect(phrasesIn('management of projects management')).toEqual([['project management', 2, 4]]);
    expect(phrasesIn('projects management projects')).toEqual([['project management', 0, 2]]);
  });

  test('use each word once, the longer name first', () => {
    expect(phrasesIn('managing projects, managing projects')).toEqual([
      ['project management', 0, 2],
      ['project management', 2, 4],
    ]);
    expect(names('project management project')).toHaveLength(1);
  });

  test('are those of the text’s language as well', () => {
    expect(phrasesIn('Steuerung der Projekte', 'de')).toEqual([['project management', 0, 3]]);
    expect(phrasesIn('Steuerungen', 'de')).toEqual([['project management', 0, 1]]);
    expect(phrasesIn('Steuerung der Projekte')).toEqual([]);
    expect(phrasesIn('managing projects', 'de')).toEqual([['project management', 0, 2]]);
  });
});

describe('skills in a text', () => {
  const skillsIn = (text: string) =>
    findSkills(scanText(text), vocabularyOf(known).in('en')).map(({ skill, from, to }) => [
      skill.name,
      from,
      to,
    ]);

  test('are names and phrases from left to right, decoys left out', () => {
    expect(skillsIn('Managing projects in PostgreSQL, go live, planning budgets')).toEqual([
      ['project management', 0, 2],
      ['PostgreSQL', 3, 4],
      ['budget planning', 6, 8],
    ]);
  });

  test.each([
    ['the longer of two that share words is meant', ['budget=0'], 'planning budgets', ['phrase 0 2']],
    ['the written one if both are as long', ['planning budgets=0'], 'planning budgets', ['name 0 2']],
    ['a decoy is not less than any', ['budget=2'], 'planning budgets', []],
    [
      'one that goes on beyond the other stays',
      ['budgets today=0'],
      'planning yearly budgets today',
      ['name 2 4'],
    ],
    ['so it does within a longer phrase', ['data center=0'], 'counting big data center', ['name 2 4']],
    ['names beside a phrase stay', ['today=0'], 'planning budgets today', ['phrase 0 2', 'name 2 3']],
  ])('%s', (_, names, text, expected) => {
    const texts = {
      en: notation(['name', 'phrase', 'decoy|decoy'], names, ['>plan budget=1', 'count big data=1']),
    };
    const found = findSkills(scanText(text), vocabularyOf(knownNames(texts)).in('en'));
    expect(found.map(({ skill, from, to }) => `${skill.name} ${from} ${to}`)).toEqual(expected);
  });
});
