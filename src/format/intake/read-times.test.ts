import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate, weekday } from '../../core/calendar-date.ts';
import { timesIn } from './read-times.ts';

/** Wednesday. */
const sent = calendarDate('2026-11-04');
const read = (text: string) => timesIn(text, { sent, timeZone: 'Europe/Berlin' });
const ats = (text: string) => read(text).map(({ at }) => at);

const clear: [text: string, at: string][] = [
  ['We meet on Thursday, 12 November at 2:30 pm CET.', '2026-11-12T14:30'],
  ['Thursday, November 12th, 2026 at 2:30 p.m. (EST)', '2026-11-12T14:30-05:00'],
  ['Thursday 12 November 2026, 14:00 - 15:00', '2026-11-12T14:00'],
  ['at 10 am on Thursday, 12 November', '2026-11-12T10:00'],
  ['Nov 12, 2-3 pm', '2026-11-12T14:00'],
  ['Nov 12, 11-1 pm', '2026-11-12T11:00'],
  ['your interview is on 2026-11-12 at 09:00 UTC', '2026-11-12T09:00+00:00'],
  ['Date: Thursday, 12 November 2026\nTime: 2:30 pm GMT+1', '2026-11-12T14:30+01:00'],
  ['Thu, Nov 12 at 4pm Lisbon time', '2026-11-12T16:00+00:00'],
  ['with you on Thursday 11/12/2026 at 10:00 am', '2026-11-12T10:00'],
  ['on 12th of November from 3pm to 4pm', '2026-11-12T15:00'],
  ['see you tomorrow at 11:00', '2026-11-05T11:00'],
  ['on 5 January at 10:00', '2027-01-05T10:00'],
  ['am 12.11. um 14 Uhr', '2026-11-12T14:00'],
  ['am Donnerstag, den 12. November 2026, um 14:30 Uhr', '2026-11-12T14:30'],
  ['Donnerstag, 12.11.2026, 9.30 Uhr', '2026-11-12T09:30'],
  ['am Do, 12.11.26 von 14 bis 15 Uhr (MEZ)', '2026-11-12T14:00'],
  ['um 14 Uhr am 12.11.', '2026-11-12T14:00'],
  ['le jeudi 12 novembre à 14h30', '2026-11-12T14:30'],
  ['le 12/11 à 14h', '2026-11-12T14:00'],
  ['jeudi 12 novembre 2026 de 10h à 11h, heure de Paris', '2026-11-12T10:00'],
  ['à 14h le 12 novembre', '2026-11-12T14:00'],
  ['el jueves 12 de noviembre a las 16:00', '2026-11-12T16:00'],
  ['el jueves, 12 de noviembre de 2026, a las 10:30 h', '2026-11-12T10:30'],
  ['el 12/11/2026 a las 9:00', '2026-11-12T09:00'],
  ['na quinta-feira, 12 de novembro, às 14h', '2026-11-12T14:00'],
  ['no dia 12 de novembro às 15h30', '2026-11-12T15:30'],
  ['em 12/11/2026 às 10:00 (BRT)', '2026-11-12T10:00-03:00'],
];

for (const [text, at] of clear)
  it(`${JSON.stringify(text)} is ${at}`, () => {
    expect(ats(text)).toEqual([at]);
  });

it('says what it may mean nothing clear by, and guesses nothing', () => {
  for (const text of [
    'on Friday, 12 November at 2:30 pm',
    'with you on 11/12 at 10:00',
    'on 12 November at 2:30',
    'am 12.11. um 3 Uhr',
    'on Thursday at 10:00',
    'am Donnerstag um 14 Uhr',
    'on 12 November at 2:30 pm IST',
    'on 12 November at 10:00 or 14:00',
    'am 12.11. um 10 Uhr oder 14 Uhr',
    'I am not available on 12 November at 10:00',
    'on 12 November at 14 pm',
  ])
    expect({ text, told: read(text) }).toEqual({ text, told: [{ words: expect.any(String), at: null }] });
});

it('gives each of several, and each once', () => {
  expect(ats('Could you do Thursday, 12 November at 10:00 or Friday, 13 November at 15:00?')).toEqual([
    '2026-11-12T10:00',
    '2026-11-13T15:00',
  ]);
  expect(ats('On 12 November at 10:00. Again: Thursday, 12 Nov, 10:00 am.')).toEqual(['2026-11-12T10:00']);
  expect(read('We meet on Thursday, 12 November at 2:30 pm CET in Berlin.')[0]?.words).toBe(
    'Thursday, 12 November at 2:30 pm CET',
  );
});

it('takes no deadline, no past, and no other number for an appointment', () => {
  for (const text of [
    'Please answer by 12 November at 18:00.',
    'Bitte antworten Sie bis zum 12.11. um 18 Uhr.',
    'Merci de répondre avant le 12 novembre à 18h.',
    'antes del 12 de noviembre a las 18:00',
    'até o dia 12 de novembro às 18h',
    'You applied on 3 November at 10:00.',
    'On 12 November we have 30 people.',
    'version 12.11.10 at 10:00',
    'Call +49 30 12.11. 1400',
    'in May 2027',
    'at 10:00',
    'Room 12, 14:00',
    'we have 24 hours',
  ])
    expect({ text, ats: ats(text) }).toEqual({ text, ats: [] });
});

it('takes no time over what has no end', () => {
  for (const piece of ['12.11. ', 'thursday ', '12 november at ', '12/11 a ', '1 ', 'á', '12 of '])
    expect(timesIn(piece.repeat(5000), { sent, timeZone: 'UTC' }).length).toBeLessThanOrEqual(20);
});

/** Names of days and months, of Monday and January first. */
const names: Record<string, [days: string, months: string]> = {
  en: [
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'January February March April May June July August September October November December',
  ],
  de: [
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ],
  fr: [
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ],
  es: [
    'lunes martes miércoles jueves viernes sábado domingo',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  pt: [
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ],
};

it('any day and hour ahead is read as it is written in each language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 180 }),
      fc.integer({ min: 8, max: 19 }),
      fc.nat(59),
      (more, hour, minute) => {
        const date = addDays(sent, more);
        const [year = '', month = '', day = ''] = date.split('-');
        const named = (language: string) =>
          (names[language] ?? ['', '']).map(
            (all, index) => all.split(' ')[index === 0 ? weekday(date) - 1 : Number(month) - 1],
          );
        const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
        const half = hour < 12 ? 'am' : 'pm';
        const [en, de, fr, es, pt] = ['en', 'de', 'fr', 'es', 'pt'].map(named) as [string, string][];
        const texts = [
          `on ${en?.[0]}, ${en?.[1]} ${Number(day)}, ${year} at ${hour > 12 ? hour - 12 : hour}:${minutes} ${half}`,
          `on ${en?.[0]}, ${Number(day)} ${en?.[1]} at ${hours}:${minutes}`,
          `am ${de?.[0]}, den ${Number(day)}. ${de?.[1]} ${year} um ${hours}:${minutes} Uhr`,
          `am ${day}.${month}.${year}, ${hours}.${minutes} Uhr`,
          `le ${fr?.[0]} ${Number(day)} ${fr?.[1]} à ${hours}h${minutes}`,
          `el ${es?.[0]} ${Number(day)} de ${es?.[1]} a las ${hours}:${minutes}`,
          `na ${pt?.[0]}, ${Number(day)} de ${pt?.[1]}, às ${hours}h${minutes}`,
          `${date} ${hours}:${minutes}`,
        ];
        for (const text of texts)
          expect({ text, ats: ats(text) }).toEqual({ text, ats: [`${date}T${hours}:${minutes}`] });
        // A day of the week that is another day's leaves both open.
        const wrong = `on ${en?.[0]}, ${Number(day.replace(/^0/, '')) === 1 ? 2 : Number(day) - 1} ${en?.[1]} ${year} at ${hours}:${minutes}`;
        expect(ats(wrong).filter((at) => at !== null)).toEqual([]);
      },
    ),
  );
});

it('zones beside a time: a city, an abbreviation, hours from UTC', () => {
  const at = (zone: string) => ats(`on 12 November 2026 at 10:00 ${zone}`);
  const zones: Record<string, string | null> = {
    UTC: '2026-11-12T10:00+00:00',
    GMT: '2026-11-12T10:00+00:00',
    'GMT+5:30': '2026-11-12T10:00+05:30',
    'UTC -3': '2026-11-12T10:00-03:00',
    'GMT+15': null,
    CET: '2026-11-12T10:00',
    'Berlin time': '2026-11-12T10:00',
    'Tokyo time': '2026-11-12T10:00+09:00',
    'your time': '2026-11-12T10:00',
    'Nowhere time': null,
    IST: null,
    et: '2026-11-12T10:00',
    EST: '2026-11-12T10:00-05:00',
    '(PST)': '2026-11-12T10:00-08:00',
  };
  for (const [zone, expected] of Object.entries(zones)) expect([zone, ...at(zone)]).toEqual([zone, expected]);
});

it('hours that are none, or that may be two, are no time', () => {
  const told: Record<string, (string | null)[]> = {
    'on 12 November 2026 at 24:00': [],
    'on 12 November 2026 at 10:60': [],
    'on 12 November 2026 at 10': [],
    'on 12 November 2026 at 0 pm': [null],
    'on 12 November 2026 at 12 am': ['2026-11-12T00:00'],
    'on 12 November 2026 at 12 pm': ['2026-11-12T12:00'],
    'on 12 November 2026 at 6:59': [null],
    'on 12 November 2026 at 06:59': ['2026-11-12T06:59'],
    'on 12 November 2026 at 7:00': ['2026-11-12T07:00'],
    'on 12 November 2026, 1-2 pm': ['2026-11-12T13:00'],
    'on 12 November 2026, 11 am - 1 pm': ['2026-11-12T11:00'],
    'on 3 November 2026 at 10:00': [],
    'on 4 May 2027 at 10:00': [],
    'on 3 May 2027 at 10:00': ['2027-05-03T10:00'],
  };
  for (const [text, expected] of Object.entries(told))
    expect({ text, ats: ats(text) }).toEqual({ text, ats: expected });
});

it('twenty times at most, of the first twelve thousand characters', () => {
  const days = Array.from({ length: 25 }, (_, index) => addDays(sent, index + 1));
  expect(read(days.map((day) => `${day} at 10:00.`).join(' '))).toHaveLength(20);
  expect(ats(`${'a '.repeat(6000)}on 12 November 2026 at 10:00`)).toEqual([]);
});
