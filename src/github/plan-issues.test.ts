import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { anApplication, decisionOf, entryOf } from '../testing/builders.ts';
import type { Issue } from './issue.ts';
import { issueBlock, issueTitle, type ReminderInContext, withSettled } from './issue-text.ts';
import { formatMarker } from './marker.ts';
import { type Action, planDuplicates, planIssues, type Situation } from './plan-issues.ts';

const me = 'bot';
const config = defaultConfig();
const linkTo = (path: string) => `https://files.example/${path}`;

/** An application sent on a day of October 2026: its follow-up is due a week later. */
const sent = (id: string, day: number, more: Partial<Application> = {}): Application =>
  anApplication({
    id,
    company: id,
    role: 'Cook',
    history: [entryOf(`2026-10-${String(day).padStart(2, '0')} applied`)],
    ...more,
  });

/** How things stand with these applications and issues, on a day. */
function situationOf(
  applications: Application[],
  issues: Issue[],
  more: { today?: string; unreadable?: string[] } = {},
): Situation {
  const today = calendarDate(more.today ?? '2026-10-20');
  const found = applications
    .map((application) => deriveFacts(application, config, today))
    .flatMap((facts) => deriveReminders(facts, config, today).map((reminder) => ({ reminder, facts })));
  return {
    reminders: new Map(found.map((one) => [one.reminder.id, one])),
    applications: new Set(applications.map(({ id }) => id)),
    unreadable: new Set(more.unreadable ?? []),
    issues,
    me,
    config,
    today,
    linkTo,
  };
}

/** The follow-up of an application, as of 2026-10-20. */
function followUp(application: Application, today = '2026-10-20'): ReminderInContext {
  const [found] = situationOf([application], [], { today }).reminders.values();
  if (found === undefined) throw new Error('there is no reminder');
  return found;
}

/** The bot's issue about an application's follow-up, as it makes it. */
function issueAbout(application: Application, more: Partial<Issue> = {}): Issue {
  const found = followUp(application);
  return {
    number: 1,
    title: issueTitle(found),
    body: issueBlock(found, linkTo, config.timezone),
    open: true,
    stateReason: null,
    author: me,
    labels: ['reminder', 'follow_up'],
    comments: 0,
    createdAt: '2026-10-18T08:00:00Z',
    closedAt: null,
    ...more,
  };
}

const closed = { open: false, closedAt: '2026-10-19T08:00:00Z' };
/** Closed by the bot, with its note of it. */
const settled = (issue: Issue, how: string): Issue => ({
  ...issue,
  ...closed,
  stateReason: 'not_planned',
  body: withSettled(issue.body, `${how}:not_planned`),
});

/** What an action comes to, in a line. */
const inShort = (action: Action): string => {
  const issue = action.do === 'create' ? '' : ` #${action.issue.number}`;
  const patch = action.do === 'create' ? '' : ` ${Object.keys(action.patch).join(' ')}`;
  return `${action.do}${issue} ${action.id}${patch}`;
};
const planOf = (...situation: Parameters<typeof situationOf>) =>
  planIssues(situationOf(...situation)).actions.map(inShort);

const acme = sent('acme', 10);
const id = 'acme:follow_up:2026-10-10';

describe('a reminder without an issue', () => {
  it('gets one while it is due', () => {
    const { actions, waiting } = planIssues(situationOf([acme], []));
    expect(waiting).toBe(0);
    expect(actions).toEqual([
      {
        do: 'create',
        id,
        draft: {
          title: 'Follow up with acme about Cook',
          body: issueBlock(followUp(acme), linkTo, config.timezone),
          labels: ['reminder', 'follow_up'],
        },
      },
    ]);
    const undue = [
      sent('upcoming', 14),
      sent('done', 10, { decisions: [decisionOf('done follow_up:2026-10-10 2026-10-19')] }),
      sent('snoozed', 10, { decisions: [decisionOf('snoozed follow_up:2026-10-10 2026-10-30')] }),
      sent('obsolete', 1, { history: ['2026-10-01 applied', '2026-10-05 rejected'].map(entryOf) }),
    ];
    expect(planOf(undue, [])).toEqual([]);
  });

  it('waits its turn: the first twenty at once, what fell due last before the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      sent(`a${String(index).padStart(2, '0')}`, 1 + (index % 5)),
    );
    const { actions, waiting } = planIssues(situationOf(many, []));
    expect(waiting).toBe(5);
    expect(actions).toHaveLength(20);
    expect(actions.slice(0, 6).map(inShort)).toEqual([
      'create a24:follow_up:2026-10-05',
      'create a19:follow_up:2026-10-05',
      'create a14:follow_up:2026-10-05',
      'create a09:follow_up:2026-10-05',
      'create a04:follow_up:2026-10-05',
      'create a23:follow_up:2026-10-04',
    ]);
    const have = (count: number) => many.slice(0, count).map((one, number) => issueAbout(one, { number }));
    const created = (count: number) => planIssues(situationOf(many, have(count)));
    expect(created(19)).toMatchObject({ waiting: 5, actions: { length: 1 } });
    // A tracker that has its first twenty gets all others at once.
    expect(created(20)).toMatchObject({ waiting: 0, actions: { length: 5 } });
  });

  it('takes the open issue of its title that lost its mark, if that is the only one', () => {
    const stray = issueAbout(acme, { body: 'Somebody wrote over it' });
    const found = planIssues(situationOf([acme], [stray])).actions;
    expect(found).toEqual([
      {
        do: 'mend',
        id,
        issue: stray,
        patch: {
          body: `${issueBlock(followUp(acme), linkTo, config.timezone)}\n\nSomebody wrote over it`,
          title: stray.title,
        },
      },
    ]);
    const create = [`create ${id}`];
    expect(planOf([acme], [stray, { ...stray, number: 2 }])).toEqual(create);
    for (const other of [closed, { author: 'ada' }, { labels: ['follow_up'] }, { title: 'Else' }])
      expect(planOf([acme], [{ ...stray, ...other }])).toEqual(create);
    const beta = sent('beta', 10);
    expect(planOf([acme, beta], [stray, { ...issueAbout(beta), number: 2, body: '' }])).toEqual([
      'mend #2 beta:follow_up:2026-10-10 body title',
      `mend #1 ${id} body title`,
    ]);
    const twin = sent('twin', 10, { company: 'acme' });
    expect(planOf([acme, twin], [issueAbout(acme)])).toEqual(['create twin:follow_up:2026-10-10']);
    expect(planOf([acme, twin], [stray])).toEqual([
      'mend #1 twin:follow_up:2026-10-10 body title',
      `create ${id}`,
    ]);
  });
});

describe('an issue about a due reminder', () => {
  const issue = issueAbout(acme);

  it('stays as it is while all is right', () => {
    expect(planOf([acme], [issue])).toEqual([]);
    expect(
      planOf(
        [acme],
        [
          {
            ...issue,
            labels: ['mine', ...issue.labels],
            body: `Hm\r\n${issue.body.replaceAll('\n', '\r\n')}`,
          },
        ],
      ),
    ).toEqual([]);
  });

  it('is mended where it was changed, and only that', () => {
    const patchOf = (more: Partial<Issue>) =>
      planIssues(situationOf([acme], [{ ...issue, ...more }])).actions.map((action) =>
        action.do === 'mend' ? action.patch : action.do,
      );
    expect(patchOf({ labels: ['mine', 'reminder'] })).toEqual([
      { labels: ['mine', 'reminder', 'follow_up'] },
    ]);
    expect(patchOf({ body: issue.body.replace('**Due', '**Never') })).toEqual([
      { body: issue.body, title: issue.title },
    ]);
    expect(patchOf({ body: withSettled(issue.body, 'snoozed:not_planned') })).toEqual([
      { body: issue.body, title: issue.title },
    ]);
    // A title of the person's own stays.
    expect(patchOf({ title: 'Call acme!' })).toEqual([]);
  });

  it('reopens where the bot had closed it, and stays closed where a person did', () => {
    const was = settled({ ...issue, labels: ['mine'], title: 'Old' }, 'snoozed');
    expect(planIssues(situationOf([acme], [was])).actions).toEqual([
      {
        do: 'reopen',
        id,
        issue: was,
        patch: {
          title: 'Follow up with acme about Cook',
          body: issue.body,
          labels: ['mine', 'reminder', 'follow_up'],
          open: true,
        },
      },
    ]);
    expect(planOf([acme], [{ ...issue, ...closed, stateReason: 'completed' }])).toEqual([]);
    // A person closed again what the bot had closed, with another reason.
    expect(planOf([acme], [{ ...was, stateReason: 'completed' }])).toEqual([]);
  });

  it('is about what no file can be read of, and left alone', () => {
    const twice = [issue, { ...issue, number: 2 }];
    expect(planOf([], twice, { unreadable: ['acme'] })).toEqual([]);
    expect(planOf([], twice, { unreadable: ['other'] })).toHaveLength(2);
  });
});

describe('an issue about a reminder that is not due', () => {
  const decided = (line: string) => ({ ...acme, decisions: [decisionOf(line)] });
  const cases: [
    state: string,
    now: Application[],
    reason: string,
    why: string,
    word: string,
    today?: string,
  ][] = [
    [
      'done',
      [decided('done follow_up:2026-10-10 2026-10-19')],
      'completed',
      'done',
      'Done, as the application’s file says.',
    ],
    [
      'dismissed',
      [decided('dismissed follow_up:2026-10-10 2026-10-19')],
      'not_planned',
      'dismissed',
      'Dismissed, as the application’s file says.',
    ],
    [
      'snoozed',
      [decided('snoozed follow_up:2026-10-10 2026-10-30')],
      'not_planned',
      'snoozed 2026-10-30',
      'Snoozed until 2026-10-30. This issue reopens then.',
    ],
    [
      'upcoming',
      [acme],
      'not_planned',
      'upcoming 2026-10-17',
      'Not due before 2026-10-17. This issue reopens then.',
      '2026-10-15',
    ],
    [
      'obsolete',
      [{ ...acme, history: ['2026-10-10 applied', '2026-10-12 rejected'].map(entryOf) }],
      'not_planned',
      'obsolete',
      'No longer needed: the application is closed (Rejected).',
    ],
    [
      'gone',
      [],
      'not_planned',
      'gone',
      'The files no longer have this reminder: its application was removed, or its entry changed.',
    ],
  ];
  it.each(cases)(
    '%s is closed with a word why, once',
    (state, now, reason, why, word, today = '2026-10-20') => {
      const issue = issueAbout(acme);
      const body = withSettled(issue.body, `${state}:${reason}`);
      const closing = { do: 'close', id, issue, patch: { body, open: false, reason }, word };
      const { actions } = planIssues(situationOf(now, [issue], { today }));
      expect(actions).toEqual([{ ...closing, key: formatMarker('why', why) }]);
      const after = { ...issue, body, open: false, stateReason: reason, closedAt: '2026-10-20T08:00:00Z' };
      expect(planOf(now, [after], { today })).toEqual([]);
    },
  );

  it('is only noted where a person closed it', () => {
    const issue = issueAbout(acme, { ...closed, stateReason: 'completed' });
    expect(
      planIssues(situationOf([decided('done follow_up:2026-10-10 2026-10-19')], [issue])).actions,
    ).toEqual([{ do: 'settle', id, issue, patch: { body: withSettled(issue.body, 'done:completed') } }]);
  });
});

describe('a second issue about one reminder', () => {
  const first = issueAbout(acme, { number: 3 });
  const second = issueAbout(acme, { number: 7 });

  it('is closed as a duplicate of the first', () => {
    const { actions } = planIssues(situationOf([acme], [second, first]));
    const closing: Action = {
      do: 'close',
      id,
      issue: second,
      patch: { body: withSettled(second.body, 'duplicate:not_planned'), open: false, reason: 'not_planned' },
      word: 'The same reminder as #3.',
      key: formatMarker('why', 'duplicate'),
    };
    expect(actions).toEqual([closing]);
    expect(planDuplicates([second, first], me)).toEqual([closing]);
    expect(planDuplicates([first], me)).toEqual([]);
    expect(planDuplicates([{ ...second, author: 'ada' }, first], me)).toEqual([]);
  });

  it('is noted where it is closed already, once', () => {
    const noted: Issue = { ...second, ...closed, stateReason: 'completed' };
    expect(planDuplicates([noted, first], me)).toEqual([
      { do: 'settle', id, issue: noted, patch: { body: withSettled(second.body, 'duplicate:completed') } },
    ]);
    expect(planDuplicates([settled(second, 'duplicate'), first], me)).toEqual([]);
  });

  it('goes whatever becomes of the first', () => {
    const duplicate = `close #7 ${id} body open reason`;
    expect(planOf([], [first, second])).toEqual([`close #3 ${id} body open reason`, duplicate]);
    expect(planOf([acme], [settled(first, 'snoozed'), second])).toEqual([
      `reopen #3 ${id} title body labels open`,
      duplicate,
    ]);
    expect(planOf([acme], [{ ...first, ...closed, stateReason: 'completed' }, second])).toEqual([duplicate]);
    expect(planOf([acme], [{ ...first, labels: [] }, second])).toEqual([`mend #3 ${id} labels`, duplicate]);
  });
});

it('an issue follows its application to another file', () => {
  const moved = { ...acme, id: 'moved/acme', path: 'applications/moved/acme.md' };
  expect(planOf([moved], [issueAbout(acme)])).toEqual(['mend #1 moved/acme:follow_up:2026-10-10 body title']);
});
