import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../core/calendar-date.ts';
import { type DateOrder, dateOrderOf, readLooseDate, readLooseDates } from './loose-date.ts';

const today = calendarDate('2026-11-20');
const dateIn = (text: string, order: DateOrder = 'mdy', timeZone = 'Europe/Berlin') =>
  readLooseDate(text, { order, today, timeZone })?.date ?? null;

it('the forms of spreadsheets and trackers', () => {
  const forms = [
    '2026-10-03',
    '2026-10-03T09:00:00.000Z',
    '2026/10/3',
    '10/03/2026',
    '10/3/26',
    'Oct 3, 2026',
    'October 3rd, 2026',
    'Sat, 3 Oct 2026 10:00:00 +0000',
    '3 October 2026',
    '3-Oct-2026',
    '46298',
  ];
  for (const form of forms) expect(dateIn(form, 'mdy'), form).toBe('2026-10-03');
  expect(dateIn('03.10.2026', 'dmy')).toBe('2026-10-03');
});

it('what is no date is none', () => {
  for (const text of ['', 'soon', '13/13/2026', '2026-02-30', 'Foo 3, 2026', '1', '999999'])
    expect(dateIn(text, 'mdy'), text).toBeNull();
});

it('a table tells which number comes first, and which date could be read both ways where nothing tells', () => {
  const [day, month] = ['dmy', 'mdy'];
  const cases: [dates: string[], order: string, doubtful: string | null][] = [
    [['03/04/2026', '03/10/2026', '25/10/2026'], day, null],
    [['', '03/04/2026', '10/25/2026'], month, null],
    [['3.4.2026'], day, null],
    [['2026-10-03', 'soon', '04/04/2026', '46298'], month, null],
    [['2026-10-03', '03/04/2026', '05/06/2026'], month, '03/04/2026'],
    [['3-4-26'], month, '3-4-26'],
  ];
  for (const [dates, order, doubtful] of cases)
    expect(dateOrderOf(dates), dates.join()).toEqual({ order, doubtful });
});

it('the forms of people, in their languages', () => {
  const forms: Record<string, string[]> = {
    '2026-10-15': [
      '15. Oktober 2026',
      '15 octobre 2026',
      'jeudi 15 octobre 2026',
      '15 de octubre de 2026',
      '15 de outubro de 2026',
      '15 ottobre 2026',
      '15 oktober 2026',
      'Do, 15. Okt. 2026',
      "15-Oct-'26",
      'Oct. 15 2026',
      '2026 Oct 15',
      '2026年10月15日',
      '15/10/2026 09:30',
      '20261015',
      'Thursday, October 15th, 2026 at 2:30 PM',
      '15 oct 2026 à 14h30',
    ],
    '2026-01-05': ['5-Jan-26', '5 Jan 2026', '5 janv. 2026', '5 ene 2026', '5 gen 2026', 'January 5, 26'],
    '2026-03-03': ['3. März 2026', '3 mars 2026', '3 marzo 2026', '3 março 2026', '3 mrt 2026', '3 mar 2026'],
    '2026-05-06': ['6. Mai 2026', '6 mayo 2026', '6 maggio 2026', '6 mei 2026'],
    '2026-12-24': ['24. Dez. 2026', '24 déc. 2026', '24 dic 2026'],
    '2026-09-21': ['1790000000', '1790000000000'],
  };
  for (const [day, texts] of Object.entries(forms))
    for (const text of texts) expect(dateIn(text, 'dmy'), text).toBe(day);
});

it('days without a year, and months without a day, are guessed, and say so', () => {
  const read = (text: string, lean?: 'past' | 'near') =>
    readLooseDate(text, { order: 'dmy', today, timeZone: 'UTC', ...(lean && { lean }) });
  expect(read('8-Jul')).toEqual({ date: '2026-07-08', time: null, guessed: 'year' });
  expect(read('24 Dez.')).toMatchObject({ date: '2025-12-24', guessed: 'year' });
  expect(read('24 Dez.', 'near')).toMatchObject({ date: '2026-12-24', guessed: 'year' });
  expect(read('7月22日')).toMatchObject({ date: '2026-07-22', guessed: 'year' });
  expect(read('8.7.')).toMatchObject({ date: '2026-07-08', guessed: 'year' });
  expect(read('29 Feb')).toMatchObject({ date: '2024-02-29' });
  expect(read('Oktober 2026')).toMatchObject({ date: '2026-10-01', guessed: 'day' });
  for (const text of ['juin-juil', 'jui 3, 2026', 'Oct', 'Oct 5 6 7', 'maybe Oct 5', '3/4/5/6', '2026'])
    expect(read(text), text).toBeNull();
});

it('times stay, and instants are days of the zone', () => {
  const read = (text: string, timeZone = 'Europe/Berlin') => {
    const found = readLooseDate(text, { order: 'dmy', today, timeZone });
    return found && `${found.date} ${found.time}`;
  };
  expect(read('2026-11-27 14:00')).toBe('2026-11-27 14:00');
  expect(read('27.11.2026, 9:30 Uhr')).toBe('2026-11-27 09:30');
  expect(read('Nov 27, 2026 2:30 pm')).toBe('2026-11-27 14:30');
  expect(read('46298.5')).toBe('2026-10-03 12:00');
  expect(read('2026-10-01T00:00:00.000Z', 'America/New_York')).toBe('2026-10-01 null');
  expect(read('2026-09-30T22:00:00.000Z')).toBe('2026-10-01 null');
  expect(read('2026-10-01T01:00:00Z', 'America/New_York')).toBe('2026-09-30 null');
});

describe('any day', () => {
  const dayFrom = (first: string, length: number) =>
    fc.nat(length).map((more) => addDays(calendarDate(first), more));
  /** The ways to write a day, of its four-digit year, month and day. */
  const ways: Record<string, (year: string, month: string, day: string) => string> = {
    dashes: (year, month, day) => `${year}-${month}-${day}`,
    strokes: (year, month, day) => `${year}/${Number(month)}/${Number(day)}`,
    dots: (year, month, day) => `${year}.${month}.${day}`,
    'an instant': (year, month, day) => `${year}-${month}-${day}T12:30:00.000Z`,
    'an instant with two digits ahead': (year, month, day) => `${year}-${month}-${day} 09:30:00.123456+02`,
    'an instant with a day of the week': (year, month, day) => `${year}-${month}-${day} (day)`,
    'an instant ahead': (year, month, day) => `${year}-${month}-${day} 23:30:00+0200`,
    'midnight of UTC': (year, month, day) => `${year}-${month}-${day}T00:00:00Z`,
    German: (year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
    'German, short': (year, month, day) => `${day}.${month}.${year.slice(2)}`,
    British: (year, month, day) => `${day}/${month}/${year}`,
    'British, short': (year, month, day) => `${Number(day)}-${Number(month)}-${year.slice(2)}`,
    'with a time': (year, month, day) => `${day}/${month}/${year} 9:30`,
    'a text of a spreadsheet': (year, month, day) => `'${day}/${month}/${year}`,
    Chinese: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    digits: (year, month, day) => `${year}${month}${day}`,
    'a day number': (...day) => String(daysBetween(calendarDate('1899-12-30'), calendarDate(day.join('-')))),
    seconds: (...day) => String(Date.parse(`${day.join('-')}T12:00Z`) / 1000),
    milliseconds: (...day) => String(Date.parse(`${day.join('-')}T12:00Z`)),
  };
  const read = (text: string) => readLooseDate(text, { order: 'dmy', today, timeZone: 'UTC' });

  for (const [name, write] of Object.entries(ways))
    it(`in ${name}`, () => {
      fc.assert(
        fc.property(dayFrom('2002-01-01', 12_000), (date) => {
          const [year = '', month = '', day = ''] = date.split('-');
          expect(read(write(year, month, day))).toMatchObject({ date, guessed: null });
        }),
      );
    });

  it('by the names of its month, in any language', () => {
    const names = [
      ['January', 'Jan.', 'Januar', 'janvier', 'enero', 'janeiro', 'gennaio', 'januari'],
      ['February', 'Feb', 'Februar', 'février', 'febrero', 'fevereiro', 'febbraio', 'februari'],
      ['March', 'Mar', 'März', 'mars', 'marzo', 'março', 'maart'],
      ['April', 'Apr.', 'avril', 'abril', 'aprile'],
      ['May', 'Mai', 'mayo', 'maio', 'maggio', 'mei'],
      ['June', 'Jun', 'Juni', 'juin', 'junio', 'junho', 'giugno'],
      ['July', 'Jul', 'Juli', 'juillet', 'julio', 'julho', 'luglio'],
      ['August', 'Aug', 'août', 'agosto', 'augustus'],
      ['September', 'Sept.', 'septembre', 'septiembre', 'setembro', 'settembre'],
      ['October', 'Oct', 'Oktober', 'octobre', 'octubre', 'outubro', 'ottobre'],
      ['November', 'Nov', 'novembre', 'noviembre', 'novembro'],
      ['December', 'Dec', 'Dezember', 'décembre', 'diciembre', 'dezembro', 'dicembre'],
    ];
    fc.assert(
      fc.property(dayFrom('2002-01-01', 12_000), fc.nat(7), (date, which) => {
        const [year = '', month = '', day = ''] = date.split('-');
        const all = names[Number(month) - 1] ?? [];
        const name = all[which % all.length];
        const texts = [
          `${name} ${Number(day)}, ${year}`,
          `${Number(day)}. ${name} ${year}`,
          `${day}-${name}-${year.slice(2)}`,
          `${year} ${name} ${Number(day)}`,
          `${name} ${Number(day)} ${year} at 10:15`,
        ];
        for (const text of texts) expect(read(text), text).toMatchObject({ date, guessed: null });
      }),
      { numRuns: 300 },
    );
  });

  it('without its year is the last one of its name, or the nearest', () => {
    fc.assert(
      fc.property(dayFrom('2025-11-21', 364), (date) => {
        const [, month, day] = date.split('-');
        expect(read(`${day}.${month}.`)).toEqual({ date, time: null, guessed: 'year' });
        const near = readLooseDate(`${day}/${month}`, { order: 'dmy', today, timeZone: 'UTC', lean: 'near' });
        expect(near?.date.slice(5)).toBe(`${month}-${day}`);
        expect(Math.abs(daysBetween(near?.date ?? today, today))).toBeLessThanOrEqual(183);
      }),
    );
  });
});

it('any time of day, as clocks of 24 and of 12 hours write it', () => {
  const read = (text: string) => readLooseDate(text, { order: 'dmy', today, timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0')) as [
        string,
        string,
      ];
      const half = hour < 12 ? 'am' : 'pm';
      const twelve = hour % 12 === 0 ? 12 : hour % 12;
      const expected = { date: '2026-11-27', time: `${hours}:${minutes}` };
      for (const written of [
        `27.11.2026 ${hour}:${minutes}`,
        `27/11/2026, ${hours}:${minutes}:09 Uhr`,
        `27 Nov 2026 ${hour}h${minutes}`,
        `27 Nov 2026 at ${twelve}:${minutes} ${half}`,
        `Nov 27, 2026 ${twelve}:${minutes}${half === 'am' ? 'a.m.' : ' P.M.'}`,
        `2026-11-27 ${twelve}:${minutes} ${half}`,
      ])
        if (written !== `2026-11-27 12:00 am`) expect(read(written), written).toMatchObject(expected);
      if (hour > 0) expect(read(`2026-11-27T${hours}:${minutes}`)).toMatchObject(expected);
      expect(read(`27 Nov 2026 ${twelve} ${half}`)).toMatchObject({ time: `${hours}:00` });
    }),
  );
});

it('what only looks like a date is none', () => {
  for (const text of [
    '2026-13-01',
    '2026-1',
    '2026-10/03',
    '12026-10-03',
    '2026-10-03 2026-10-09',
    '2026-10-03, 9',
    '20261315',
    '2026100',
    '19999',
    '80001',
    '12345678901',
    '12345678901234',
    '3/10/202',
    '3/10-2026',
    '3/10/2026x',
    '10/2026/3',
    '123 Oct 2026',
    'Oct 3 2026 2027',
    'Oct 3 Nov 2026',
    'ju 3 2026',
    '13月1日',
    '32. Oktober 2026',
    'Oktober',
    '30.2.',
  ])
    expect(dateIn(text, 'dmy'), text).toBeNull();
  expect(dateIn('20000')).toBe('1954-10-03');
  expect(dateIn('80000')).toBe('2119-01-11');
});

it('what stands around a number is no part of the order, nor is 12 told from a month', () => {
  expect(dateOrderOf([' 3-4-26 '])).toEqual({ order: 'mdy', doubtful: '3-4-26' });
  expect(dateOrderOf([' 3.4.26'])).toEqual({ order: 'dmy', doubtful: null });
  for (const text of ['12/05/2026', '05/12/2026'])
    expect(dateOrderOf([text])).toEqual({ order: 'mdy', doubtful: text });
});

/** What is read in Berlin, as `day time`, `~` behind what is guessed. */
const told = (text: string, order: DateOrder = 'dmy', now = '2026-11-20', lean: 'past' | 'near' = 'past') => {
  const found = readLooseDate(text, { order, today: calendarDate(now), timeZone: 'Europe/Berlin', lean });
  return (
    found && `${found.date}${found.time === null ? '' : ` ${found.time}`}${found.guessed === null ? '' : '~'}`
  );
};

const texts: Record<string, string | null> = {
  ' 2026-10-03 ': '2026-10-03',
  '46298': '2026-10-03',
  '46298.75': '2026-10-03 18:00',
  '46298.999999': '2026-10-03',
  '1790000000.25': '2026-09-21',
  '1790000000.123': '2026-09-21',
  '020000': null,
  "4629'8": null,
  '20261315': null,
  '2026-11-27T23:30:00.123Z': '2026-11-28',
  '2026-11-27 23:30 UTC': '2026-11-28',
  '2026-11-27 23:30 GMT': '2026-11-28',
  '2026-11-27 23:30 UTC-01:00': '2026-11-28',
  '2026-11-27 22:30 GMT +00:30': '2026-11-27',
  '2026-11-27 22:30:00-00': '2026-11-27',
  '2026-11-27 21:30-02': '2026-11-28',
  '2026-11-27 21:30 -0200': '2026-11-28',
  '2026-11-27 23:30+00:15': '2026-11-28',
  '2026-11-27 00:30+0200': '2026-11-26',
  '2026-11-27 00:30+02:00 (9th)': null,
  '2026-11-27 00:30+02:00 (day)': null,
  '2026-11-27 00:00+02': '2026-11-26',
  '2026-11-27 00:00-00:00': '2026-11-27',
  '2026-11-27 Z': '2026-11-27',
  '2026-11-27 14:00 utc week': '2026-11-27 14:00',
  '2026-11-27 14:75': '2026-11-27',
  '2026-13-27 14:00': null,
  '3 Oct 2026 10:00+0200': '2026-10-03 10:00',
  '3 Oct 2026 10:00+02:00 9': null,
  '3 Oct 2026 10:00+02:00 h': null,
  '3/10/2026 14:00:30.125': '2026-10-03 14:00',
  '9:30 27.11.2026': '2026-11-27 09:30',
  '27 14:30Nov 2026': '2026-11-27 14:30',
  '9am, 27 Nov 2026': '2026-11-27 09:00',
  '27 Nov 2026 9 p.m.': '2026-11-27 21:00',
  '2026年10月': '2026-10-01~',
  'x 2026年10月15日': null,
  '30.2.': null,
  '20.11.': '2026-11-20~',
  '3 Oct 12345': null,
  'Oct 05 06 07': null,
  'Oct 2026 2027': null,
  'oc 3 2026': null,
  '5 2026': null,
  '3 Oct': '2026-10-03~',
  'Oct 26': '2026-10-26~',
};
for (const [text, read] of Object.entries(texts))
  it(`${JSON.stringify(text)} is read as ${read}`, () => {
    expect(told(text)).toBe(read);
  });

it('days with a dot are written before their month by all', () => {
  expect([told('8.7.', 'mdy'), told('8/7', 'mdy')]).toEqual(['2026-07-08~', '2026-08-07~']);
});

it('the last day of a leap year is looked for as far back as one may be', () => {
  expect(told('29 Feb', 'dmy', '2031-01-01')).toBe('2028-02-29~');
  expect(told('29 Feb', 'dmy', '2032-02-20')).toBe('2028-02-29~');
  expect(told('29 Feb', 'dmy', '2032-02-20', 'near')).toBe('2032-02-29~');
  expect(told('30 Feb', 'dmy', '2032-02-20', 'near')).toBeNull();
});

it('several days in a text are each read, whatever stands between them', () => {
  const days = (text: string) =>
    readLooseDates(text, { order: 'dmy', today, timeZone: 'UTC' }).map(({ date }) => date);
  const both = ['2026-10-03', '2026-10-09'];
  for (const text of [
    '2026-10-03,2026-10-09',
    'Oct 3,2026 & Oct 9, 2026',
    '3.10.2026 und 9.10.2026',
    '3/10/2026 | 9/10/2026',
    '2026-10-03; 2026-10-09;',
    '2026-10-03\n2026-10-09',
  ])
    expect(days(text), text).toEqual(both);
  expect(days('2026-10-03;')).toEqual(['2026-10-03']);
  for (const text of ['3.10.2026, soon', ';', '']) expect(days(text), text).toEqual([]);
});
