import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJobBoard } from './job-boards.ts';
import { jobNames, type NameSigns } from './job-names.ts';

const names = (title: string, more: Partial<NameSigns> = {}) => {
  const { company, role, guessed } = jobNames({
    titles: [title],
    site: null,
    headings: [],
    organizations: [],
    url: null,
    ...more,
  });
  return `${role ?? '?'} @ ${company ?? '?'}${guessed.length === 0 ? '' : ` (${guessed.join(', ')})`}`;
};

describe('company and role in a title', () => {
  it('are told by words', () => {
    const titles = [
      'Night Baker at Ovenly',
      'Job Application for Night Baker at Ovenly',
      'Night Baker @ Ovenly',
      'Night Baker bei Ovenly | StepStone',
      'Night Baker chez Ovenly - HelloWork',
      'Bewerbung als Night Baker bei der Ovenly',
      'Ovenly hiring Night Baker in Ghent, Belgium | LinkedIn',
      'Ovenly is hiring a Night Baker',
      'Night Baker at Ovenly.',
      'Join Ovenly as a Night Baker',
      'Night Baker Job in Ghent bei Ovenly - Stepstone',
    ];
    for (const title of titles) expect(names(title), title).toBe('Night Baker @ Ovenly');
    for (const title of [
      'Careers at Ovenly - Night Baker',
      'Night Baker | Jobs at Ovenly',
      'Night Baker - Karriere bei Ovenly',
    ])
      expect(names(title, { headings: ['Night Baker'] }), title).toBe('Night Baker @ Ovenly');
  });

  it('are told by the heading, the address, the site, a logo or a legal form, in both orders', () => {
    for (const title of [
      'Ovenly - Dough Wizard',
      'Dough Wizard - Ovenly',
      'Dough Wizard | Ovenly',
      'Ovenly – Dough Wizard',
      'Ovenly: Dough Wizard',
      'Dough Wizard, Ovenly',
    ])
      for (const more of [
        { url: 'https://jobs.lever.co/ovenly/1', headings: ['Dough Wizard'] },
        { url: 'https://ovenly.recruitee.com/o/1', headings: ['Dough Wizard'] },
        { site: 'Ovenly Careers', headings: ['Dough Wizard'] },
        { organizations: ['Ovenly'], headings: ['Dough Wizard'] },
      ])
        expect(names(title, more), title).toBe('Dough Wizard @ Ovenly');
    expect(names('Ovenly GmbH - Dough Wizard')).toBe('Dough Wizard @ Ovenly GmbH');
    expect(names('Bäcker (m/w/d) en Ovenly', { url: 'https://www.ovenly.es/1' })).toBe(
      'Bäcker (m/w/d) @ Ovenly',
    );
  });

  it('are guesses where nothing but their order or their words tell them', () => {
    expect(names('Dough Wizard - Ovenly')).toBe('Dough Wizard @ Ovenly (company, role)');
    expect(names('Ovenly - Night Baker')).toBe('Night Baker @ Ovenly (company, role)');
    expect(names('Dough Wizard', { url: 'https://boards.greenhouse.io/ovenly/jobs/1' })).toBe(
      'Dough Wizard @ Ovenly (company)',
    );
    expect(names('Dough Wizard | Ghent | Ovenly')).toBe('Dough Wizard @ ? (role)');
  });

  it('are not a board, nor a place that follows the role', () => {
    for (const board of ['LinkedIn', 'Indeed.com', 'StepStone', 'Glassdoor', 'Greenhouse', 'Monster Jobs']) {
      expect(isJobBoard(board), board).toBe(true);
      expect(names(`Night Baker | ${board}`), board).toBe('Night Baker @ ?');
      expect(names('Night Baker', { site: board }), board).toBe('Night Baker @ ?');
    }
    expect(names('Night Baker en Madrid')).toBe('Night Baker en Madrid @ ?');
    expect(names('Director at Large at Ovenly', { headings: ['Director at Large'] })).toBe(
      'Director at Large @ Ovenly',
    );
    expect(isJobBoard('Google', 'https://careers.google.com/1')).toBe(false);
    expect(isJobBoard('Reed')).toBe(false);
  });

  it('are the same in either order, whatever they are called', () => {
    const word = fc.string({ unit: fc.constantFrom(...'bdfgklmprtz'), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(' - ', ' – ', ' | ', ' · '), (role, company, dash) => {
        fc.pre(role !== company && !isJobBoard(company) && !isJobBoard(role));
        const more = { headings: [role], organizations: [company] };
        for (const title of [`${role}${dash}${company}`, `${company}${dash}${role}`])
          expect(names(title, more)).toBe(`${role} @ ${company}`);
      }),
    );
  });

  it('are found or not in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.string(),
        (title, site, url) => void names(title, { site, url, headings: [site] }),
      ),
    );
    for (const piece of [' at ', ' - ', 'a at ', 'hiring ', ' | x', '(m/'])
      names(piece.repeat(20_000), { headings: [piece.repeat(500)] });
  });
});
