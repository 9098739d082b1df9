/** Levels of languages: what a text says of them, and what a report makes of two. */
import { describe, expect, test } from 'vitest';
import { analyseResume } from './analyse-text.ts';
import { hasCodedLevel, languageLevels, languageLevelsIn, levelWords, reaches } from './language-level.ts';
import { matchReport } from './report.ts';
import { scanText } from './scan-text.ts';
import { detailsText } from './skill-remark.ts';
import { standardVocabulary } from './standard-matcher.ts';

const vocabulary = standardVocabulary();

const levelsIn = (text: string): string =>
  [...analyseResume(text, vocabulary).skills.values()]
    .filter(({ skill }) => skill.kind === 'language')
    .map(({ skill, proficiency }) => `${skill.name} ${proficiency ?? '?'}`)
    .join(', ');

describe('a level', () => {
  test.each([
    ['- German (B2), English (C1)', 'German B2, English C1'],
    ['Languages: German (native), English (fluent), French (basic)', 'German C2, English C1, French A2'],
    ['Languages: German, English', 'German ?, English ?'],
    ['- Fluent in English and German', 'English C1, German C1'],
    ['- Fluent English, basic German', 'English C1, German A2'],
    ['- German: fluent; English: intermediate', 'German C1, English B1'],
    ['- German, fluent; English, basic', 'German C1, English A2'],
    ['- Native or fluent English speaker', 'English C1'],
    ['- English at B2 level or higher', 'English B2'],
    ['- Very good command of written and spoken English', 'English B2'],
    ['- Full professional proficiency in Spanish', 'Spanish C1'],
    ['- English required, excellent Excel skills', 'English ?'],
    ['- German\n- Fluent English', 'German ?, English C1'],
    ['- German\n- B2 English\n- Good French', 'German ?, English B2, French B1'],
    ['I speak German at C2 level and English', 'German C2, English ?'],
    ['- French; English fluent', 'French ?, English C1'],
    ['- Fluent German; English', 'German C1, English ?'],
    ['- German, fluent written and spoken English', 'German ?, English C1'],
    ['- Business English', 'English B2'],
    ['- English – native; Spanish – conversational', 'English C2, Spanish B1'],
    ['Wir suchen dich.\n- Deutsch verhandlungssicher, Englisch B2', 'German C1, English B2'],
    ['Wir suchen dich.\n- Sehr gute Deutschkenntnisse (mindestens C1)', 'German C1'],
    ['Wir suchen dich.\n- Fließendes Deutsch und Englisch', 'German C1, English C1'],
    ['Wir suchen dich.\n- Deutsch und Englisch fließend in Wort und Schrift', 'German C1, English C1'],
    ['Wir suchen dich.\n- Deutsch (C2) und Englisch', 'German C2, English ?'],
    [
      'Nous recherchons une personne pour le poste.\n- Anglais courant exigé, allemand apprécié',
      'English C1, German ?',
    ],
    ['Nous recherchons une personne pour le poste.\n- Bon niveau d’anglais', 'English B1'],
    ['Nous recherchons une personne pour le poste.\n- Notions d’espagnol', 'Spanish A2'],
    ['Buscamos a una persona para el puesto.\n- Nivel alto de inglés (B2)', 'English B2'],
    ['Buscamos a una persona para el puesto.\n- Inglés avanzado y francés básico', 'English C1, French A2'],
    [
      'Procuramos uma pessoa para um dos nossos escritórios.\n- Inglês fluente e espanhol intermediário',
      'English C1, Spanish B1',
    ],
  ])('%s: %s', (text, levels) => {
    expect(levelsIn(text)).toBe(levels);
  });
});

/** Whatever is called like one of these is meant. */
const spoken = ['German', 'English', 'French'];

/** The level beside each language of a text. */
function levelsBeside(text: string): string {
  const scanned = scanText(text);
  const mentions = [...scanned.tokens.entries()].flatMap(([from, { raw }]) => {
    const kind = spoken.includes(raw) ? 'language' : 'tool';
    return spoken.includes(raw) || raw === 'Excel'
      ? [
          {
            skill: { name: raw, kind, alternatives: null, broader: [], related: [] } as const,
            from,
            to: from + 1,
          },
        ]
      : [];
  });
  const levels = languageLevelsIn(scanned, mentions);
  return mentions.map(({ skill }, index) => `${skill.name} ${levels[index] ?? '?'}`).join(', ');
}

describe('what stands beside a language', () => {
  test.each([
    ['Excel B2, English B2', 'Excel ?, English B2'],
    ['English: basic, B2', 'English B2'],
    ['English one two three four five six seven fluent', 'English ?'],
    ['English in of at the a an and fluent', 'English C1'],
    ['English in of at the a an and or fluent', 'English ?'],
    ['fluent in of at the a an English', 'English C1'],
    ['fluent in of at the a an and or English', 'English ?'],
    ['fluent happy English', 'English ?'],
    ['fluent, English', 'English ?'],
    ['fluent (English)', 'English ?'],
    ['Fluent. English', 'English ?'],
    ['basic or fluent English', 'English A2'],
    ['basic and fluent English', 'English A2'],
    ['B2 or fluent English', 'English B2'],
    ['German C1 | English', 'German C1, English ?'],
    ['German and English (C1)', 'German ?, English C1'],
    ['German | English C1', 'German ?, English C1'],
    ['German, English fluent', 'German C1, English C1'],
    ['fluent in German, English and French', 'German C1, English C1, French C1'],
    ['fluent in German; English', 'German C1, English ?'],
    ['fluent in German. English', 'German C1, English ?'],
    ['fluent in German, happy English', 'German C1, English ?'],
    ['German, English, French fluent', 'German C1, English C1, French C1'],
    ['German / English fluent', 'German C1, English C1'],
  ])('%s: %s', (text, levels) => {
    expect(levelsBeside(text)).toBe(levels);
  });
});

test('a code beside what may be a language shows that it is one', () => {
  const coded = (text: string) => hasCodedLevel(scanText(text), { from: 0, to: 1 });
  expect([coded('English B2'), coded('English fluent'), coded('English')]).toEqual([true, false, false]);
});

test('the words for levels are single words', () => {
  expect(levelWords).toContain('fluent');
  expect(levelWords).not.toContain('very good');
});

test('a level reaches itself and those below', () => {
  for (const [at, level] of languageLevels.entries())
    expect(languageLevels.filter((asked) => reaches(level, asked))).toEqual(languageLevels.slice(0, at + 1));
});

describe('in a report', () => {
  const reportOf = (asked: string, shown: string) =>
    matchReport(`## Requirements\n\n- ${asked}\n- Teamwork`, `- Teamwork\n- ${shown}`, { vocabulary });
  const languages = (asked: string, shown: string) => {
    const { matched, missing } = reportOf(asked, shown);
    const told = (list: typeof matched) =>
      list.filter(({ kind }) => kind === 'language').map((skill) => detailsText(skill));
    return { matched: told(matched), missing: told(missing) };
  };

  test.each([
    ['German (C1)', 'German: native', 'language at C1, required, shown at C2'],
    ['Fluent German', 'Languages: German', 'language at C1, required, level not said'],
    ['Languages: German', 'German (A2)', 'language, required'],
  ])('%s is shown by %s', (asked, shown, details) => {
    expect(languages(asked, shown)).toEqual({ matched: [details], missing: [] });
  });

  test('a lower level is not enough, and is said', () => {
    const report = reportOf('German, at least C1', 'German (B1), English (C2)');
    expect(report.missing.map(detailsText)).toEqual([
      'language at C1, required, not enough: shown at B1 (line 2)',
    ]);
    expect(report.suggestions[0]).toMatchObject({
      kind: 'level',
      text: 'Line 3 of the posting asks for German at C1; your résumé says B1 (line 2). If it is better by now, say so.',
    });
  });

  test('where no level is said, the report asks for it', () => {
    expect(reportOf('Fluent German', 'Languages: German').suggestions.map(({ text }) => text)).toEqual([
      'Line 3 of the posting asks for German at C1, and your résumé names German without a level (line 2). Say how well you know it.',
    ]);
  });
});
