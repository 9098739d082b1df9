/** The letter's draft says nothing that neither text says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anApplication } from '../../testing/builders.ts';
import type { Resume } from '../application.ts';
import { analyseResume } from './analyse-text.ts';
import { draftLetter } from './cover-letter.ts';
import { matchReport } from './report.ts';
import { standardVocabulary } from './standard-matcher.ts';

const posting = '## Requirements\n\n- Go in production\n- Kafka, three years of it';
const body = '- Wrote the carrier gateway in Go';
const application = anApplication({
  company: 'Acme <b>Robotics</b>',
  role: 'Backend Engineer',
  contacts: [{ name: 'Jane Doe', role: null, email: null, phone: null, url: null, note: null }],
  history: [],
  body: posting,
  posting,
});
const resume: Resume = {
  id: 'backend',
  path: 'resumes/backend.md',
  name: null,
  label: 'Backend',
  updated: null,
  original: null,
  body,
};
const vocabulary = standardVocabulary();
const report = matchReport(posting, body, { vocabulary });
const skillsIn = (text: string) => new Set(analyseResume(text, vocabulary).skills.keys());

describe('a draft', () => {
  const letter = draftLetter(report, application, resume, skillsIn);

  test('quotes both texts where they meet', () => {
    expect(letter).toContain('Dear Jane Doe,');
    expect(letter).toContain('“Go in production”');
    expect(letter).toContain('“Wrote the carrier gateway in Go”');
  });

  test('asks about the gaps and claims nothing about them', () => {
    const [claims, questions] = letter.split('\n---\n') as [string, string];
    expect(claims).not.toContain('Kafka');
    expect(questions).toContain('Kafka');
    expect(questions).toContain('?');
  });

  test('leaves the name open, and lets no markup through', () => {
    expect(letter).toContain('[Your name]');
    expect(letter).not.toContain('<b>');
  });
});

describe('years in a letter', () => {
  const letterOf = (asked: string, shown: string) => {
    const made = matchReport(asked, shown, { vocabulary });
    return draftLetter(made, { ...application, posting: asked }, { name: null, body: shown }, skillsIn);
  };

  test('are those of the same field, with the lines that show them', () => {
    const letter = letterOf(
      '## Requirements\n\n- 5 years as sous chef',
      '**Sous chef**, Trattoria, 2014 – 2020\n\nOver 3 years of project management',
    );
    expect(letter).toContain('My résumé says: “Sous chef, Trattoria, 2014 – 2020”');
    expect(letter).not.toContain('over 3');
  });

  test.each([
    ['- 5 years as sous chef', 'Over 3 years of project management'],
    ['- 4+ years marketing', '- Twelve years in corporate accounting'],
    ['- At least 2 years of experience', '- 9 years of sailing'],
  ])('%s is not answered by %s', (asked, shown) => {
    const [claims, questions] = letterOf(`## Requirements\n\n${asked}`, shown).split('\n---\n');
    expect(claims).not.toContain(shown.replace('- ', ''));
    expect(questions).toContain('How long have you done this?');
  });
});

test('every number and skill of a letter stands in the résumé, or in the facts of the application', () => {
  const file = new URL('./fixtures/professions.json', import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as { posting: string; resume: string }[];
  const numbersIn = (text: string): string[] => text.match(/\p{N}+/gu) ?? [];
  const facts = { ...application, company: 'Acme', role: 'Clerk' };
  const empty = draftLetter(
    { matched: [], missing: [], years: [] },
    facts,
    { name: null, body: '' },
    skillsIn,
  );
  const someLines = (text: string) =>
    fc.subarray(text.split('\n'), { minLength: 1 }).map((lines) => lines.join('\n'));
  const pair = fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts))
    .chain(([asked, shown]) =>
      fc.tuple(someLines(`${asked.posting}\n${shown.posting}`), someLines(shown.resume)),
    );
  fc.assert(
    fc.property(pair, ([asked, shown]) => {
      const made = matchReport(asked, shown, { vocabulary });
      const letter = draftLetter(made, { ...facts, posting: asked }, { name: null, body: shown }, skillsIn);
      const [claims] = letter.split('\n---\n') as [string];
      const allowed = new Set([...skillsIn(shown), ...skillsIn(empty)]);
      expect([...skillsIn(claims)].filter((name) => !allowed.has(name))).toEqual([]);
      expect(numbersIn(claims).filter((number) => !numbersIn(shown).includes(number))).toEqual([]);
    }),
    {
      numRuns: 100,
      // What a line names in a word that the posting's reading does not take for it, or in another one than the report has.
      examples: [
        [
          [
            "- Degree or technician's certificate in HVAC or building services\n- Preventive maintenance and fault finding",
            'HVAC fitter, Klima Plus, 2011 – 2016',
          ],
        ],
        [['Communications Officer\n\n- Clear written English', 'English (C2), Arabic']],
        [
          [
            '- Preventive maintenance and fault finding\n- Prüfung nach VDE, Fehlersuche\n- Sauberes, selbstständiges Arbeiten von Vorteil',
            '- Messungen nach VDE 0100, Protokolle',
          ],
        ],
        [
          [
            'Marketing Manager\n- 4+ years marketing, at least two of them in B2B',
            '**Marketing manager**, Dosiertechnik Ost (pumps for factories), 2018 – 2024\nGerman, English',
          ],
        ],
      ],
    },
  );
});
