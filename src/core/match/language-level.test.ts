/** Levels of languages: what a text says of them, and what a report makes of two. */
import { describe, expect, test } from 'vitest';
import { analyseResume } from './analyse-text.ts';
import { matchReport } from './report.ts';
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
