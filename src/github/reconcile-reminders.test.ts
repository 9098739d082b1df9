import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationText } from '../testing/cli.ts';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { expectQuiet, sentTo, startWorld } from '../testing/github-world.ts';

const acme = { 'applications/acme.md': sentTo('Acme') };
let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

it('opens one issue for a pending reminder, with its labels and its hidden mark', async () => {
  using world = await startWorld(hub, {
    ...acme,
    'applications/later.md': sentTo('Later', '2026-10-19'),
    'applications/over.md': sentTo('Over', '2026-10-01', ['date: 2026-10-05, status: rejected']),
  });
  await world.run();
  const issues = await world.repository.issues();
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    title: 'Follow up with Acme about Engineer',
    state: 'open',
    labels: [{ name: 'reminder' }, { name: 'follow_up' }],
    assignees: [{ login: 'ada' }],
  });
  expect(issues[0]?.body).toContain('<!-- apptrack:reminder acme%3Afollow_up%3A2026-10-10 -->');
  expect(issues[0]?.body).toContain(
    `(https://github.com/${world.repository.name}/blob/main/applications/acme.md)`,
  );
  await expectQuiet(hub, world);
});

it('sample data never become issues', async () => {
  using world = await startWorld(hub, {
    'applications/acme.md': sentTo('Acme'),
    'apptrack.config.yaml': 'demo: { today: 2026-10-20 }\n',
  });
  expect(await world.run()).toEqual({ filesChanged: false, problems: [], left: [] });
  expect(await world.repository.issues()).toEqual([]);
  expect(world.said.join('\n')).toContain('sample data');
});

describe('what changes in the files', () => {
  it('closes issues with a word why', async () => {
    using world = await startWorld(hub, {
      ...acme,
      'applications/beta.md': sentTo('Beta'),
      'applications/gamma.md': sentTo('Gamma'),
      'applications/delta.md': sentTo('Delta'),
      'applications/epsilon.md': sentTo('Epsilon'),
    });
    await world.run();
    const decided = (company: string, what: string) =>
      applicationText(
        company,
        ['date: 2026-10-10, status: applied'],
        `reminders:\n  - { id: "follow_up:2026-10-10", ${what} }\n`,
      );
    world.checkout.push({
      'applications/acme.md': sentTo('Acme', '2026-10-10', ['date: 2026-10-20, status: rejected']),
      'applications/beta.md': decided('Beta', 'done: 2026-10-20'),
      'applications/gamma.md': decided('Gamma', 'snoozed: 2026-10-25'),
      'applications/delta.md': null,
      'applications/moved/epsilon.md': sentTo('Epsilon'),
      'applications/epsilon.md': null,
    });
    await world.run();
    const issues = await world.repository.issues();
    const words = async (word: string) => {
      const issue = issues.find(({ title }) => title.includes(word));
      return [
        issue?.state,
        issue?.state_reason,
        (await world.repository.comments(issue?.number ?? 0))[0]?.body.split('\n')[0],
      ];
    };
    expect(await words('Acme')).toEqual([
      'closed',
      'not_planned',
      'No longer needed: the application is closed (Rejected).',
    ]);
    expect(await words('Beta')).toEqual(['closed', 'completed', 'Done, as the application’s file says.']);
    expect((await words('Gamma'))[2]).toBe('Snoozed until 2026-10-25. This issue reopens then.');
    expect((await words('Delta'))[2]).toContain('The files no longer have this reminder');
    expect(issues.filter(({ title }) => title.includes('Epsilon')).map(({ state }) => state)).toEqual([
      'open',
    ]);
    await expectQuiet(hub, world);
  });

  it('reopens the issue when a decision is taken out of the file', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.close('ada', 'Acme', 'completed');
    await world.run();
    world.checkout.push(acme);
    await world.run();
    expect(await world.issue('Acme')).toMatchObject({ state: 'open', number: 1 });
    expect(world.file('applications/acme.md')).not.toContain('done');
    await expectQuiet(hub, world);
  });

  it('leaves issues alone while a file has problems, and keeps the decision for later', async () => {
    using world = await startWorld(hub, { ...acme, 'applications/beta.md': sentTo('Beta') });
    await world.run();
    world.checkout.push({
      'applications/acme.md': sentTo('Acme').replace('status: applied', 'status: aplied'),
    });
    await world.close('ada', 'Acme', 'completed');
    const { problems } = await world.run();
    expect(problems.map(({ message }) => message)).toEqual(['unknown status "aplied"']);
    expect(await world.issue('Acme')).toMatchObject({ state: 'closed' });
    await expectQuiet(hub, world);
    world.checkout.push(acme);
    await world.run();
    expect(world.file('applications/acme.md')).toContain('done: 2026-10-20');
    expect(await world.issue('Beta')).toMatchObject({ state: 'open' });
  });

  it('does nothing at all while the configuration has problems', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    world.checkout.push({ 'apptrack.config.yaml': 'stages: [{ id: sent, kind: applied }]\ncurrency: 7\n' });
    await expect(world.run()).rejects.toThrow('the configuration has problems');
    expect(await world.issue('Acme')).toMatchObject({ state: 'open' });
  });
});

describe('issues edited by hand', () => {
  it('get their labels, their mark and our part of the text back; what people wrote stays', async () => {
    using world = await startWorld(hub, {
      ...acme,
      'applications/beta.md': sentTo('Beta'),
      'applications/gamma.md': sentTo('Gamma'),
    });
    await world.run();
    const { body } = await world.issue('Acme');
    await world.edit('ada', 'Acme', {
      labels: ['mine'],
      title: 'Acme: call Jane',
      body: `My notes\r\n\r\n${body.replace('**Due', '**Overdue')}\r\n\r\n- [ ] call`,
    });
    await world.edit('ada', 'Beta', { body: 'All gone' });
    await world.edit('ada', 'Gamma', { title: 'Gamma, soon' });
    await world.run();
    const acmeIssue = await world.issue('Acme');
    expect(acmeIssue.labels.map(({ name }) => name).sort()).toEqual(['follow_up', 'mine', 'reminder']);
    expect(acmeIssue.body).toBe(`My notes\n\n${body}\n\n- [ ] call`);
    expect((await world.issue('Beta')).body).toMatch(/^<!-- apptrack:reminder beta.*\n\nAll gone$/s);
    expect((await world.issue('Gamma')).title).toBe('Gamma, soon');
    expect(await world.repository.issues()).toHaveLength(3);
    await expectQuiet(hub, world);
  });

  it('reopened without need, they are closed again; of two about one reminder the older stays', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    const { body } = await world.issue('Acme');
    await world.repository.ask(testBot, 'POST', '/issues', { title: 'Twin', body });
    await world.run();
    expect(await world.issue('Twin')).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(await world.issue('Acme')).toMatchObject({ state: 'open' });
    await expectQuiet(hub, world);
    await world.close('ada', 'Acme', 'completed');
    await world.run();
    await world.edit('ada', 'Acme', { state: 'open' });
    await world.run();
    expect(await world.issue('Acme')).toMatchObject({ state: 'closed', state_reason: 'completed' });
    await expectQuiet(hub, world);
  });
});

it('a first run makes twenty issues at most, the latest due first, the next the rest', async () => {
  const days = Array.from({ length: 28 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
  using world = await startWorld(
    hub,
    Object.fromEntries(days.map((day) => [`applications/c${day}.md`, sentTo(`Company of ${day}`, day)])),
  );
  await world.run('2026-11-05');
  expect(await world.repository.issues()).toHaveLength(20);
  expect(world.said.join('\n')).toContain('8 more reminders');
  expect(await world.issue('2026-10-28')).toMatchObject({ state: 'open' });
  await world.run('2026-11-05');
  const issues = await world.repository.issues();
  expect(new Set(issues.map(({ title }) => title)).size).toBe(28);
  expect(issues).toHaveLength(28);
  await expectQuiet(hub, world, '2026-11-05');
});

it('finds its issues among five hundred, and other people’s are left alone', async () => {
  using world = await startWorld(hub, acme);
  await world.run();
  for (let number = 0; number < 520; number += 1) {
    await world.repository.ask('ada', 'POST', '/issues', { title: `Issue ${number}` });
  }
  await world.close('ada', 'Issue 7', 'completed');
  await expectQuiet(hub, world);
  expect(hub.log.filter((line) => line.includes('/issues?'))).toHaveLength(6);
  world.checkout.push({ 'applications/acme.md': null });
  await world.run();
  expect(await world.issue('Acme')).toMatchObject({ state: 'closed' });
});

describe('a renamed file', () => {
  const renamed = { 'applications/acme.md': null, 'applications/2026/acme-engineer.md': sentTo('Acme') };

  it('keeps its issue, and what a person decided before anybody saw that it was renamed', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.close('ada', 'Acme', 'completed');
    world.checkout.push(renamed);
    await world.run();
    expect(world.file('applications/2026/acme-engineer.md')).toContain(
      '{ id: follow_up:2026-10-10, done: 2026-10-20 }',
    );
    expect(await world.repository.issues()).toHaveLength(1);
    await expectQuiet(hub, world);
  });

  it('takes an open issue along, with a link that works', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    world.checkout.push(renamed);
    await world.run();
    expect(await world.repository.issues()).toHaveLength(1);
    const issue = await world.issue('Acme');
    expect(issue).toMatchObject({ state: 'open', number: 1, comments: 0 });
    expect(issue.body).toContain('apptrack:reminder 2026%2Facme-engineer%3Afollow_up%3A2026-10-10 -->');
    expect(issue.body).toContain('/applications/2026/acme-engineer.md)');
    await expectQuiet(hub, world);
  });

  it('is not guessed at where two files could be it', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    world.checkout.push({ ...renamed, 'applications/acme-2.md': sentTo('Acme') });
    await world.run();
    const issues = await world.repository.issues();
    expect(issues.map(({ state }) => state).sort()).toEqual(['closed', 'open', 'open']);
    await expectQuiet(hub, world);
  });
});
