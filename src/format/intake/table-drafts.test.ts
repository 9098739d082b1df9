import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { nothingGiven } from './columns.ts';
import { draftsOfTable, type TableContext } from './table-drafts.ts';

const config = { ...defaultConfig(), currency: 'EUR' };
const today = calendarDate('2026-11-20');

/** The drafts of a table whose cells are divided by strokes, the first line being the header. */
function read(lines: readonly string[], more: Partial<TableContext> = {}) {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  const table = {
    columns: header,
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ''])),
    })),
    faults: [],
  };
  return draftsOfTable(table, { config, today, ...more });
}
const notesOf = (lines: readonly string[]) => read(lines).drafts.map(({ fields }) => fields.notes);

it('every field of a row has its place', () => {
  const { drafts, columns, guesses, leftOut } = read([
    'Company|Role|Status|Source|URL|Location|Remote|Employment Type|Salary|Resume|Tags|Priority|Job ID|Deadline|Date Applied|Follow Up|Next Step|Notes|Contact|Contact Email|Job Description',
    'Acme|Cook|Applied|LinkedIn|https://acme.com/1|Ulm|hybrid|full-time|50k-60k|kitchen|a, b|high|R-7|2026-11-30|2026-11-01|2026-11-25|Call  Jane|A note|Jane|jane@acme.com|We cook.',
  ]);
  expect(drafts.map(({ fields, line, id, body, dated }) => ({ ...fields, line, id, body, dated }))).toEqual([
    {
      company: 'Acme',
      role: 'Cook',
      history: [expect.objectContaining({ date: '2026-11-01', status: 'applied', dateGuessed: false })],
      source: 'LinkedIn',
      url: 'https://acme.com/1',
      location: 'Ulm',
      workMode: 'hybrid',
      employment: 'full-time',
      salary: '50k-60k',
      resume: 'kitchen',
      deadline: '2026-11-30',
      tags: ['a', 'b'],
      priority: 'high',
      contacts: [{ name: 'Jane', email: 'jane@acme.com', phone: null }],
      customReminders: [{ due: '2026-11-25', text: 'Call Jane' }],
      posting: 'We cook.',
      extra: { requisition: 'R-7' },
      notes: 'A note',
      line: 2,
      id: null,
      body: null,
      dated: true,
    },
  ]);
  expect(columns.map(({ field }) => field)).toContain('requisition');
  expect([guesses, leftOut]).toEqual([[], []]);
});

it('of a row with a name and a role alone all else is open', () => {
  const [draft] = read(['Company|Role', 'Acme|Cook']).drafts;
  expect(draft?.fields).toMatchObject({
    source: null,
    url: null,
    location: null,
    resume: null,
    deadline: null,
    tags: [],
    priority: 'normal',
    contacts: [],
    customReminders: [],
    posting: '',
    notes: '',
  });
  expect(draft?.fields).not.toHaveProperty('extra');
  expect(draft?.dated).toBe(false);
});

it('a row without a company or a role is refused, with what to do where no column has it', () => {
  expect(read(['Company|Role', '|Cook', 'Acme|', 'Zoo|Keeper']).refusals).toEqual([
    { line: 2, why: 'no company' },
    { line: 3, why: 'no role' },
  ]);
  expect(read(['Company|Status', 'Acme|Applied']).refusals).toEqual([
    { line: 2, why: 'no role; name its column with --map COLUMN=role' },
  ]);
});

it('words for a status are counted as they stand, and kept where they are not known', () => {
  const { words, drafts, guesses } = read([
    'Company|Role|Status',
    'A|x|Applied',
    'B|x|On hold',
    'C|x|Applied',
    'D|x|',
    'E|x|On hold',
  ]);
  expect([...words]).toEqual([
    ['Applied', 2],
    ['On hold', 2],
  ]);
  expect(drafts[1]?.fields.notes).toBe('Status: On hold');
  expect(guesses.filter(({ kind }) => kind === 'unknown-status')).toEqual([
    { kind: 'unknown-status', about: 'On hold', count: 2, example: 'On hold' },
  ]);
});

describe('columns', () => {
  it('that merely number the rows are left out, in order or below a name that says so', () => {
    const skipped = (column: string, numbers: readonly string[]) =>
      read([`${column}|Company|Role`, ...numbers.map((one) => `${one}|A|x`)]).skipped;
    for (const numbers of ['1 2 3', '0 1 2', '1  2'])
      expect(skipped('Seat', numbers.split(' ')), numbers).toEqual(['Seat']);
    for (const numbers of ['1 3 4', '2 3 4', '1 1 1', '  ', '01 02 03'])
      expect(skipped('Seat', numbers.split(' ')), numbers).toEqual([]);
    expect(skipped('Seat', [' 1', '2 '])).toEqual(['Seat']);
    for (const name of 'No|no.|Nr|NR.|n°|Nº|№|#|num|Number|S No|Sr.No|Sl. No.|sno|index|Idx|row|序号'.split(
      '|',
    ))
      expect(skipped(name, ['3', '1', '2']), name).toEqual([name]);
    for (const name of ['Seat no', 'Nos', 'Num seats'])
      expect(skipped(name, ['3', '1', '2']), name).toEqual([]);
    for (const numbers of ['3 1 1', '3 x 1', '3 1a 2', '3 a1 2'])
      expect(skipped('No', numbers.split(' ')), numbers).toEqual([]);
  });

  it('that nobody knows stand among the notes, also where that is asked', () => {
    const lines = ['Company|Role|Zodiac|Location', 'Acme|Cook|Leo|Ulm'];
    expect(notesOf(lines)).toEqual(['Zodiac: Leo']);
    const given = { ...nothingGiven, noted: ['Location'], skipped: ['Zodiac'] };
    const { drafts, skipped, guesses } = read(lines, { given });
    expect(drafts[0]?.fields).toMatchObject({ location: null, notes: 'Location: Ulm' });
    expect(skipped).toEqual(['Zodiac']);
    expect(guesses).toContainEqual({ kind: 'left-out', about: 'Zodiac', count: 1, example: 'Leo' });
  });

  it('of a recruiter with marks are a stage, with a name a person, and as it is said', () => {
    const history = (cell: string, more: Partial<TableContext> = {}) =>
      read(['Company|Role|Applied|Recruiter', `Acme|Cook|2026-11-01|${cell}`], more).drafts[0]?.fields;
    expect(history('2026-11-05')?.history.map(({ status }) => status)).toEqual(['applied', 'phone_screen']);
    expect(history('Jane')?.contacts).toMatchObject([{ name: 'Jane' }]);
    const given = { ...nothingGiven, fields: { contact: 'Recruiter' } };
    expect(history('2026-11-05', { given })?.history.map(({ status }) => status)).toEqual(['applied']);
  });

  it('of a stage whose cells tell no such thing are none', () => {
    const { drafts, columns, leftOut } = read(['Company|Role|Onsite', 'Acme|Cook|Ulm']);
    expect(drafts[0]?.fields).toMatchObject({ history: [{ status: 'saved' }], notes: 'Onsite: Ulm' });
    expect([columns.map(({ column }) => column), leftOut]).toEqual([['Company', 'Role'], []]);
    expect(notesOf(['Company|Role|Onsite', 'Acme|Cook|2026-11-05'])).toEqual(['']);
  });

  it('of a field that are given as a stage are no field', () => {
    const given = { ...nothingGiven, stages: [{ column: 'Location', stage: 'offer' }] };
    const { drafts } = read(['Company|Role|Location', 'Acme|Cook|2026-11-05'], { given });
    expect(drafts[0]?.fields).toMatchObject({ location: null, history: [{ status: 'offer' }] });
  });

  it('of a stage that is given are that stage', () => {
    const given = { ...nothingGiven, stages: [{ column: 'Zodiac', stage: 'offer' }] };
    const { drafts, columns } = read(['Company|Role|Zodiac', 'Acme|Cook|2026-11-05'], { given });
    expect(drafts[0]?.fields.history).toMatchObject([{ date: '2026-11-05', status: 'offer' }]);
    expect(columns).toContainEqual({ column: 'Zodiac', field: 'offer' });
  });
});

it('which number of a date comes first is told by the table, or by whoever asks', () => {
  const lines = ['Company|Role|Date Applied', 'Acme|Cook|03/04/2026'];
  const dayOf = (more: Partial<TableContext> = {}, more_lines: string[] = []) => {
    const { drafts, doubtfulDate } = read([...lines, ...more_lines], more);
    return [drafts[0]?.fields.history[0]?.date, doubtfulDate];
  };
  expect(dayOf()).toEqual(['2026-03-04', '03/04/2026']);
  expect(dayOf({ dateOrder: 'dmy' })).toEqual(['2026-04-03', null]);
  expect(dayOf({ dateOrder: 'mdy' })).toEqual(['2026-03-04', null]);
  expect(dayOf({}, ['Zoo|Keeper|25/04/2026'])).toEqual(['2026-04-03', null]);
  for (const column of ['Offer Date', 'Onsite']) {
    const { drafts } = read([`Company|Role|${column}`, 'Acme|Cook|03/04/2026', 'Zoo|Keeper|25/04/2026']);
    expect(drafts[0]?.fields.history[0]?.date, column).toBe('2026-04-03');
  }
  const german = read(['Firma|Stelle|Datum', 'Acme|Koch|03/04/2026']);
  expect([german.drafts[0]?.fields.history[0]?.date, german.doubtfulDate]).toEqual(['2026-04-03', null]);
});

describe('what is to be done', () => {
  const todo = (followUp: string, nextStep: string, status = 'Applied') => {
    const [draft] = read([
      'Company|Role|Status|Follow Up|Next Step',
      `Acme|Cook|${status}|${followUp}|${nextStep}`,
    ]).drafts;
    return [draft?.fields.customReminders, draft?.fields.notes];
  };
  const due = (day: string, text: string) => [{ due: day, text }];

  it('on a day ahead is a reminder', () => {
    expect(todo('2026-11-25', '')).toEqual([due('2026-11-25', 'Follow up with Acme'), '']);
    expect(todo('2026-11-20', 'call')).toEqual([due('2026-11-20', 'call'), '']);
    expect(todo('', '2026-11-25')).toEqual([due('2026-11-25', 'Follow up with Acme'), '']);
    expect(todo('2026-11-25', '2026-11-28')).toEqual([due('2026-11-25', 'Follow up with Acme'), '']);
    expect(todo('2026-11-25; 2026-11-28', '')).toEqual([
      due('2026-11-25', 'Follow up with Acme'),
      'Follow Up: 2026-11-25; 2026-11-28',
    ]);
  });

  it('on a day past, on none, or where all is over stands among the notes', () => {
    expect(todo('2026-11-19', 'call')).toEqual([[], 'Follow Up: 2026-11-19\n\nNext Step: call']);
    expect(todo('yes', 'call')).toEqual([[], 'Follow Up: yes\n\nNext Step: call']);
    expect(todo('', 'call')).toEqual([[], 'Next Step: call']);
    expect(todo('2026-11-25', '', 'Rejected')).toEqual([[], 'Follow Up: 2026-11-25']);
    expect(todo('', '')).toEqual([[], '']);
  });
});

it('several days of sending: the first counts, all are kept', () => {
  const [draft] = read(['Company|Role|Date Applied', 'Acme|Cook|2026-11-01; 2026-11-05']).drafts;
  expect(draft?.fields.history).toMatchObject([{ date: '2026-11-01', status: 'applied' }]);
  expect(draft?.fields.notes).toBe('Date Applied: 2026-11-01; 2026-11-05');
});

it('faults and refusals come in the order of their lines', () => {
  const table = {
    columns: ['Company', 'Role'],
    rows: [{ line: 2, cells: { Company: '', Role: 'x' } }],
    faults: [
      { line: 3, message: 'broken' },
      { line: 1, message: 'torn' },
    ],
  };
  expect(draftsOfTable(table, { config, today }).refusals.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '1 torn',
    '2 no company',
    '3 broken',
  ]);
});

/** The entries of the one row of a table, `~` behind a day that is guessed. */
const entriesOf = (columns: string, cells: string, more: Partial<TableContext> = {}) =>
  read([`Company|Role|${columns}`, `Acme|Cook|${cells}`], more).drafts[0]?.fields.history.map(
    ({ date, status, at, dateGuessed }) =>
      `${date}${dateGuessed ? '~' : ''} ${status}${at === null ? '' : ` at ${at}`}`,
  );

describe('what was reached', () => {
  it('is of the stage that the word for the status names, where it is of that kind', () => {
    expect(entriesOf('Status|Interview Date', 'Technical round|2026-11-05')).toEqual([
      '2026-11-05 technical',
    ]);
    expect(entriesOf('Status|Interview Date', 'Applied|2026-11-05')).toContain('2026-11-05 phone_screen');
  });

  it('lies ahead where it is an interview without a year, and behind where it is anything else', () => {
    expect(entriesOf('Interview Date', '24 Dec')).toEqual(['2026-11-20~ phone_screen at 2026-12-24']);
    expect(entriesOf('Offer Date', '24 Dec')).toEqual(['2025-12-24~ offer']);
  });

  it('is a stage of its own for each of several interviews ahead', () => {
    expect(entriesOf('Interview Date', '2026-11-25; 2026-11-28')).toEqual([
      '2026-11-20~ phone_screen at 2026-11-25',
      '2026-11-20~ technical at 2026-11-28',
    ]);
    expect(entriesOf('Interview Date', '2026-11-20; 2026-11-25')).toEqual([
      '2026-11-20 phone_screen',
      '2026-11-20~ phone_screen at 2026-11-25',
    ]);
    expect(entriesOf('Interview Date', '2026-11-05; 2026-11-06')).toEqual([
      '2026-11-05 phone_screen',
      '2026-11-06 phone_screen',
    ]);
    expect(entriesOf('Onsite', '2026-11-25')).toEqual(['2026-11-20~ onsite at 2026-11-25']);
    expect(entriesOf('Offer Date', '2026-11-25; 2026-11-28')).toEqual([
      '2026-11-25 offer',
      '2026-11-28 offer',
    ]);
  });

  it('is nothing of a kind that has no stage', () => {
    const stages = config.stages.filter(({ kind }) => kind !== 'offer');
    expect(
      entriesOf('Applied|Offer Date', '2026-11-01|2026-11-05', { config: { ...config, stages } }),
    ).toEqual(['2026-11-01 applied']);
  });

  it('is that it was sent, even on a day with a slip of the pen', () => {
    for (const slip of ['2026-13-45', '45/13/2026'])
      expect(entriesOf('Applied', slip), slip).toEqual(['2026-11-20~ applied']);
    for (const none of ['soon', 'in 2026', '2026 or so', '99'])
      expect(entriesOf('Applied', none), none).toEqual(['2026-11-20~ saved']);
  });
});

it('days to come that have no year are the next of their name', () => {
  const [draft] = read(['Company|Role|Deadline|Follow Up', 'Acme|Cook|24 Dec|24 Dec']).drafts;
  expect(draft?.fields).toMatchObject({ deadline: '2026-12-24', customReminders: [{ due: '2026-12-24' }] });
  const [other] = read(['Company|Role|Next Step', 'Acme|Cook|24 Dec']).drafts;
  expect(other?.fields.customReminders).toMatchObject([{ due: '2026-12-24' }]);
});

it('what was guessed is counted by its kind, with the stage that it is of', () => {
  const guessesOf = (columns: string, cells: string) =>
    read([`Company|Role|${columns}`, `Acme|Cook|${cells}`]).guesses.map(
      ({ kind, example }) => `${kind} ${example}`,
    );
  expect(guessesOf('Applied', '8-Jul')).toEqual(['date 8-Jul']);
  expect(guessesOf('Applied|Status', '2026-11-01|Rejected')).toEqual(['no-day rejected']);
  expect(guessesOf('Status', 'Offer accepted')).toEqual(['no-date accepted']);
  expect(guessesOf('Interview Date', '2026-11-25')).toEqual([]);
  expect(guessesOf('Applied|Zodiac', '2026-11-01|Leo')).toEqual(['in-notes Leo']);
  const [sure, open] = [
    read(['Company|Role|Applied|Status', 'Acme|Cook|2026-11-01|Rejected']),
    read(['Company|Role|Status', 'Acme|Cook|Rejected']),
  ];
  expect([sure.drafts[0]?.dated, open.drafts[0]?.dated]).toEqual([true, false]);
});
