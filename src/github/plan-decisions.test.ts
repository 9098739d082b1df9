import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { factsOf } from '../testing/builders.ts';
import type { Comment, Issue } from './issue.ts';
import { withSettled } from './issue-text.ts';
import { formatMarker } from './marker.ts';
import { type DecisionGrounds, planAnswers, planDecisions } from './plan-decisions.ts';

const me = 'bot';
const id = 'acme:follow_up:2026-10-10';
const due: Reminder = {
  id,
  application: 'acme',
  kind: 'follow_up',
  due: calendarDate('2026-10-17'),
  state: 'due',
  overdue: true,
  text: 'Follow up',
};

/** The bot's issue about the reminder; closed at a time of 2026-10-20 where one is given. */
function issueOf(at: string | null, stateReason: string | null, more: Partial<Issue> = {}): Issue {
  return {
    number: 1,
    title: 'Follow up',
    body: formatMarker('reminder', id),
    open: at === null,
    stateReason,
    author: me,
    labels: [],
    comments: 0,
    createdAt: '2026-10-18T00:00:00Z',
    closedAt: at === null ? null : `2026-10-20T${at}Z`,
    ...more,
  };
}

/** A person's comment, made at a time of 2026-10-20. */
const said = (commentId: number, at: string, body: string, author = 'ada'): Comment => ({
  id: commentId,
  author,
  body,
  createdAt: `2026-10-20T${at}Z`,
});

interface Stand {
  issues?: Issue[];
  comments?: Comment[];
  /** Null where the files no longer have it. */
  reminder?: Partial<Reminder> | null;
  timezone?: string;
  today?: string;
  deadline?: string;
}

function groundsOf({
  issues = [issueOf(null, null)],
  comments = [],
  reminder = {},
  ...more
}: Stand): DecisionGrounds {
  const plain = factsOf(['2026-10-10 applied'], '2026-10-20');
  const deadline = more.deadline === undefined ? null : calendarDate(more.deadline);
  const facts = { ...plain, application: { ...plain.application, deadline } };
  return {
    tracked: new Map([[id, issues]]),
    comments: new Map([[1, comments]]),
    reminders: new Map(reminder === null ? [] : [[id, { reminder: { ...due, ...reminder }, facts }]]),
    me,
    timezone: more.timezone ?? 'UTC',
    today: calendarDate(more.today ?? '2026-10-21'),
    config: { ...defaultConfig(), lastYear: 2036 },
  };
}

/** The one decision, in words; '' where there is none. */
const decided = (stand: Stand): string =>
  planDecisions(groundsOf(stand))
    .map(({ reminder, decision }) => {
      expect(reminder.id).toBe(id);
      return Object.entries(decision).join(' ').replace(',', ' ');
    })
    .join('; ');

describe('closing an issue', () => {
  it('decides by its reason, on the day it was closed', () => {
    const cases: [reason: string | null, decision: string][] = [
      ['completed', 'done 2026-10-20'],
      [null, 'done 2026-10-20'],
      ['not_planned', 'dismissed 2026-10-20'],
      ['duplicate', 'dismissed 2026-10-20'],
    ];
    for (const [reason, decision] of cases)
      expect(decided({ issues: [issueOf('22:30:00', reason)] }), String(reason)).toBe(decision);
    expect(decided({ issues: [issueOf(null, 'reopened')] })).toBe('');
  });

  it('is of the day where the person lives, and never of a day to come', () => {
    const issues = [issueOf('22:30:00', 'completed')];
    expect(decided({ issues, timezone: 'Europe/Berlin' })).toBe('done 2026-10-21');
    expect(decided({ issues, timezone: 'Europe/Berlin', today: '2026-10-20' })).toBe('done 2026-10-20');
    expect(decided({ issues, today: '2026-10-19' })).toBe('done 2026-10-19');
  });

  it('decides nothing that was decided, or that the bot did itself', () => {
    const issues = [issueOf('10:00:00', 'completed')];
    expect(decided({ issues, reminder: { state: 'done' } })).toBe('');
    expect(decided({ issues, reminder: { state: 'dismissed' } })).toBe('');
    expect(decided({ issues, reminder: { state: 'obsolete' } })).toBe('done 2026-10-20');
    expect(decided({ issues, reminder: null })).toBe('');
    const body = withSettled(formatMarker('reminder', id), 'snoozed:not_planned');
    expect(decided({ issues: [issueOf('10:00:00', 'not_planned', { body })] })).toBe('');
    expect(decided({ issues: [issueOf('10:00:00', 'completed', { body })] })).toBe('done 2026-10-20');
  });

  it('counts for the last of several issues', () => {
    const early = issueOf('10:00:00', 'completed');
    const late = issueOf('11:00:00', 'not_planned', { number: 2 });
    const undated = issueOf('12:00:00', 'completed', { number: 3, closedAt: null });
    for (const issues of [
      [early, late, undated],
      [undated, late, early],
    ])
      expect(decided({ issues })).toBe('dismissed 2026-10-20');
  });
});

describe('/snooze', () => {
  const snooze = said(5, '10:00:00', '/snooze 3d');

  it('decides while its day is to come, counted from the day it was said', () => {
    expect(decided({ comments: [snooze] })).toBe('snoozed 2026-10-23');
    expect(decided({ comments: [snooze], today: '2026-10-22' })).toBe('snoozed 2026-10-23');
    expect(decided({ comments: [snooze], today: '2026-10-23' })).toBe('');
    expect(decided({ comments: [said(5, '23:00:00', '/snooze 1d')], timezone: 'Asia/Tokyo' })).toBe(
      'snoozed 2026-10-22',
    );
    expect(decided({ comments: [said(5, '10:00:00', 'no\n/note x\n/status y')] })).toBe('');
  });

  it('is the last of all that were said, and in a comment its last', () => {
    const later = said(6, '11:00:00', '/snooze 5d\n/snooze 7d\n/note x');
    for (const comments of [
      [snooze, later],
      [later, snooze],
    ])
      expect(decided({ comments })).toBe('snoozed 2026-10-27');
    const grounds = groundsOf({ issues: [issueOf(null, null), issueOf(null, null, { number: 2 })] });
    const comments = new Map([
      [1, [later]],
      [2, [snooze]],
    ]);
    expect(planDecisions({ ...grounds, comments })[0]?.decision).toEqual({ snoozed: '2026-10-27' });
  });

  it('is done with once it is answered by the bot, or in the file', () => {
    const mark = formatMarker('answer', 'snooze 5');
    expect(decided({ comments: [snooze, said(6, '10:01:00', `Snoozed\n${mark}`, me)] })).toBe('');
    // A mark that somebody else copied, or that answers something else, is none.
    expect(decided({ comments: [snooze, said(6, '10:01:00', mark)] })).toBe('snoozed 2026-10-23');
    const other = formatMarker('answer', 'snooze 55');
    expect(decided({ comments: [snooze, said(6, '10:01:00', other, me)] })).toBe('snoozed 2026-10-23');
    expect(decided({ comments: [said(5, '10:00:00', `/snooze 3d\n${other}`)] })).toBe('');
    const until = (day: string) => ({ state: 'snoozed' as const, due: calendarDate(day) });
    expect(decided({ comments: [snooze], reminder: until('2026-10-23') })).toBe('');
    expect(decided({ comments: [snooze], reminder: until('2026-10-24') })).toBe('snoozed 2026-10-23');
    expect(decided({ comments: [snooze], reminder: { due: calendarDate('2026-10-23') } })).toBe(
      'snoozed 2026-10-23',
    );
  });

  it('stands against a closing that came before it or, within ten seconds, with it', () => {
    const with_ = (closedAt: string, reason = 'completed') =>
      decided({ issues: [issueOf(closedAt, reason)], comments: [snooze] });
    expect(with_('09:00:00')).toBe('snoozed 2026-10-23');
    expect(with_('10:00:10')).toBe('snoozed 2026-10-23');
    expect(with_('10:00:11')).toBe('done 2026-10-20');
    expect(with_('10:00:11', 'not_planned')).toBe('dismissed 2026-10-20');
    // What has passed by the time it is read stands against nothing.
    expect(
      decided({ issues: [issueOf('09:00:00', 'completed')], comments: [snooze], today: '2026-10-23' }),
    ).toBe('done 2026-10-20');
  });
});

describe('the answer to /snooze', () => {
  const snooze = said(5, '10:00:00', '/snooze 3d');
  const answers = (stand: Stand) => planAnswers(groundsOf({ comments: [snooze], ...stand }));
  const key = formatMarker('answer', 'snooze 5');

  it('says what came of it', () => {
    const until = (day: string) => ({ state: 'snoozed' as const, due: calendarDate(day) });
    const snoozed = 'Snoozed until 2026-10-23. This issue reopens then.';
    const why = formatMarker('why', 'snoozed 2026-10-23');
    const cases: [stand: Stand, text: string][] = [
      [{ reminder: until('2026-10-23') }, `${snoozed}\n${why}`],
      [{ reminder: until('2026-10-30') }, 'Snoozed until 2026-10-30. This issue reopens then.'],
      [{ reminder: null }, 'The files no longer have this reminder, so there is nothing to snooze.'],
      [{ today: '2026-10-23' }, '2026-10-23 has passed, so nothing was changed.'],
      [{ today: '2026-10-22' }, 'The application’s file could not be changed; see the log of the workflow.'],
      [{ reminder: { state: 'done' } }, 'This reminder is done, so there is nothing to snooze.'],
      [
        { reminder: { due: calendarDate('2026-10-23'), state: 'upcoming' } },
        'This reminder is upcoming, so there is nothing to snooze.',
      ],
    ];
    for (const [stand, text] of cases)
      expect(answers(stand)).toEqual([{ issue: 1, key, body: `${text}\n${key}` }]);
  });

  it('comes to each that has none yet, and says what is wrong', () => {
    const comments = [
      said(8, '12:00:00', '/snooze a while'),
      said(7, '11:00:00', '/snooze 2d'),
      snooze,
      said(9, '13:00:00', '/note x'),
    ];
    expect(answers({ comments }).map(({ key: mark, body }) => [mark, body.split('\n')[0]])).toEqual([
      [
        formatMarker('answer', 'snooze 8'),
        '`/snooze a while: "a while" is neither days (3, 3d, 1w) nor a day like monday or 2026-10-31`',
      ],
      [key, 'The application’s file could not be changed; see the log of the workflow.'],
      [
        formatMarker('answer', 'snooze 7'),
        'The application’s file could not be changed; see the log of the workflow.',
      ],
    ]);
    expect(answers({ comments: [snooze, said(6, '10:01:00', key, me)] })).toEqual([]);
    const far = answers({ comments: [said(5, '10:00:00', '/snooze 2037-01-01')] });
    expect(far[0]?.body).toContain('2037');
    expect(decided({ comments: [said(5, '10:00:00', '/snooze 2037-01-01')] })).toBe('');
    expect(decided({ comments: [said(5, '10:00:00', '/snooze 2036-12-31')] })).toBe('snoozed 2036-12-31');
    expect(planAnswers({ ...groundsOf({}), comments: new Map() })).toEqual([]);
  });
});

it('a snooze past what it reminds of is answered with the reason, and changes nothing', () => {
  const stand: Stand = {
    reminder: { kind: 'deadline' },
    deadline: '2026-10-25',
    comments: [said(7, '10:00:00', '/snooze 30d')],
  };
  expect(decided(stand)).toBe('');
  expect(planAnswers(groundsOf(stand)).map(({ body }) => body.split('\n')[0])).toEqual([
    '2026-11-19 is too late: what it reminds of ends on 2026-10-25; choose a day before. Nothing was changed.',
  ]);
  expect(decided({ ...stand, comments: [said(7, '10:00:00', '/snooze 4d')] })).toBe('snoozed 2026-10-24');
});
