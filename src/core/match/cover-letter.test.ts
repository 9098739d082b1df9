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
const skillsIn = (text: string) => new Set(analyseResume(text, vocabulary).skills.keys());

describe('a draft', () => {
  const draft = () => draftLetter(matchReport(posting, body, { vocabulary }), application, resume, skillsIn);

  test('quotes both texts where they meet', () => {
    const letter = draft();
    expect(letter).toContain('Dear Jane Doe,');
    expect(letter).toContain('“Go in production”');
    expect(letter).toContain('“Wrote the carrier gateway in Go”');
  });

  test('asks about the gaps and claims nothing about them', () => {
    const [claims, questions] = draft().split('\n---\n') as [string, string];
    expect(claims).not.toContain('Kafka');
    expect(questions).toContain('Kafka');
    expect(questions).toContain('?');
  });

  test('leaves the name open, and lets no markup through', () => {
    const letter = draft();
    expect(letter).toContain('[Your name]');
    expect(letter).not.toContain('<b>');
  });
});

/** A letter to nobody in particular, from two texts. */
const letterOf = (asked: string, shown: string) => {
  const made = matchReport(asked, shown, { vocabulary });
  const nobody = { company: null, role: null, contacts: [], posting: asked };
  return draftLetter(made, nobody, { name: null, body: shown }, skillsIn);
};
/** The lines of a letter that begin with a text. */
const linesWith = (letter: string, start: string) =>
  letter.split('\n').filter((line) => line.startsWith(start));

test('a letter from its greeting to its questions', () => {
  const asked = `## Requirements

- Go in production
- PostgreSQL and Kafka
- 3 years of Go
- 4 years of Python

## Nice to have

- Helm
- 2 years of Haskell`;
  const shown = `- Wrote the carrier gateway in Go
- PostgreSQL, 3 years of Go
- Two years of Python in 2012`;
  const occasion = { company: 'Acme | Robots', role: 'Backend engineer', contacts: [], posting: asked };
  const made = matchReport(asked, shown, { vocabulary });
  expect(draftLetter(made, occasion, { name: 'Robin', body: shown }, skillsIn)).toBe(`Dear hiring team,

I am applying for the position of Backend engineer at Acme Robots.

[What drew you to them, in a sentence or two of your own?]

What you ask for, and where I have done it:

- **Go**. You write: “Go in production”. From my résumé: “Wrote the carrier gateway in Go”. [What came of it?]
- **PostgreSQL**. From my résumé: “PostgreSQL, 3 years of Go”. [What came of it?]
- **Python**. From my résumé: “Two years of Python in 2012”. [What came of it?]

You ask for experience: “3 years of Go”. My résumé says: “PostgreSQL, 3 years of Go”.

[When could you start, and what would you like to talk about first?]

Kind regards,

Robin

---

Questions to answer above, or to leave out (delete this part):

- Kafka: “PostgreSQL and Kafka” Have you done this, or something close to it? Where?
- Helm (nice to have): “Helm” Have you done this, or something close to it? Where?
- Haskell (nice to have): “2 years of Haskell” Have you done this, or something close to it? Where?
- “4 years of Python” Your résumé shows 2 years. Is that all of it?
- “2 years of Haskell” How long have you done this?
`);
});

test('of two texts with nothing in common a frame to fill in is left', () => {
  expect(letterOf('', '')).toBe(`Dear hiring team,

I am applying for the position of [the role] at [the company].

[What drew you to them, in a sentence or two of your own?]

[When could you start, and what would you like to talk about first?]

Kind regards,

[Your name]
`);
});

test('what one line of the résumé shows is told together, six lines and six questions at most', () => {
  const names = ['Go', 'Kafka', 'Helm', 'Docker', 'Terraform', 'Ansible', 'Redis'];
  const list = names.map((name) => `- ${name}`).join('\n');
  expect(linesWith(letterOf(list, list), '- **')).toHaveLength(6);
  expect(linesWith(letterOf(list, 'Haskell'), '- ')).toHaveLength(6);
  expect(linesWith(letterOf(list, names.join(', ')), '- **')).toEqual([
    expect.stringMatching(/^- \*\*Go\*\*, \*\*Kafka\*\*, .* \*\*Redis\*\*\. /),
  ]);
});

test('nobody is asked for what the posting asks of nobody', () => {
  const asked =
    '## Requirements\n- Go or Rust\n## About us\nKobold builds cleaning robots for train stations.';
  expect(linesWith(letterOf(asked, 'Haskell'), '- ')).toEqual([expect.stringMatching(/^- (Go|Rust): /)]);
});

describe('the line of the posting beside that of the résumé', () => {
  /** What is quoted of the posting in the first line about a skill; null where only the résumé is. */
  const quotes = (asked: string, shown: string) =>
    /^- \*\*.*?\. (?:You write: “(.*?)”\.? )?From my résumé: /mu
      .exec(letterOf(asked, shown))
      ?.map((quote) => quote ?? null)[1];

  test.each([
    ['- Docker and Redis', 'Docker. Redis', 'Docker and Redis'],
    ['- Docker in 3 offices', 'Docker, 3 years', 'Docker in 3 offices'],
    ['- Docker\n- Go', 'Go, Docker', 'Docker'],
  ])('%j is quoted where all of it is in %j', (asked, shown, quote) => {
    expect(quotes(asked, shown)).toBe(quote);
  });

  test.each([
    ['a number', '- Docker in 3 offices', 'Docker'],
    ['a number, though the résumé has another', '- Docker in 3 offices', 'Docker since 2012'],
    ['a thing', '- Docker and Kafka', 'Docker'],
    ['the very word', '- Golang', '- Go'],
    ['the very word for one of two', '- Docker and Golang', 'Docker, Go'],
    ['the level of a language', '- Docker, fluent German', 'Docker\nLanguages: German'],
    ['a language as well as that', '- Docker, fluent German', 'Docker. German: basic'],
    ['a language by the name it has there', '- Deutsch, fließend, und Docker', 'Docker. German: basic'],
    ['what is missing by its other name', '- Docker, German\n- Deutsch, C1', 'Docker, German A1, Deutsch'],
    ['a degree that is held by now', '- Docker, a bachelor', 'Docker. A bachelor, expected soon'],
  ])('is left out where the résumé lacks %s: %j, %j', (_, asked, shown) => {
    expect(quotes(asked, shown)).toBeNull();
  });

  test('is told without what a résumé has no numbers for', () => {
    expect(quotes('- Docker', 'Docker since 2012')).toBe('Docker');
  });
});

describe('a line of the résumé as a quotation', () => {
  const quotes = (line: string) => /From my résumé: (.*) \[What came/.exec(letterOf('Kafka', line))?.[1];

  test.each([
    ['  - Kafka at sea', '“Kafka at sea”.'],
    ['•   Kafka at sea', '“Kafka at sea”.'],
    ['3) Kafka at sea', '“Kafka at sea”.'],
    ['12. Kafka at sea', '“Kafka at sea”.'],
    ['### Kafka at sea', '“Kafka at sea”.'],
    ['> Kafka at sea', '“Kafka at sea”.'],
    ['Front- and backend, Kafka', '“Front- and backend, Kafka”.'],
    ['JS. Kafka', '“JS. Kafka”.'],
    ['10 x Kafka', '“10 x Kafka”.'],
    ['Kafka at sea.', '“Kafka at sea.”'],
    ['Kafka: why?', '“Kafka: why?”'],
    ['Kafka! And more', '“Kafka! And more”.'],
    ['`Kafka`|at <b>sea</b>', '“Kafka at sea”.'],
  ])('%s', (line, quote) => {
    expect(quotes(line)).toBe(quote);
  });

  test('is cut at a word where it is longer than 320 characters', () => {
    // Lines that an editor broke: 5 × 60 characters, and the rest.
    const [start, line] = [`Kafka ${'waves '.repeat(9)}`, 'waves '.repeat(10)];
    const broken = (end: string) => [start, line, line, line, line, end].join('\n');
    const joined = `${start}${line.repeat(4)}`;
    expect(quotes(broken(`waves of ${'w'.repeat(11)}`))).toBe(`“${joined}waves of ${'w'.repeat(11)}”.`);
    expect(quotes(broken(`waves of ${'w'.repeat(12)}`))).toBe(`“${joined}waves of …”`);
    expect(quotes(broken('w'.repeat(30)))).toBe(`“${joined.trim()} …”`);
  });
});

describe('years in a letter', () => {
  test('are those of the same field, with the lines that show them', () => {
    const letter = letterOf(
      '## Requirements\n\n- 5 years as sous chef',
      '**Sous chef**, Trattoria, 2014 – 2020\n\nOver 3 years of project management',
    );
    expect(letter).toContain('My résumé says: “Sous chef, Trattoria, 2014 – 2020”');
    expect(letter).not.toContain('over 3');
  });

  test('are shown by three dated lines at most, of what is met', () => {
    const years = ['2008 – 2010', '2010 – 2012', '2012 – 2014', '2014 – 2016'];
    const shown = [...years.map((each) => `Cook, ${each}`), '9 months in sales'].join('\n');
    const letter = letterOf('## Requirements\n- 12 years in sales\n- 5 years as a cook', shown);
    expect(linesWith(letter, 'You ask for experience')).toEqual([
      'You ask for experience. My résumé says: “Cook, 2008 – 2010”. “Cook, 2010 – 2012”. “Cook, 2012 – 2014”.',
    ]);
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
