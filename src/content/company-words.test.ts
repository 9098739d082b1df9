import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { deriveCompanies } from '../core/companies.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { factsOf } from '../testing/builders.ts';
import { againInWords, answersInWords, longSilenceInWords, waitInWords } from './company-words.ts';

const today = '2026-11-20';
const at = (...lines: string[]) => factsOf(lines, today, { id: lines.join() });
const company = (...all: ApplicationFacts[]) => {
  const [found] = deriveCompanies(all, { today: calendarDate(today), addressKey: () => null });
  if (found === undefined) throw new Error('no company');
  return found;
};
const wait = (...lines: string[]) => {
  const [there] = company(at(...lines)).applications;
  return there && waitInWords(there);
};

describe('how a company answers', () => {
  it.each<[string, ApplicationFacts[]]>([
    ['Nothing sent yet', [at('2026-11-01 saved')]],
    ['No answer for 19 days', [at('2026-11-01 applied')]],
    ['No answer to any of 2', [at('2026-11-01 applied'), at('2026-11-02 applied')]],
    ['Answer after 1 day', [at('2026-11-01 applied', '2026-11-02 rejected'), at('2026-11-02 applied')]],
    ['Answered on the same day', [at('2026-11-09 phone_screen')]],
    [
      'Answers after 1 and 4 days',
      [at('2026-11-01 applied', '2026-11-05 rejected'), at('2026-11-01 applied', '2026-11-02 rejected')],
    ],
    ['1 of 1 answered', [at('2026-11-01 applied', 'about 2026-11-05 rejected')]],
    [
      '4 of 4 answered, after 2.5 days in the median',
      [2, 3, 4, 5].map((day) => at('2026-11-01 applied', `2026-11-0${day} rejected`)),
    ],
  ])('%s', (words, all) => expect(answersInWords(company(...all))).toBe(words));
});

describe('how long an application waited', () => {
  it.each<[string, string[]]>([
    ['Not sent yet', ['2026-11-01 saved']],
    ['Not sent', ['2026-11-01 saved', '2026-11-02 withdrawn']],
    ['Sent today', ['2026-11-20 applied']],
    ['No answer for 1 day', ['2026-11-19 applied']],
    ['No answer in 9 days, then closed', ['2026-11-01 applied', '2026-11-10 ghosted']],
    ['Answered after 9 days', ['2026-11-01 applied', '2026-11-10 rejected']],
    ['Answered; after how many days is not known', ['2026-11-01 applied', 'about 2026-11-10 rejected']],
    ['No answer', ['about 2026-11-01 applied']],
  ])('%s', (words, lines) => expect(wait(...lines)).toBe(words));
});

it('says what a long silence is measured by', () => {
  expect(longSilenceInWords({ days: 41, answers: 24, sooner: 23 })).toBe(
    'Longer silent than nine of ten of your answers took: 23 of 24 came sooner',
  );
  expect(longSilenceInWords({ days: 90, answers: 24, sooner: 24 })).toBe(
    'Longer silent than any of your 24 answers took',
  );
});

it('counts how often a role was advertised', () => {
  const again = { first: at('2026-11-01 saved'), since: null };
  expect(againInWords({ ...again, time: 3, sameRole: true })).toBe('Advertised for the third time');
  expect(againInWords({ ...again, time: 11, sameRole: true })).toBe('Advertised 11 times');
  expect(againInWords({ ...again, time: 2, sameRole: false })).toBe('A posting was at this address');
});
