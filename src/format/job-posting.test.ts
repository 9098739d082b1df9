import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJobPosting, parsePostingText } from './job-posting.ts';
import { NoPostingError } from './page-walls.ts';

const page = (json: unknown, head = '') =>
  `<!doctype html><html><head>${head}<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script></head><body>x</body></html>`;
const base = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  hiringOrganization: { name: 'Acme' },
};

describe('a page with a JobPosting', () => {
  it('gives all its facts', () => {
    const facts = parseJobPosting(
      page({
        ...base,
        description: '<p>Build &amp; run</p><ul><li>Go</li><li>SQL</li></ul>',
        employmentType: ['FULL_TIME', 'CONTRACTOR'],
        jobLocation: [
          { '@type': 'Place', address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
          { '@type': 'Place', address: { addressLocality: 'Paris', addressCountry: { name: 'FR' } } },
        ],
        baseSalary: { currency: 'eur', value: { minValue: 85000, maxValue: '100,000', unitText: 'YEAR' } },
        url: 'https://jobs.acme.example/1',
      }),
    );
    expect(facts).toEqual({
      company: 'Acme',
      role: 'Backend Engineer',
      url: 'https://jobs.acme.example/1',
      location: 'Berlin, DE; Paris, FR',
      workMode: null,
      employment: 'full-time',
      salary: { min: 85000, max: 100000, currency: 'EUR', period: 'year' },
      deadline: null,
      posting: 'Build & run\n\n- Go\n- SQL',
      notes: '',
      said: [],
      guessed: [],
      from: 'JobPosting',
      applied: null,
    });
  });

  it('is found in arrays, in @graph, nested, with a full type name', () => {
    const forms = [
      [{ '@type': 'Organization' }, base],
      { '@graph': [base] },
      { mainEntity: { ...base, '@type': ['Thing', 'https://schema.org/JobPosting'] } },
    ];
    for (const form of forms) expect(parseJobPosting(page(form)).company).toBe('Acme');
  });

  it('is read in spite of raw line breaks, comments and escaped tags', () => {
    expect(parseJobPosting(page('<!-- {"@type":"JobPosting","title":"A\nB"} -->')).role).toBe('A B');
    expect(
      parseJobPosting(page({ ...base, description: '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;' })).posting,
    ).toBe('One\n\nTwo');
    expect(parseJobPosting(page({ ...base, description: 'One\n\nTwo' })).posting).toBe('One\n\nTwo');
    expect(parseJobPosting(page({ ...base, title: 'R&amp;D &#8211; Lead' })).role).toBe('R&D – Lead');
  });

  it('says when it is remote', () => {
    expect(
      parseJobPosting(
        page({
          ...base,
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'Germany' },
        }),
      ),
    ).toMatchObject({ workMode: 'remote', location: 'Germany' });
    expect(
      parseJobPosting(page({ ...base, jobLocationType: 'TELECOMMUTE', jobLocation: { address: 'Oslo' } }))
        .workMode,
    ).toBe('remote');
  });

  it('is read though its JSON is none', () => {
    const plain = '"@type": "JobPosting", "title": "A // B, }", "hiringOrganization": {"name": "Acme"}';
    const forms = [
      `{${plain},}`,
      `{ /* , */ ${plain} // }\n, }`,
      `\n<!--\n{${plain}}\n//-->\n`,
      `//<![CDATA[\n{${plain}}\n//]]>`,
      `/*<![CDATA[*/ {${plain}} /*]]>*/`,
      `{${plain}};`,
      `[{${plain}},]`,
    ];
    for (const form of forms)
      expect(parseJobPosting(page(form)), form).toMatchObject({ company: 'Acme', role: 'A // B, }' });
    const hostile = [
      '{"'.repeat(50_000),
      '"\\"'.repeat(50_000),
      '/*'.repeat(50_000),
      `{"@type":"JobPosting",${','.repeat(50_000)}`,
    ];
    for (const form of hostile) expect(parseJobPosting(page(form)).from).toBe('page');
  });

  it('has a description that becomes clean Markdown', () => {
    const posting = (description: string) => parseJobPosting(page({ ...base, description })).posting;
    expect(posting('<p><strong>Pay: </strong>good</p><p>&nbsp;</p>One<br><br>Two<br>Three<br>')).toBe(
      '**Pay:** good\n\nOne\n\nTwo\\\nThree',
    );
    expect(posting('<ul><li><p>A</p></li><li><p>B</p><ul><li>C</li></ul></li></ul>')).toBe('- A\n- B\n  - C');
    expect(
      posting(
        '&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Build &amp;amp; run&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
      ),
    ).toBe('- Build & run');
    expect(posting('You know:\n- Go\n• SQL\n\nWe pay')).toBe('You know:\n\n- Go\n- SQL\n\nWe pay');
  });

  it('takes a salary only where sum, currency and unit are clear', () => {
    const salary = (baseSalary: unknown) => parseJobPosting(page({ ...base, baseSalary })).salary;
    expect(salary({ currency: 'USD', value: { value: 55, unitText: 'HOUR' } })).toEqual({
      min: 55,
      max: 55,
      currency: 'USD',
      period: 'hour',
    });
    expect(salary({ currency: 'USD', value: 120000 })).toMatchObject({ min: 120000, period: 'year' });
    expect(salary({ value: 120000 })).toBeNull();
    const euros = { min: 60000, max: 80000, currency: 'EUR', period: 'year' };
    expect(salary({ currency: 'EUR', minValue: '60.000', maxValue: '80.000,00', unitText: 'ANN' })).toEqual(
      euros,
    );
    expect(salary('€60,000 - €80,000 per year')).toEqual(euros);
    expect(salary('60000')).toBeNull();
    expect(
      salary({ currency: 'USD', value: { minValue: '$25.50', maxValue: 30, unitCode: 'HUR' } }),
    ).toMatchObject({ min: 25.5, period: 'hour' });
    const monthly = { value: { minValue: 4000, unitText: 'MONTH' } };
    expect(
      parseJobPosting(page({ ...base, salaryCurrency: 'EUR', baseSalary: monthly })).salary,
    ).toMatchObject({ min: 4000, currency: 'EUR', period: 'month' });
    expect(salary({ currency: 'USD', value: { value: 900, unitText: 'MOON' } })).toBeNull();
    expect(salary({ currency: 'USD', value: { value: 900 } })).toBeNull();
  });
});

describe('a page without one', () => {
  it('says where it seems to have several postings', () => {
    const part = '<p>We look for somebody who cares.</p>'.repeat(30);
    const two = `<title>Careers at Acme</title><h1>Come and build with us</h1><h2>Welder</h2>${part}<h2>Staff Nurse</h2>${part}`;
    const { said, company } = parseJobPosting(two, { url: 'https://acme.example/jobs' });
    expect(company).toBe('Acme');
    expect(said).toContain(
      'the page seems to have 2 postings (“Welder”, “Staff Nurse”); all its text is taken, so keep what is of one',
    );
    const one = `<title>Welder – Acme</title><h1>Welder</h1>${part}<h2>Your tasks as a Welder</h2><h2>Staff Nurse</h2><h2>Line Cook</h2>`;
    expect(parseJobPosting(one, { url: 'https://acme.example/1' }).said).toEqual([]);
  });

  it.each([
    ['Anstellungsart: Teilzeit', 'part-time'],
    ['Vertragsart: unbefristet, Vollzeit', 'full-time'],
    ['Beschäftigungsart: befristet', 'temporary'],
    ['Type de contrat : stage', 'internship'],
    ['Contrat: temps partiel', 'part-time'],
    ['Tipo de contrato: jornada completa', 'full-time'],
    ['Jornada: media jornada', 'part-time'],
    ['Tipo de contrato: estágio', 'internship'],
    ['Tipo di contratto: tempo determinato', 'temporary'],
    ['Dienstverband: voltijd', 'full-time'],
    ['Job type: International', null],
  ])('reads the employment in "%s"', (line, employment) => {
    expect(parsePostingText(`Welder at Acme\n${line}\nWe weld.`)).toMatchObject({ employment });
  });

  it('gives its title, site and text', () => {
    const facts = parseJobPosting(
      '<title>Job – Acme</title><meta property="og:title" content="Nurse"><meta property="og:site_name" content="Clinic"><h1>Nurse</h1><p>Care</p>',
      { url: 'https://clinic.example/jobs/7' },
    );
    expect(facts).toMatchObject({
      role: 'Nurse',
      company: 'Clinic',
      url: 'https://clinic.example/jobs/7',
      from: 'page',
    });
    expect(facts.posting).toBe('# Nurse\n\nCare');
  });

  it('gives its main part, and both names where its title holds them', () => {
    expect(
      parseJobPosting(
        '<title>Cook – Trattoria</title><nav>Home</nav><div><main><p>Cook</main></div><footer>©</footer>',
      ),
    ).toMatchObject({ role: 'Cook', company: 'Trattoria', posting: 'Cook' });
    expect(parseJobPosting('<title>Cook at Lungo</title>')).toMatchObject({ role: 'Cook', company: 'Lungo' });
    expect(parseJobPosting('<title>Jobs | Cook | Lungo</title>')).toMatchObject({
      company: 'Lungo',
      guessed: ['company', 'role'],
    });
    expect(parseJobPosting('<title>Cook | Milan | Lungo</title>').company).toBeNull();
  });

  it('and of a hundred thousand paragraphs gives the first', () => {
    expect(parseJobPosting('<p>word'.repeat(100_000)).posting).toMatch(/^word\n\nword/);
  });

  it('lets no script, handler or foreign address through', () => {
    const { posting, url } = parseJobPosting(
      '<link rel=canonical href="javascript:alert(1)"><p onclick=x>Hi <a href="javascript:alert(1)">there</a><script>alert(1)</script><img src=x onerror=alert(1)>',
    );
    expect(posting).toBe('Hi there');
    expect(url).toBeNull();
  });
});

/** A page that is no posting is refused in words; nothing else may be thrown. */
function readOrRefuse(html: string): void {
  try {
    parseJobPosting(html);
  } catch (error) {
    expect(error).toBeInstanceOf(NoPostingError);
  }
}

describe('a page whose parts are called by name', () => {
  const posting = `<strong>Who we are<br><br></strong>Ovenly bakes at night. ${'We care for dough. '.repeat(8)}`;
  const around = '<h2>Join or sign in to find your next job</h2><p>By clicking you agree.</p>';

  it('as LinkedIn, is told by them, and what stands around the posting is none of it', () => {
    const facts = parseJobPosting(`<html><head>
      <title>Ovenly hiring Night Baker - Sourdough Team in Ghent, Flanders, Belgium | LinkedIn</title></head><body>${around}
      <h1 class="top-card-layout__title topcard__title">Night Baker - Sourdough Team</h1>
      <a class="topcard__org-name-link">Ovenly</a>
      <span class="topcard__flavor topcard__flavor--bullet">Ghent, Flanders, Belgium</span>
      <span class="topcard__flavor--bullet">196 applicants</span>
      <div class="show-more-less-html__markup">${posting}</div>
      <ul><li><h3>Employment type</h3><span>Full-time</span></li></ul></body></html>`);
    expect(facts).toMatchObject({
      company: 'Ovenly',
      role: 'Night Baker - Sourdough Team',
      location: 'Ghent, Flanders, Belgium',
      employment: 'full-time',
      guessed: [],
      said: [],
    });
    expect(facts.posting).toMatch(/^\*\*Who we are\*\*\n\nOvenly bakes at night\./);
    expect(facts.posting).not.toMatch(/agree|sign in/);
  });

  it('as SEEK, whose own name and country is no company', () => {
    const shown = (advertiser: string) =>
      parseJobPosting(`<html><head><meta property="og:site_name" content="SEEK Australia">
        <meta property="og:url" content="https://au.seek.com/job/1">
        <title>Night Baker | Remote | Ghent Job in Ghent - SEEK</title></head><body>
        <h1 data-automation="job-detail-title">Night Baker | Remote | Ghent</h1>${advertiser}
        <span data-automation="job-detail-work-type">Full time</span>
        <div data-automation="jobAdDetails"><p>${posting}</p></div></body></html>`);
    expect(shown('<span data-automation="advertiser-name">Ovenly</span>')).toMatchObject({
      company: 'Ovenly',
      role: 'Night Baker | Remote | Ghent',
      employment: 'full-time',
    });
    expect(shown('').company).toBeNull();
    expect(shown('<span data-automation="advertiser-name">SEEK</span>').company).toBeNull();
  });

  it('as Lever and Personio, by several names at once and by those that a compiler made', () => {
    const lever = parseJobPosting(`<title>Ovenly - Night Baker</title><h2>Night Baker</h2>
      <div class="posting-category location">Ghent</div><div class="location">Antwerp</div>
      <div class="posting-category commitment">Part-time /</div>
      <div class="posting-category workplaceTypes">Hybrid</div><div data-qa="job-description">${posting}</div>`);
    expect(lever).toMatchObject({ location: 'Ghent', employment: 'part-time', workMode: 'hybrid' });
    const personio = parseJobPosting(`<title>Night Baker (m/w/d) | Jobs bei Ovenly</title>
      <div class="Attributes_item__UZjYL Attributes_jobMetaItemLocation__MX4Xg">Ghent</div><p>${posting}</p>`);
    expect(personio).toMatchObject({ company: 'Ovenly', role: 'Night Baker (m/w/d)', location: 'Ghent' });
  });

  it('is read whole where the part for the posting is empty', () => {
    const facts = parseJobPosting(
      `<title>Night Baker at Ovenly</title><div id="jobDescriptionText"></div><p>${posting}</p>`,
    );
    expect(facts.posting).toContain('Ovenly bakes at night');
  });
});

describe('a form to apply with', () => {
  const form = '<form><input type="file"><div class="h-captcha"></div></form>';

  it('is said to show no posting, and is no check for robots', () => {
    const facts = parseJobPosting(`<title>Night Baker at Ovenly</title>${form}`);
    expect(facts).toMatchObject({ company: 'Ovenly', role: 'Night Baker', posting: '' });
    expect(facts.said).toEqual([expect.stringContaining('the form to apply with')]);
    expect(() => parseJobPosting('<title>Ovenly</title><div class="h-captcha"></div>')).toThrow(/robots/);
  });

  it('names no role by what it is itself', () => {
    expect(parseJobPosting(`<title>Bewerbe dich bei Ovenly.</title>${form}`)).toMatchObject({
      company: 'Ovenly',
      role: null,
    });
    const loose = parseJobPosting(`<title>Apply at Ovenly</title><h2>Autofill</h2>${form}`);
    expect(loose).toMatchObject({ company: 'Ovenly', role: 'Autofill', guessed: ['role'] });
  });

  it('with its posting is a posting', () => {
    const text = 'You bake through the night. '.repeat(40);
    expect(parseJobPosting(`<title>Night Baker at Ovenly</title><p>${text}</p>${form}`).said).toEqual([]);
  });
});

it('lines with bullets and breaks between are a list, and empty items are none', () => {
  const posting = (html: string) => parseJobPosting(page({ ...base, description: html })).posting;
  expect(posting('<p>You:<br>- bake<br>• knead<br>- rest<br>Bye</p>')).toBe(
    'You:\n\n- bake\n- knead\n- rest\n\nBye',
  );
  expect(posting('<p>- one alone<br>and more</p>')).toBe('\\- one alone\\\nand more');
  expect(posting('<ul><li></li><li>bake</li><li> </li></ul><ul><li></li></ul>')).toBe('- bake');
  expect(posting('<p><b><br>Tasks</b><br>Bake <em>well<br></em></p>')).toBe('**Tasks**\\\nBake _well_');
});

it('no text makes it throw or hang', () => {
  const pieces = fc.constantFrom(
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"JobPosting"',
    ',"baseSalary":[',
    '}',
    '<div>',
    '&#x0;',
    '<div itemscope itemtype="https://schema.org/JobPosting" itemref=a id=a>',
    '<b itemprop="hiringOrganization">',
    '<b itemprop="description">',
    '<title>Sign in</title>',
    '"@id":"#a"',
    '<!--',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }),
      (parts) => void readOrRefuse(parts.join('')),
    ),
  );
  expect(parseJobPosting('<div>'.repeat(3000)).posting).toBe('');
  for (const mark of ['<i></i>', '<b> </b>', '<b><i>\n</i></b>'])
    expect(parseJobPosting(`<p>Bake${mark.repeat(5000)}`).posting).toBe('Bake');
});
