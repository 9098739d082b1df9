import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { draftsOfFile, draftsOfText, type ImportContext } from './drafts-of-file.ts';
import { UsageError, WorkError } from './errors.ts';
import { planImport } from './import-applications.ts';

const config = { ...defaultConfig(), timezone: 'Europe/Berlin' };
const today = calendarDate('2026-11-20');
const empty = { applications: [], written: new Map(), paths: [] };

/** What becomes of a text in an empty folder. */
function importOf(text: string, maps: string[] = [], more: Partial<ImportContext> = {}) {
  const read = draftsOfText(text, maps, { config, today, ...more });
  const report = planImport(empty, config, read.drafts);
  const applications = report.added.map(({ application }) => application);
  const told = applications.map((application) => {
    const history = application.history.map(
      ({ date, status, dateGuessed, at }) =>
        `${dateGuessed ? '~' : ''}${date.slice(5)} ${status}${at === null ? '' : ` at ${at}`}`,
    );
    return `${application.company}, ${application.role}: ${history.join(', ')}`;
  });
  const guesses = read.guesses.map(({ kind, about, count }) => `${kind} ${about ?? ''} ${count}`);
  return { ...report, read, applications, told, guesses };
}

const only = (text: string, maps: string[] = []) => {
  const { applications, refused } = importOf(text, maps);
  expect(refused).toEqual([]);
  const [application] = applications;
  if (application === undefined) throw new Error('nothing was added');
  return application;
};

describe('the history of a row', () => {
  const cases: Record<string, [header: string, row: string, history: string]> = {
    'an ending without a day': [
      'Date Applied,Status',
      '2026-09-01,Rejected',
      '09-01 applied, ~09-01 rejected',
    ],
    'a wish list with a date': ['Date,Status', '2026-11-02,Wishlist', '11-02 saved'],
    'two days of a wish list': [
      'Date Added,Date Applied,Status',
      '2026-11-02,2026-11-05,Saved',
      '11-02 saved',
    ],
    'not sent, and not wanted': [
      'Date,Status',
      '2026-11-02,Decided not to apply',
      '11-02 saved, ~11-02 withdrawn',
    ],
    'no day at all': ['Status', 'Applied', '~11-20 applied'],
    'nothing but a name': ['Notes', 'nice', '~11-20 saved'],
    'the day of the status': [
      'Applied,Status,Status Date',
      '2026-09-01,Offer,2026-10-01',
      '09-01 applied, 10-01 offer',
    ],
    'the day of the last change is a likely one': [
      'Applied,Status,Last Updated',
      '2026-09-01,Rejected,2026-10-01',
      '09-01 applied, ~10-01 rejected',
    ],
    'the day of the answer': [
      'Applied,Status,Response Date',
      '2026-09-01,Rejected,2026-09-09',
      '09-01 applied, 09-09 rejected',
    ],
    'a closing date dates the ending': [
      'Applied,Status,Closed Date',
      '2026-09-01,Withdrawn,2026-10-20',
      '09-01 applied, 10-20 withdrawn',
    ],
    milestones: [
      'Applied,Interview Date,Offer Date,Status',
      '2026-09-01,2026-09-10,2026-09-20,Accepted',
      '09-01 applied, 09-10 phone_screen, 09-20 offer, ~09-20 accepted',
    ],
    'several interviews in a cell': [
      'Applied,Interviews,Status',
      '2026-09-01,"2026-09-10; 2026-09-20",Rejected',
      '09-01 applied, 09-10 phone_screen, 09-20 phone_screen, ~09-20 rejected',
    ],
    'an interview ahead': [
      'Status,Interview Date',
      'Applied,2026-11-27 14:00',
      '~11-20 applied, ~11-20 phone_screen at 2026-11-27T14:00',
    ],
    'two interviews ahead': [
      'Applied,Interview 1,Interview 2',
      '2026-11-01,2026-11-27,2026-12-04',
      '11-01 applied, ~11-01 phone_screen at 2026-11-27, ~11-01 technical at 2026-12-04',
    ],
    marks: ['Applied,Status,Rejected', '2026-09-01,Applied,TRUE', '09-01 applied, ~09-01 rejected'],
    'marks that say no': ['Applied,Status,Rejected', '2026-09-01,Applied,no', '09-01 applied'],
    'a mark for sent': ['Applied?,Interviewed', 'yes,2026-10-01', '~10-01 applied, 10-01 phone_screen'],
    'a mark for not sent': ['Applied,Date Added', 'no,2026-10-01', '10-01 saved'],
    'a column for each stage': [
      'Applied Date,OA,Phone Screen,Onsite,Result',
      '9/25/2026,x,10/2/2026,✓,Rejected',
      '09-25 applied, 10-02 phone_screen, ~10-02 technical, ~10-02 onsite, ~10-02 rejected',
    ],
    'a refused offer': [
      'Applied,Status',
      '2026-09-01,Declined offer',
      '09-01 applied, ~09-01 offer, ~09-01 withdrawn',
    ],
    'an unknown word': ['Applied,Status', '2026-09-01,On hold', '09-01 applied'],
    'an unknown word without a day': ['Status', 'On hold', '~11-20 saved'],
    'a year that is not written': ['Applied,Status', '8-Jul,Applied', '~07-08 applied'],
    'a day that is none': ['Applied,Status', 'soon,Applied', '~11-20 applied'],
  };
  for (const [name, [header, row, history]] of Object.entries(cases))
    it(name, () => expect(importOf(`Company,Role,${header}\nA,B,${row}`).told).toEqual([`A, B: ${history}`]));

  it('has no appointment where a time is merely that of a change', () => {
    const told = importOf(
      'Company,Role,Applied,Status,Last updated,Status Date\nA,B,2026-09-01,Interview,2026-09-20 12:46:50,\nC,D,2026-09-01,Interview,,2026-09-20 12:46',
    );
    expect(told.told).toEqual([
      'A, B: 09-01 applied, ~09-20 phone_screen',
      'C, D: 09-01 applied, 09-20 phone_screen',
    ]);
    expect(told.guesses).toEqual(['no-day  1']);
  });

  it('takes days and marks below the names of people and numbers for stages, and numbers for numbers', () => {
    const sheet = 'Company,Role,Applied,Recruiter,Phone,On-Campus,Onsite\n';
    const { told, read } = importOf(
      `${sheet}A,B,8/6/2026,yes,8/22/2026 & 8/27/2026,,\nC,D,8/7/2026,,8/29/2026,yes,yes\nE,F,8/8/2026,,,,9/2/2026`,
    );
    expect(told).toEqual([
      'A, B: 08-06 applied, 08-22 phone_screen, 08-27 phone_screen',
      'C, D: 08-07 applied, 08-29 phone_screen, ~08-29 onsite',
      'E, F: 08-08 applied, 09-02 onsite',
    ]);
    expect(read.columns.filter(({ field }) => field === 'phone_screen')).toHaveLength(2);
    const people = `Company,Role,Contact,Phone\nA,B,Robin Vale,1790000000\nC,D,Ines Marlow,1790000555`;
    expect(only(people.split('\n').slice(0, 2).join('\n')).contacts).toMatchObject([
      { name: 'Robin Vale', phone: '1790000000' },
    ]);
  });

  it('is of a stage where a cell below its name says it by name', () => {
    const { told, guesses } = importOf(
      'Company,Role,Applied,Coding Challenge\nA,B,2026-09-01,HackerRank\nC,D,2026-09-01,Coding Challenge\nE,F,2026-09-01,expired\nG,H,2026-09-01,\nI,J,2026-09-01,no',
    );
    expect(told.map((line) => line.slice(6))).toEqual([
      '09-01 applied, ~09-01 technical',
      '09-01 applied, ~09-01 technical',
      '09-01 applied',
      '09-01 applied',
      '09-01 applied',
    ]);
    expect(guesses).toContain('not-read Coding Challenge 1');
  });

  it('is of the years that the rows around tell', () => {
    const days = (column: string[], header = 'Applied') =>
      importOf(`Company,Role,${header}\n${column.map((cell, at) => `A${at},B,${cell}`).join('\n')}`)
        .applications.map(({ history }) => `${history[0]?.dateGuessed ? '~' : ''}${history[0]?.date}`)
        .join(' ');
    expect(days(['8-Jul', '9/25/2019', '10-Dec', '3-Jan'])).toBe(
      '~2019-07-08 2019-09-25 ~2019-12-10 ~2020-01-03',
    );
    expect(days(['8-Jul', '25-Dec'])).toBe('~2026-07-08 ~2025-12-25');
    // Nothing that is past is put ahead, and no deadline tells when something was.
    expect(days(['10-Nov', '2026-11-18', '24-Nov'])).toBe('~2026-11-10 2026-11-18 ~2025-11-24');
    expect(days(['8-Jul,2027-02-01'], 'Applied,Deadline')).toBe('~2026-07-08');
  });

  it('is that it was sent, on a day that nobody knows, where the day has a slip of the pen', () => {
    const { told, refused, guesses } = importOf(
      'Company,Role,Applied\nA,B,8/6/2019\nC,D,8/82019\nE,F,not yet\nG,H,',
    );
    expect(told).toEqual([
      'A, B: 08-06 applied',
      'C, D: ~08-06 applied',
      'E, F: ~11-20 saved',
      'G, H: ~11-20 saved',
    ]);
    expect(refused).toEqual([]);
    expect(guesses).toEqual(['no-date  3', 'not-read Applied 2']);
  });

  it('of any table stands on days until today, but for those that it says', () => {
    const { applications } = importOf('Company,Role,Status,Interview Date\nA,B,Applied,2026-11-27');
    const [application] = applications;
    const facts = application && deriveFacts(application, config, today);
    expect(facts).toMatchObject({
      active: true,
      appliedOn: '2026-11-20',
      datesGuessed: ['appliedOn', 'respondedOn', 'interviewedOn'],
    });
  });
});

describe('what no field takes', () => {
  it('stands among the notes, and is told with a count', () => {
    const { read, applications, guesses } = importOf(
      'Company,Role,Applied,Glassdoor,Phone\nA,B,2026-09-01,4.1,+1 555\nC,D,whenever,,+1 556\nE,F,2026-09-02,3.9,',
    );
    expect(applications.map(({ body }) => body.split('## Notes\n')[1]?.trim())).toEqual([
      'Phone: +1 555\n\nGlassdoor: 4.1',
      'Applied: whenever\n\nPhone: +1 556',
      'Glassdoor: 3.9',
    ]);
    expect(guesses).toEqual(['no-use Phone 2', 'in-notes Glassdoor 2', 'no-date  1', 'not-read Applied 1']);
    expect(read.drafts.leftOut).toEqual([
      { line: 3, why: 'Applied: "whenever" is no date; it stands among the notes' },
    ]);
  });

  const days: Record<string, [header: string, row: string, history: string, notes: string]> = {
    'a day of the status, where the day of sending is told': [
      'Applied,Status,Status Date',
      '2026-09-01,Applied,2026-10-01',
      '09-01 applied',
      'Status Date: 2026-10-01',
    ],
    'the same day told twice': [
      'Applied,Status,Status Date',
      '2026-09-01,Applied,2026-09-01',
      '09-01 applied',
      '',
    ],
    'two days of an ending': [
      'Applied,Status,Status Date,Closed Date',
      '2026-09-01,Withdrawn,2026-10-01,2026-10-20',
      '09-01 applied, 10-01 withdrawn',
      'Closed Date: 2026-10-20',
    ],
    'an answer, where the day of the status is told': [
      'Applied,Status,Status Date,Response Date',
      '2026-09-01,Rejected,2026-10-01,2026-09-09',
      '09-01 applied, 10-01 rejected',
      'Response Date: 2026-09-09',
    ],
    'an ending that a milestone dates': [
      'Applied,Status,Rejected,Closed Date',
      '2026-09-01,Rejected,2026-09-20,2026-10-20',
      '09-01 applied, 09-20 rejected',
      'Closed Date: 2026-10-20',
    ],
    'an answer beside milestones without a day, which is used': [
      'Applied,Status,Interviewed,Response Date',
      '2026-09-01,Rejected,yes,2026-09-09',
      '09-01 applied, ~09-09 phone_screen, 09-09 rejected',
      '',
    ],
    'a day of an unknown status, which is used': [
      'Status,Status Date',
      'On hold,2026-10-01',
      '~10-01 saved',
      'Status: On hold',
    ],
    'a day of sending of what was not sent': [
      'Date Added,Date Applied,Status',
      '2026-11-02,2026-11-05,Saved',
      '11-02 saved',
      'Date Applied: 2026-11-05',
    ],
    'two days of sending': [
      'Applied,Status',
      '2026-09-01; 2026-09-15,Applied',
      '09-01 applied',
      'Applied: 2026-09-01; 2026-09-15',
    ],
    'two days to follow up that are past': [
      'Applied,Follow up',
      '2026-09-01,2026-09-10; 2026-09-15',
      '09-01 applied',
      'Follow up: 2026-09-10; 2026-09-15',
    ],
    'two days of an ending in a cell that has no use': [
      'Applied,Status,Closed Date',
      '2026-09-01,Applied,2026-09-10; 2026-09-15',
      '09-01 applied',
      'Closed Date: 2026-09-10; 2026-09-15',
    ],
  };
  for (const [name, [header, row, history, notes]] of Object.entries(days))
    it(`of days stands among the notes, once: ${name}`, () => {
      const { told, applications } = importOf(`Company,Role,${header}\nA,B,${row}`);
      expect(told).toEqual([`A, B: ${history}`]);
      expect(applications[0]?.body.split('## Notes\n')[1]?.trim()).toBe(notes);
    });

  it('of a column that merely numbers the rows is left out, and told', () => {
    const { applications, guesses } = importOf('No,Company,Role,Applied\n1,A,B,2026-09-01\n2,C,D,2026-09-02');
    expect(applications.map(({ body }) => body.trim().endsWith('## Notes'))).toEqual([true, true]);
    expect(guesses).toEqual(['left-out No 2']);
  });

  it('numbers of rows are none of postings, in whatever order they stand', () => {
    const { applications, guesses } = importOf('#,Company,Role\n12,A,B\n7,C,D');
    expect(applications.map(({ body }) => body.includes('12'))).toEqual([false, false]);
    expect(guesses).toContain('left-out # 2');
    const ids = importOf('Job ID,Company,Role\n1,A,B\n2,C,D').guesses;
    expect(ids).toContain('left-out Job ID 2');
    const real = importOf('Application ID,Company,Role\n2026-2038,A,B\n2025-1999,A,B\nnone so far,A,C');
    expect(real.told).toHaveLength(3);
    expect(real.guesses).toContain('not-read Application ID 1');
  });

  it('is told as not read where it is not understood, rather than as of no use', () => {
    const { guesses } = importOf('Company,Role,Applied,Salary,Type\nA,B,2026-09-01,P2,whatever');
    expect(guesses.toSorted()).toEqual(['not-read Salary 1', 'not-read Type 1']);
  });

  it('is left out where that is asked, and told', () => {
    const { applications, guesses } = importOf('Company,Role,Secret\nA,B,x', ['Secret=-']);
    expect(applications[0]?.body).not.toContain('x');
    expect(guesses).toContain('left-out Secret 1');
  });

  it('of an unknown word is what to say about it', () => {
    const text = 'Company,Role,Status\nA,B,On hold\nC,D,On hold\nE,F,Limbo';
    expect(importOf(text).guesses).toContain('unknown-status On hold 2');
    const mapped = importOf(text, [], { statusMaps: ['on HOLD=applied', 'Limbo=ghosted'] });
    expect(mapped.told.map((line) => line.split(' ').at(-1))).toEqual(['applied', 'applied', 'ghosted']);
    expect(() => importOf(text, [], { statusMaps: ['Limbo=nowhere'] })).toThrow(UsageError);
  });
});

describe('steps and deadlines', () => {
  it('become reminders and a deadline where they are ahead', () => {
    expect(only('Company,Role,Status,Deadline\nA,B,Saved,2026-12-01').deadline).toBe('2026-12-01');
    const steps = only('Company,Role,Applied,Next Step,Follow-up Date\nA,B,2026-11-01,Call Jane,2026-11-25');
    expect(steps.customReminders).toEqual([{ due: '2026-11-25', text: 'Call Jane' }]);
    expect(only('Company,Role,Applied,Follow up\nA,B,2026-11-01,2026-11-25').customReminders).toEqual([
      { due: '2026-11-25', text: 'Follow up with A' },
    ]);
  });

  it('stay notes where they are past, over, or without a day', () => {
    for (const [status, day] of [
      ['Applied', '2026-10-01'],
      ['Rejected', '2026-11-25'],
      ['Applied', 'yes'],
    ]) {
      const text = `Company,Role,Applied,Status,Next Step,Follow-up Date\nA,B,2026-09-01,${status},Call Jane,${day}`;
      const application = only(text);
      expect(application.customReminders).toEqual([]);
      expect(application.body).toContain('Next Step: Call Jane');
      expect(application.body).toContain(`Follow-up Date: ${day}`);
    }
  });
});

describe('where a table begins', () => {
  it('is found below a title, and with any separator', () => {
    const rows = [
      ['Company', 'Role', 'Date Applied'],
      ['A', 'B, or so', '2026-09-01'],
    ];
    for (const separator of [';', '\t', '|']) {
      const text = `My search\n\n${rows.map((row) => row.join(separator)).join('\n')}`;
      expect(importOf(text).told, separator).toEqual(['A, B, or so: 09-01 applied']);
    }
  });

  it('is told by languages, in which the day may come first', () => {
    const tables = [
      'Entreprise;Poste;Date de candidature;Statut\nA;B;05/09/2026;En attente',
      'Firma;Stelle;Beworben am;Stand\nA;B;05.09.2026;Warten auf Antwort',
      'Empresa;Puesto;Fecha de solicitud;Estado\nA;B;05/09/2026;Enviado',
      'Empresa;Vaga;Data da candidatura;Situação\nA;B;05/09/2026;Aguardando',
      'Azienda;Ruolo;Data candidatura;Stato\nA;B;05/09/2026;Inviata',
      'Bedrijf;Functie;Gesolliciteerd op;Status\nA;B;05-09-2026;Verstuurd',
      '公司,职位,投递日期,状态\nA,B,2026年9月5日,已投递',
    ];
    for (const table of tables) {
      const { told, read } = importOf(table);
      expect([told, read.doubtfulDate], table).toEqual([['A, B: 09-05 applied'], null]);
    }
  });

  it('is nowhere where the first line is data, or nothing tells the company: then all is said once', () => {
    expect(() => importOf('Northlight,Nurse,www.n.example,2026-01-01')).toThrow(WorkError);
    expect(() => importOf('Northlight,Nurse,www.n.example,2026-01-01')).toThrow(
      /no header line.*column 1 \("Northlight"\)/,
    );
    expect(() => importOf('Foo,Bar\na,b\nc,d')).toThrow(/--map "Foo=company" --map "Bar=role"/);
    const told = importOf('A,B,2026-01-01', ['column 1=company', 'column 2=role', 'column 3=applied']).told;
    expect(told).toEqual(['A, B: 01-01 applied']);
  });
});

describe('the same application or another', () => {
  it('is told by place and requisition number', () => {
    const places =
      'title,company,location,status\nBaker,N,Calgary,applied\nBaker,N,Burnaby,applied\nBaker,N,,rejected';
    expect(importOf(places).added).toHaveLength(2);
    const numbers = importOf('title,company,job_id,status\nBaker,N,R-1,applied\nBaker,N,R-2,rejected');
    expect(numbers.applications.map(({ extra }) => extra)).toEqual([
      { requisition: 'R-1' },
      { requisition: 'R-2' },
    ]);
  });

  it('has news where its status was never had', () => {
    const sheet = (status: string) => `Company,Role,Applied,Status\nA,B,2026-10-01,${status}`;
    const { applications } = importOf(sheet('Applied'));
    const again = (status: string) => {
      const { drafts } = draftsOfText(sheet(status), [], { config, today });
      return planImport({ ...empty, applications }, config, drafts).known.map(({ news }) => news);
    };
    expect(again('Applied')).toEqual([null]);
    expect(again('Rejected')).toEqual([{ status: 'rejected', date: null, instead: 'applied' }]);
  });

  it('is found again on another day, whatever was guessed', () => {
    const text =
      'Company,Role,Status,Interview Date\nA,B,Applied,2026-11-27\nC,D,Applied,\nE,F,Applied,8-Jul';
    const { applications } = importOf(text);
    const later = calendarDate('2026-11-23');
    const { drafts } = draftsOfText(text, [], { config, today: later });
    expect(planImport({ ...empty, applications }, config, drafts).known).toHaveLength(3);
  });
});

describe('other trackers', () => {
  it('as JSON of a board: the name of a list is the status of what is in it', () => {
    const board = {
      applied: [{ company: 'Acme', position: 'Engineer', dateApplied: '2026-10-01' }],
      rejected: [{ company: 'Beta', position: 'Cook', dateApplied: '2026-10-02' }],
      wishlist: [],
      contacts: [{ name: 'Jane', email: 'jane@acme.example' }],
    };
    expect(importOf(JSON.stringify(board)).told).toEqual([
      'Acme, Engineer: 10-01 applied',
      'Beta, Cook: 10-02 applied, ~10-02 rejected',
    ]);
  });

  it('as JSON of one application, which may have lists of its own', () => {
    const one = {
      company: 'Acme',
      role: 'Cook',
      status: 'applied',
      date: '2026-10-01',
      people: [{ name: 'Jane' }],
    };
    expect(importOf(JSON.stringify(one)).told).toEqual(['Acme, Cook: 10-01 applied']);
    const titled = {
      title: 'My jobs',
      notes: 'x',
      jobs: [{ company: 'Acme', role: 'Cook', applied: '2026-10-01' }],
    };
    expect(importOf(JSON.stringify(titled)).told).toEqual(['Acme, Cook: 10-01 applied']);
  });

  it('as JSON with events, notes and a place in parts: each has its field, and nothing is lost', () => {
    const job = {
      company: 'Acme',
      title: 'Cook',
      location: { city: 'Berlin', country: 'DE' },
      notes: [
        { id: 1, text: 'Good canteen' },
        { id: 2, text: 'Far away' },
      ],
      events: [
        { id: 1, type: 'applied', date: '2026-10-01' },
        { type: 'interview', date: '2026-10-10', note: 'with Jane' },
        { type: 'interview', date: '2026-10-12' },
        { type: 'rejected', date: '2026-10-20' },
      ],
    };
    const { told, applications } = importOf(JSON.stringify([job]));
    expect(told[0]).toMatch(/^Acme, Cook: 10-01 applied, 10-10 phone_screen,.* 10-20 rejected$/);
    expect(applications[0]).toMatchObject({ location: 'Berlin, DE' });
    const text = JSON.stringify(applications[0]);
    for (const said of ['Good canteen', 'Far away', 'with Jane', '2026-10-12']) expect(text).toContain(said);
  });

  it('as a note with links to others, or with fields in its text', () => {
    const note =
      '---\nCompany: "[[Firms/Acme|Acme]]"\nposition: Cook\nstatus: Applied\ndate_applied: 2026-10-01\n---\nText\n';
    expect(importOf(note).told).toEqual(['Acme, Cook: 10-01 applied']);
    const fields =
      '# Beta\ncompany:: [[Beta]]\n- role:: Baker\n[status:: Applied]\napplied:: 2026-10-05\n\nFine bread.\n';
    const { told, applications } = importOf(fields);
    expect(told).toEqual(['Beta, Baker: 10-05 applied']);
    expect(JSON.stringify(applications[0])).toContain('Fine bread.');
  });

  it('as JSON: keys are known as columns are, wherever the list stands', () => {
    const job = {
      title: 'Nurse',
      company: { name: 'N' },
      status: 'applied',
      appliedDate: '2026-10-01T00:00:00.000Z',
      jobUrl: 'https://x.example/1',
    };
    for (const document of [[job], { jobs: [job] }, { data: { applications: [job], users: [] } }])
      expect(importOf(JSON.stringify(document)).applications).toMatchObject([
        { company: 'N', role: 'Nurse', url: 'https://x.example/1' },
      ]);
    expect(
      importOf(`${JSON.stringify(job)}\n${JSON.stringify({ ...job, title: 'Chef', jobUrl: null })}`).told,
    ).toHaveLength(2);
    const mapped = importOf(JSON.stringify([{ ...job, title: undefined, what: 'Cook' }]), ['what=role']);
    expect(mapped.told).toEqual(['N, Cook: 10-01 applied']);
    expect(() => importOf('{"basics":{"name":"Sam"}}')).toThrow(/résumé/);
  });

  it('as Markdown tables, with links and marks', () => {
    const text = [
      '# Jobs',
      '',
      '| # | Company | Role | Status | Applied |',
      '|---|:--|---|---|---|',
      '| 1 | [Acme](https://a.example/1) | **Dev** \\| Ops | ✅ Applied | 2026-10-01 |',
      '| 2 | Zeta | Nurse | ❌ Rejected | 2026-10-02 |',
    ].join('\n');
    const { told, applications } = importOf(text);
    expect(told).toEqual(['Acme, Dev | Ops: 10-01 applied', 'Zeta, Nurse: 10-02 applied, ~10-02 rejected']);
    expect(applications.map(({ url }) => url)).toEqual(['https://a.example/1', null]);
  });

  it('as Markdown tables: no link goes without a word', () => {
    const { applications } = importOf(
      '| Company | Role | Report |\n|---|---|---|\n| [Acme](https://acme.example/jobs/1) | Cook | [7](reports/007.md) |',
    );
    expect(applications[0]).toMatchObject({ company: 'Acme', url: 'https://acme.example/jobs/1' });
    expect(applications[0]?.body).toContain('Other links: [7](reports/007.md)');
    const own = only('| Company | Role | Link |\n|---|---|---|\n| Acme | Cook | acme.example/jobs |');
    expect(own.url).toBe('https://acme.example/jobs');
  });

  it('as notes with frontmatter', () => {
    const { told, applications } = importOf(
      '---\ncompany: Acme\nposition: Dev\nstage: Applied\ndate applied: 2026-10-01\n---\nTheir words.\n',
    );
    expect(told).toEqual(['Acme, Dev: 10-01 applied']);
    expect(applications[0]?.body).toContain('Their words.');
  });

  it('a calendar and a workbook are named for what they are', async () => {
    const told = (name: string, text: string) =>
      draftsOfFile(name, Buffer.from(text), [], { config, today }).catch((error: Error) => error.message);
    expect(await told('in', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toMatchObject({
      drafts: { refusals: [{ line: 1, why: expect.stringContaining('this is a calendar') }] },
    });
    expect(await told('in.xlsx', 'PK\u0003\u0004')).toContain('save it as CSV');
  });

  it('a table within a cell is none', () => {
    expect(importOf('Company,Role,Notes\nA,B,"| a | b |\n|---|---|\n| 1 | 2 |"').told).toEqual([
      'A, B: ~11-20 saved',
    ]);
  });
});

describe('a table without a column for the role', () => {
  it('is read with the role that is said, which stands in for rows that name none', () => {
    const sheet = 'Company,Applied\nNorthlight,2026-09-01';
    expect(() => importOf(sheet)).toThrow(/--map "COLUMN=role"; where the rows name none, --role ROLE/);
    expect(importOf(sheet, [], { role: 'Cook' }).told).toEqual(['Northlight, Cook: 09-01 applied']);
    const mixed = importOf('Company,Role\nA,Baker\nB,', [], { role: 'Cook' });
    expect(mixed.applications.map(({ role }) => role)).toEqual(['Baker', 'Cook']);
  });

  it('is not told to take days or addresses for it', () => {
    expect(() => importOf('When,Employer,Where found\n2026-09-01,Acme,https://jobs.example/1')).toThrow(
      /"COLUMN=role"/,
    );
  });

  it('nor is one where a program left the name of the column', () => {
    const { refused } = importOf('company,position,status\nAcme,position,status');
    expect(refused).toMatchObject([{ line: 2, why: 'no role' }]);
  });
});

it('a list of events in a cell is a column for each, as JSON and as Python writes it', () => {
  const event = (quote: string) =>
    `"[{'stage': 'Applied', 'date': '2026-09-01'}, {'stage': 'Tech Screen', 'date': '2026-09-09'}]"`.replaceAll(
      "'",
      quote,
    );
  for (const quote of ["'", '""'])
    expect(importOf(`Company,Role,Stage,Stage History\nA,B,Tech Screen,${event(quote)}`).told).toEqual([
      'A, B: 09-01 applied, 09-09 technical',
    ]);
  const broken = importOf(`Company,Role,History\nA,B,"[{'stage': it's}]"`);
  expect(broken.applications[0]?.body).toContain("[{'stage': it's}]");
});

it('what the configuration remembers is used, and what is said now goes before it', () => {
  const remembering = {
    ...config,
    import: { columns: { Betrieb: 'company', Gone: 'role' }, statuses: { Limbo: 'ghosted' } },
  };
  const read = draftsOfText('Betrieb,Role,Status\nA,B,Limbo', [], { config: remembering, today });
  expect(read.drafts.drafts[0]?.fields).toMatchObject({ company: 'A', history: [{ status: 'ghosted' }] });
  const now = draftsOfText('Betrieb,Role,Status\nA,B,Limbo', [], {
    config: remembering,
    today,
    statusMaps: ['Limbo=offer'],
  });
  expect(now.drafts.drafts[0]?.fields.history.at(-1)?.status).toBe('offer');
});

it('what is said last of a column stands, and no column serves twice', () => {
  const remembering = { ...config, import: { columns: { A: 'role', B: 'company' }, statuses: {} } };
  const [draft] = draftsOfText('A,B\nAcme,Nurse', ['A=company', 'B=role'], { config: remembering, today })
    .drafts.drafts;
  expect(draft?.fields).toMatchObject({ company: 'Acme', role: 'Nurse', notes: '' });
  const [swapped] = draftsOfText('A,B,Role\nAcme,x,Nurse', ['A=company'], { config: remembering, today })
    .drafts.drafts;
  expect(swapped?.fields).toMatchObject({ company: 'Acme', role: 'Nurse', notes: 'B: x' });
});

it('of several columns that are said to be notes each is kept, the further ones under their names', () => {
  const [draft] = importOf('Company,Role,Notes,City,Colour\nA,B,x,Ulm,red', [
    'Notes=notes',
    'City=notes',
    'Colour=notes',
  ]).read.drafts.drafts;
  expect(draft?.fields).toMatchObject({ notes: 'x\n\nCity: Ulm\n\nColour: red', location: null });
});

it('is read without a company and a role only for who is to name them', () => {
  expect(() => importOf('A;B\nC;D')).toThrow(WorkError);
  const { refused, read } = importOf('A;B\nC;D', [], { isShown: true });
  expect(refused.map(({ why }) => why)).toEqual(['no company; name its column with --map COLUMN=company']);
  expect(read.table?.columns).toEqual(['A', 'B']);
});
