import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { parseJobPosting } from './job-posting.ts';

const today = calendarDate('2026-11-20');
const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const read = (body: string, url: string | null = null) => parseJobPosting(body, { today, url });
const baker = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  description: 'Bake bread.',
  hiringOrganization: { name: 'Oven & Sons' },
};

describe('JSON-LD', () => {
  it('refers to what stands elsewhere, in another script too', () => {
    const graph = {
      '@graph': [
        { '@type': 'Place', '@id': '#p', address: { '@id': '#a' } },
        { '@id': '#a', addressLocality: 'Ghent', addressCountry: 'BE' },
        { ...baker, hiringOrganization: { '@id': '#o' }, jobLocation: ['#p'] },
      ],
    };
    expect(
      read(script({ '@id': '#o', '@type': 'Organization', name: 'Oven AG' }) + script(graph)),
    ).toMatchObject({
      company: 'Oven AG',
      location: 'Ghent, BE',
    });
    expect(read(script({ ...baker, hiringOrganization: '#nowhere' })).company).toBeNull();
  });

  it('may refer to itself without end', () => {
    const loop = {
      '@id': '#l',
      name: 'Loop',
      address: { '@id': '#l' },
      jobLocation: Array(50).fill({ '@id': '#l' }),
    };
    const { company } = read(
      script([loop, { ...baker, hiringOrganization: { '@id': '#l' }, jobLocation: [loop, loop] }]),
    );
    expect(company).toBe('Loop');
  });

  it('may write the name of its vocabulary before each key', () => {
    const prefixed = Object.fromEntries(
      Object.entries(baker).map(([key, value]) => [key.startsWith('@') ? key : `schema:${key}`, value]),
    );
    expect(read(script({ ...prefixed, '@type': 'schema:JobPosting' }))).toMatchObject({
      company: 'Oven & Sons',
      role: 'Baker',
    });
  });

  it('has parts of its own, each under a heading unless the description has it', () => {
    const { posting } = read(
      script({
        ...baker,
        skills: ['Kneading', { '@type': 'DefinedTerm', name: 'Shaping' }],
        qualifications: '<p>A baker&#8217;s certificate</p>',
        responsibilities: 'Bake bread.',
        educationRequirements: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'high school',
        },
        experienceRequirements: { monthsOfExperience: 24 },
        jobBenefits: 'Free bread',
      }),
    );
    expect(posting).toBe(
      'Bake bread.\n\n## Qualifications\n\nA baker’s certificate\n\n## Skills\n\n- Kneading\n- Shaping\n\n## Education\n\nhigh school\n\n## Experience\n\n2 years of experience\n\n## Benefits\n\nFree bread',
    );
  });

  it('tells the last day, in many forms; one that could be read both ways is only noted', () => {
    for (const day of [
      '2026-12-03',
      '2026-12-03T23:59:00+01:00',
      '3 December 2026',
      '3.12.2026',
      'Thu Dec 03 02:00:00 UTC 2026',
      'December 3, 2026',
    ])
      expect(read(script({ ...baker, validThrough: day })).deadline, day).toBe('2026-12-03');
    expect(read(script({ ...baker, validThrough: '03/12/2026' }))).toMatchObject({
      deadline: null,
      notes: '- Deadline, as the page says it: 03/12/2026',
    });
    expect(read(script({ ...baker, validThrough: '2019-05-01' })).said).toEqual([
      'this posting ended on 2019-05-01',
    ]);
  });

  it('of a board names the company, never the board', () => {
    const onBoard = { ...baker, hiringOrganization: { name: 'StepStone' } };
    expect(read(script(onBoard), 'https://www.stepstone.de/job/1')).toMatchObject({ company: null });
    expect(read(script(onBoard), 'https://oven.example/1').company).toBe('StepStone');
  });
});

describe('pay', () => {
  const pay = (fields: object) => {
    const { salary, notes } = read(script({ ...baker, ...fields }));
    return [
      salary === null ? null : `${salary.min}-${salary.max} ${salary.currency}/${salary.period}`,
      notes,
    ];
  };

  it('is taken from numbers, ranges and texts', () => {
    const amounts: [string, unknown][] = [
      [
        '20000-25000 GBP/year',
        { currency: 'GBP', value: { minValue: 20000, maxValue: '25,000', unitText: 'per annum' } },
      ],
      ['31650-49084 GBP/year', 'Salary: £31,650 to £49,084 per annum plus bonus'],
      ['40-50 USD/hour', { currency: 'USD', value: '40-50', unitText: 'HOUR' }],
      ['1200000-1800000 INR/year', '12-18 LPA'],
      ['20-20 USD/hour', [{ currency: 'USD', value: { value: 20, unitCode: 'HUR' } }]],
    ];
    for (const [expected, baseSalary] of amounts) expect(pay({ baseSalary })).toEqual([expected, '']);
    expect(pay({ salary: '£20,000' })).toEqual(['20000-20000 GBP/year', '']);
  });

  it('by the week counts for a year, and the notes say how', () => {
    expect(pay({ baseSalary: { currency: 'USD', value: { value: 900, unitText: 'WEEK' } } })).toEqual([
      '46800-46800 USD/year',
      '- The page says $900 per week, 52 of them a year; the salary above is that sum for a year.',
    ]);
  });

  it('that is an estimate, or cannot be read, stands in the notes and is no salary', () => {
    const estimatedSalary = [
      { currency: 'USD', unitText: 'YEAR', percentile10: '50000', median: 60000, percentile90: 70000 },
    ];
    expect(pay({ estimatedSalary })).toEqual([
      null,
      '- Estimated pay, by the page and not by the employer: $50,000–$70,000 per year',
    ]);
    expect(pay({ baseSalary: 'Competitive # [x](y)' })).toEqual([
      null,
      '- Pay, as the page says it: Competitive # \\[x\\](y)',
    ]);
    expect(pay({ baseSalary: { value: { value: 30000, unitText: 'YEAR' } } })).toEqual([
      null,
      '- Pay, as the page says it: 30000 YEAR',
    ]);
    expect(pay({ baseSalary: '£25' })).toEqual([null, '- Pay, as the page says it: £25']);
    expect(pay({ baseSalary: { currency: 'USD', value: { minValue: 0, maxValue: 0 } } })).toEqual([null, '']);
  });
});

describe('microdata and RDFa', () => {
  const facts = { company: 'Oven AG', role: 'Baker', location: 'Ghent, BE', from: 'JobPosting' };

  it('are read like JSON-LD', () => {
    const microdata = `<article itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Oven AG</b></p>
      <p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope>
      <span itemprop="addressLocality">Ghent</span><meta itemprop="addressCountry" content="BE"></span></p>
      <time itemprop="validThrough" datetime="2026-12-03">soon</time>
      <div itemprop="description"><style>p{}</style><h2>Work</h2><ul><li>Bake <b>bread</b></ul></div></article>`;
    expect(read(microdata)).toMatchObject({
      ...facts,
      deadline: '2026-12-03',
      posting: '## Work\n\n- Bake **bread**',
    });
    const rdfa = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Baker</h1>
      <p property="hiringOrganization" typeof="Organization"><b property="name">Oven AG</b></p>
      <p property="jobLocation" typeof="Place"><span property="address" typeof="PostalAddress"><i property="addressLocality">Ghent</i>
      <i property="addressCountry" content="BE">Belgium</i></span></p><div property="description"><p>Bake</div></div>`;
    expect(read(rdfa)).toMatchObject({ ...facts, posting: 'Bake' });
  });

  it('are read where pages forget the scope, or put properties elsewhere', () => {
    const loose = `<div itemscope itemtype="http://schema.org/JobPosting" itemref="more"><meta itemprop="title" content="Baker">
      <span itemprop="jobLocation"><span itemprop="address"><meta itemprop="streetAddress" content="Ghent, BE"></span></span></div>
      <footer><p id="more"><i itemprop="hiringOrganization">Oven AG</i></p></footer>`;
    expect(read(loose)).toMatchObject(facts);
  });

  it('beside JSON-LD tell the same posting', () => {
    const both = `${script({ ...baker, hiringOrganization: 'Oven AG' })}<div itemscope itemtype="https://schema.org/JobPosting">
      <b itemprop="title">Baker</b><b itemprop="hiringOrganization">Oven AG</b><b itemprop="jobLocation">Ghent, BE</b></div>`;
    expect(read(both)).toMatchObject({ ...facts, said: [] });
  });
});

describe('several postings', () => {
  const cook = { ...baker, title: 'Cook' };

  it('are refused, unless the page is about one, or the person says which', () => {
    expect(() => read(script([baker, cook]))).toThrow('the page has 2 postings (“Baker”, “Cook”)');
    expect(read(`<h1>Cook</h1>${script([baker, cook])}`)).toMatchObject({
      role: 'Cook',
      said: ['the page has other postings as well, left out: “Baker”'],
    });
    expect(parseJobPosting(script([baker, cook]), { role: 'cook' }).role).toBe('Cook');
  });

  it('of one title in several places are one', () => {
    const at = (place: string) => ({ ...baker, jobLocation: { address: place } });
    expect(read(script([at('Ghent'), at('Bruges')])).location).toBe('Ghent; Bruges');
    expect(() =>
      read(
        script([
          { ...at('Ghent'), url: 'https://a.example/1' },
          { ...at('Ghent'), url: 'https://a.example/2' },
        ]),
      ),
    ).toThrow('2 postings');
  });
});
