import { expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
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
