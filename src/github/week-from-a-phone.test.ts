/** A week in which nothing but GitHub's pages was at hand: what was written there, what was answered, what the files say. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { protectBranch } from '../testing/github-checkout.ts';
import { sentTo, startWorld } from '../testing/github-world.ts';
import { type ChangeAnswers, changeFields } from './change-form.ts';
import { takeIn } from './intake.ts';
import { reconcileReminders } from './reconcile-reminders.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

/** What is written on the issue of Acme's reminder, in this order; a pair is a comment that is edited. */
const comments: (string | [string, string])[] = [
  '/Status Phone Screen',
  '/interview fri 14:00 with Jane, Bob',
  '/status phone screen',
  '/sttus technical',
  'The path is\n/usr/bin/env\n> /status rejected\n```\n/status rejected\n```',
  '/note They use Go @all\n/set salary 90k EUR',
  '/set slary 95k EUR',
  '/set priority high',
  '/set deadline tomorrow',
  '/note fri 15:00 with Jane',
  ['/status tecnical', '/status technical'],
  ['/note Called them\n/set location Berlin', '/note Called them twice\n/set location Berlin'],
  '/status rejected no reason given',
  '/undo',
  '/done',
  '/help',
  '/interview technical mon 10am with Ann',
  '/set tags go, robotics',
  '/note <!-- apptrack:application beta --> `x` ```',
  '/status onsite 2027-13-45 99:99',
  '/dismiss',
];

/** What is sent by links of the site. */
const changes: ChangeAnswers[] = [
  { id: 'beta', status: 'technical', note: 'By the form' },
  { id: 'beta', done: 'yes', reminder: 'follow_up:2026-10-11' },
  { id: 'gamma', snooze: 'next week', reminder: 'follow_up:2026-10-12' },
  { id: 'gama', status: 'onsite' },
  { id: '../../.github/workflows/x', note: 'x' },
];

const quote = (text: string) => text.split('\n').map((line) => `    > ${line}`.trimEnd());
const visible = (text: string) =>
  text
    .replace(/\n?<!-- apptrack:.*? -->/g, '')
    .replace(/https:\/\/github\.com\/ada\/jobs-\d+/g, '…')
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());

it('a week from a phone is written as the command line would, and answered', async () => {
  using world = await startWorld(
    hub,
    {
      'applications/acme.md': sentTo('Acme'),
      'applications/beta.md': sentTo('Beta', '2026-10-11'),
      'applications/gamma.md': sentTo('Gamma', '2026-10-12'),
    },
    { git: true },
  );
  await world.run();
  const { number } = await world.issue('Acme');
  const told: string[] = [];
  const answersOn = async (issue: number) =>
    (await world.repository.comments(issue)).filter(({ user }) => user.login === testBot);
  const tell = async (issue: number, text: string, known: number) => {
    hub.setFate(() => undefined);
    const isChanged = await takeIn(world.job(), issue);
    const requests = hub.log.length;
    const answers = (await answersOn(issue)).slice(known);
    told.push(...quote(text), '', ...answers.flatMap(({ body }) => visible(body)));
    if (answers.length === 0) told.push('    (no answer: nothing was asked)');
    told.push('', `    ${requests} requests${isChanged ? ', files changed' : ''}`, '');
    // The same event again does nothing.
    hub.setFate(() => undefined);
    expect(await takeIn(world.job(), issue)).toBe(false);
    expect(hub.log.filter((line) => !line.startsWith('GET '))).toEqual([]);
  };
  for (const said of comments) {
    const [text, edited] = [said].flat();
    const known = (await answersOn(number)).length;
    const { id } = await world.repository.ask<{ id: number }>('ada', 'POST', `/issues/${number}/comments`, {
      body: text,
    });
    await tell(number, text ?? '', known);
    if (edited === undefined) continue;
    await world.repository.ask('ada', 'PATCH', `/issues/comments/${id}`, { body: edited });
    await tell(number, `(edited) ${edited}`, known + 1);
  }
  for (const answers of changes) {
    const body = Object.entries(changeFields)
      .map(([field, label]) => `### ${label}\n\n${answers[field as keyof ChangeAnswers] ?? '_No response_'}`)
      .join('\n\n');
    const made = await world.repository.ask<{ number: number }>('ada', 'POST', '/issues', {
      title: 'Change',
      body,
    });
    await tell(made.number, `(form) ${JSON.stringify(answers)}`, 0);
  }
  // Two faults, each mended later.
  const faults: [string, string, () => Promise<() => unknown>][] = [
    ['The branch is protected', '/note Kept meanwhile', async () => protectBranch(world.checkout)],
    [
      'The repository is public',
      '/note Kept from the public',
      async () => {
        await world.repository.ask('ada', 'PATCH', '', { private: false });
        return () => world.repository.ask('ada', 'PATCH', '', { private: true });
      },
    ],
  ];
  for (const [reason, text, begin] of faults) {
    const end = await begin();
    const known = (await answersOn(number)).length;
    await world.repository.ask('ada', 'POST', `/issues/${number}/comments`, { body: text });
    await expect(takeIn(world.job(), number)).rejects.toThrow(/GH006|is public/);
    const answers = (await answersOn(number)).slice(known);
    told.push(`(${reason}.)`, '', ...quote(text), '', ...answers.flatMap(({ body }) => visible(body)), '');
    await end();
    told.push('(It is no longer.)', '');
    await tell(number, text, known + 1);
  }
  await reconcileReminders(world.job());
  told.push('The files in the end:', '');
  for (const name of ['acme', 'beta', 'gamma'])
    told.push(
      ...(world.file(`applications/${name}.md`) ?? '').split('\n').map((line) => `    ${line}`.trimEnd()),
    );
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('week-from-a-phone.txt');
  expect((await world.job().store.readAll()).problems).toEqual([]);
}, 120_000);
