/** Which of the skills asked for a résumé shows, what it shows instead, and what each weighs. */
import { describe, expect, test } from 'vitest';
import type { AnalysedText, EvidencedSkill } from './analyse-text.ts';
import { compareSkills, isWorthNaming } from './compare-skills.ts';
import type { SkillEntry } from './vocabulary-text.ts';

type Given = Partial<Omit<EvidencedSkill, 'skill' | 'evidence'> & SkillEntry & { line: number }>;

/** A text that names skills, each at its own line where none is given. */
function textWith(skills: Readonly<Record<string, Given>>): AnalysedText {
  const each = Object.entries(skills).map(([name, given], index): [string, EvidencedSkill] => {
    const { kind = 'technology', alternatives = null, broader = [], related = [] } = given;
    const { level = 'required', oneOf = null, proficiency = null, unfinished = false } = given;
    const evidence = { line: given.line ?? index + 1, text: name, words: name };
    const skill = { name, kind, alternatives, broader, related };
    return [name, { skill, level, oneOf, proficiency, unfinished, evidence }];
  });
  return { hasWords: true, skills: new Map(each), years: [], understanding: null, title: null, work: [] };
}

const compared = (asked: Readonly<Record<string, Given>>, shown: Readonly<Record<string, Given>>) =>
  compareSkills(textWith(asked), textWith(shown), null);
/** What is matched and missing, in their order, with the weights. */
const told = (asked: Readonly<Record<string, Given>>, shown: Readonly<Record<string, Given>>) => {
  const { matched, missing } = compared(asked, shown);
  const list = (skills: typeof matched) => skills.map(({ name, weight }) => `${name} ${weight}`).join(', ');
  return `${list(matched)} / ${list(missing)}`;
};

describe('the weight', () => {
  test.each([
    ['required', 3, true],
    ['mentioned', 2, true],
    ['nice', 1, false],
    ['aside', 0.5, false],
  ] as const)('of what is %s: %d', (level, weight, required) => {
    expect(compared({ Go: { level } }, {}).missing).toMatchObject([{ weight, required, level }]);
  });

  test.each([
    ['skill', 3],
    ['technology', 3],
    ['method', 3],
    ['certificate', 3],
    ['degree', 3],
    ['language', 3],
    ['tool', 1.8],
    ['soft', 1.2],
    ['condition', 0.3],
  ] as const)('of a %s: %d', (kind, weight) => {
    expect(compared({ Go: { kind } }, {}).missing).toMatchObject([{ weight, kind }]);
  });

  test('gives the order, then the line, then the name', () => {
    const asked = {
      Rust: { line: 2 },
      Go: { line: 2 },
      Helm: { level: 'nice', line: 1 },
      Java: { line: 1 },
    } as const;
    expect(told(asked, {})).toBe(' / Java 3, Go 3, Rust 3, Helm 1');
    expect(told(asked, { Helm: {}, Rust: {} })).toBe('Rust 3, Helm 1 / Java 3, Go 3');
  });

  test('adds up to what is shown, and to all', () => {
    const asked = { Go: {}, Word: { kind: 'tool' }, Team: { kind: 'soft', level: 'nice' } } as const;
    expect(compared(asked, { Word: {}, Team: {} }).weights).toEqual({ matched: 2.2, total: 5.2 });
  });

  test('grows with rarity, with two decimals', () => {
    const frequencies = { postings: 9, counts: { Java: 8 } };
    const { missing } = compareSkills(textWith({ Go: {}, Java: {} }), textWith({}), frequencies);
    expect(missing.map(({ name, weight }) => [name, weight])).toEqual([
      ['Go', 4.5],
      ['Java', 1.64],
    ]);
  });
});

describe('a skill', () => {
  test('is shown by itself', () => {
    const [go] = compared({ Go: { line: 3 } }, { Go: { line: 7 } }).matched;
    expect(go).toMatchObject({ posting: { line: 3 }, resume: { line: 7 }, shownBy: null, near: null });
  });

  test('is shown by a sort of it', () => {
    const [sort] = compared(
      { databases: {} },
      { Go: {}, PostgreSQL: { broader: ['SQL', 'databases'] } },
    ).matched;
    expect(sort).toMatchObject({ shownBy: 'PostgreSQL', resume: { line: 2 }, near: null });
  });

  test.each([
    [
      'a licence by no sort of it',
      { licence: { kind: 'certificate' } },
      { forklift: { broader: ['licence'] } },
    ],
    ['a degree by no sort of it', { degree: { kind: 'degree' } }, { master: { broader: ['degree'] } }],
    ['nothing by a licence', { driving: {} }, { licence: { kind: 'certificate', broader: ['driving'] } }],
    ['nothing by a degree', { physics: {} }, { master: { kind: 'degree', broader: ['physics'] } }],
  ] as const)('is not: %s', (_, asked, shown) => {
    expect(compared(asked, shown).matched).toEqual([]);
  });
});

describe('near what is missing', () => {
  const near = (asked: Given, shown: Readonly<Record<string, Given>>) =>
    compared({ Kafka: asked }, shown).missing[0]?.near?.name ?? null;

  test.each([
    ['is what is related to it', {}, { Go: {}, NATS: { related: ['Kafka'] } }, 'NATS'],
    ['is what it is related to', { related: ['NATS'] }, { Go: {}, NATS: {} }, 'NATS'],
    [
      'is what can stand in for it',
      { alternatives: 'queues' },
      { Go: {}, NATS: { alternatives: 'queues' } },
      'NATS',
    ],
    ['is what it is a sort of', { broader: ['queues'] }, { Go: {}, queues: { kind: 'skill' } }, 'queues'],
    [
      'is a product of the same sort',
      { broader: ['queues'] },
      { Go: {}, NATS: { broader: ['queues'] } },
      'NATS',
    ],
    [
      'comes the related first',
      { related: ['Go'], alternatives: 'q' },
      { NATS: { alternatives: 'q' }, Go: {} },
      'Go',
    ],
    ['is nothing else', {}, { Go: {}, NATS: { alternatives: 'queues' } }, null],
    [
      'is no product of another sort',
      { broader: ['queues'] },
      { NATS: { broader: ['pets', 'queues'] } },
      null,
    ],
    ['is no product of no sort', {}, { NATS: {} }, null],
    [
      'is no skill for a product',
      { broader: ['queues'] },
      { NATS: { kind: 'skill', broader: ['queues'] } },
      null,
    ],
    [
      'is no skill of the same sort for a skill',
      { kind: 'skill', broader: ['q'] },
      { NATS: { kind: 'skill', broader: ['q'] } },
      null,
    ],
    ['is nothing for what is soft', { kind: 'soft', related: ['NATS'] }, { NATS: {} }, null],
  ] as const)('%s', (_, asked, shown, name) => {
    expect(near(asked as Given, shown as Readonly<Record<string, Given>>)).toBe(name);
  });

  test('is the line of the résumé that shows it', () => {
    const { missing } = compared({ Kafka: { related: ['NATS'] } }, { Go: {}, NATS: {} });
    expect(missing[0]?.near?.resume).toMatchObject({ line: 2, words: 'NATS' });
  });
});

describe('a language', () => {
  const shown = (asked: Given['proficiency'], said: Given['proficiency']) => {
    const german = (proficiency: Given['proficiency']) =>
      ({ German: { kind: 'language', proficiency } }) as Readonly<Record<string, Given>>;
    const { matched, missing } = compared(german(asked), german(said));
    return [matched.length, matched[0]?.proficiency ?? missing[0]?.proficiency ?? null];
  };

  test.each([
    ['B2', 'C1', 1, { asked: 'B2', shown: 'C1' }],
    ['B2', 'B2', 1, { asked: 'B2', shown: 'B2' }],
    ['B2', 'B1', 0, { asked: 'B2', shown: 'B1' }],
    ['B2', null, 1, { asked: 'B2', shown: null }],
    [null, 'A1', 1, null],
  ] as const)('at %s is shown at %s: %i', (asked, said, count, proficiency) => {
    expect(shown(asked, said)).toEqual([count, proficiency]);
  });
});

test('what is not held yet is near itself', () => {
  const held = { licence: { kind: 'certificate' } } as const;
  const { missing } = compared(held, { licence: { kind: 'certificate', unfinished: true, line: 4 } });
  expect(missing).toMatchObject([
    { name: 'licence', resume: null, near: { name: 'licence', resume: { line: 4 } } },
  ]);
});

describe('of several of which one is enough', () => {
  const asked = {
    Go: { oneOf: 0, level: 'nice' },
    Java: { oneOf: 0 },
    Rust: { oneOf: 0, level: 'mentioned' },
    Helm: { oneOf: 1 },
    Kafka: {},
  } as const;

  test.each([
    ['the first stands for all where none is shown', {}, ' / Go 3, Helm 3, Kafka 3, Java 0, Rust 0'],
    ['the first that is shown', { Rust: {}, Java: {} }, 'Java 3, Rust 0 / Helm 3, Kafka 3, Go 0'],
  ])('%s', (_, shown, expected) => {
    expect(told(asked, shown)).toBe(expected);
  });

  test('each names the others, and all but one weigh nothing', () => {
    const { missing } = compared(asked, {});
    expect(
      missing.map(({ name, level, required, alternatives }) => [name, level, required, alternatives]),
    ).toEqual([
      ['Go', 'nice', false, ['Java', 'Rust']],
      ['Helm', 'required', true, []],
      ['Kafka', 'required', true, []],
      ['Java', 'alternative', false, ['Go', 'Rust']],
      ['Rust', 'alternative', false, ['Go', 'Java']],
    ]);
  });
});

test.each([
  ['required', 'skill', true],
  ['nice', 'certificate', true],
  ['aside', 'skill', false],
  ['alternative', 'skill', false],
  ['required', 'condition', false],
] as const)('a missing one that is %s and a %s is worth a word: %s', (level, kind, expected) => {
  expect(isWorthNaming({ level, kind })).toBe(expected);
});
