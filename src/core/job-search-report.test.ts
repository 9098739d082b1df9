import { expect, it } from 'vitest';
import { factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { deriveReport } from './job-search-report.ts';

const from = calendarDate('2026-10-01');
const to = calendarDate('2026-10-31');

it('lists what was sent or moved in the span, with its whole story up to the end of it', () => {
  const report = deriveReport(
    [
      factsOf(['2026-09-20 applied', '2026-10-12 rejected because visa', '2026-11-02 onsite'], to, {
        id: 'moved',
        company: 'B',
      }),
      factsOf(['2026-10-03 applied', '2026-10-05 # called'], to, {
        id: 'sent',
        company: 'A',
        source: 'referral',
      }),
      factsOf(['2026-10-04 saved'], to, { id: 'only-saved' }),
      factsOf(['2026-09-01 applied'], to, { id: 'before' }),
      factsOf(['2026-11-01 applied'], to, { id: 'after' }),
    ],
    from,
    to,
  );
  expect(report.sent).toBe(1);
  expect(report.rows.map(({ application, date, how, outcome }) => [application, date, how, outcome])).toEqual(
    [
      ['sent', '2026-10-03', 'referral', 'Applied'],
      ['moved', '2026-10-12', 'unknown', 'Rejected (visa)'],
    ],
  );
  expect(report.rows[0]?.history).toEqual([
    { date: '2026-10-03', stage: 'Applied', note: '', dateGuessed: false },
    { date: '2026-10-05', stage: '', note: 'called', dateGuessed: false },
  ]);
});

it('of an empty span is empty', () => {
  expect(deriveReport([], from, to)).toEqual({ from, to, sent: 0, rows: [] });
});
