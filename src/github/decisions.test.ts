import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { expectQuiet, sentTo, startWorld } from '../testing/github-world.ts';

const acme = { 'applications/acme.md': sentTo('Acme') };
let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

describe('what people decide on GitHub', () => {
  it('closing as completed writes done, and the next follow-up comes after a week', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.close('ada', 'Acme', 'completed');
    await world.run();
    expect(world.file('applications/acme.md')).toContain(
      '  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    );
    expect(await world.issue('Acme')).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
      comments: 0,
    });
    await expectQuiet(hub, world);
    await world.run('2026-10-27');
    expect(await world.issue('again with Acme')).toMatchObject({ number: 2, state: 'open' });
  });

  it('closing as not planned writes dismissed', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.close('ada', 'Acme', 'not_planned');
    await world.run('2026-10-22');
    expect(world.file('applications/acme.md')).toContain(
      '{ id: follow_up:2026-10-10, dismissed: 2026-10-22 }',
    );
    await expectQuiet(hub, world, '2026-10-30');
    expect(await world.repository.issues()).toHaveLength(1);
  });

  it('/snooze writes it, closes the issue, and the same one reopens when due', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.comment('carl', 'Acme', 'Not now.\r\n/snooze 3d\r\n');
    await world.run();
    expect(world.file('applications/acme.md')).toContain('{ id: follow_up:2026-10-10, snoozed: 2026-10-23 }');
    const snoozed = await world.issue('Acme');
    expect(snoozed).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect((await world.repository.comments(1)).map(({ body }) => body.split('\n')[0])).toEqual([
      'Not now.\r',
      'Snoozed until 2026-10-23. This issue reopens then.',
    ]);
    await expectQuiet(hub, world);
    await expectQuiet(hub, world, '2026-10-22');
    await world.run('2026-10-23');
    expect(await world.repository.issues()).toHaveLength(1);
    expect(await world.issue('Acme')).toMatchObject({ state: 'open' });
    expect((await world.issue('Acme')).body).toContain('**Due 2026-10-23**');
    await expectQuiet(hub, world, '2026-10-23');
  });

  it('a date far away, and “Close with comment”, are a snooze, too', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.comment('ada', 'Acme', '/snooze 2026-12-01');
    await world.close('ada', 'Acme', 'completed');
    await world.run();
    expect(world.file('applications/acme.md')).toContain('snoozed: 2026-12-01');
    expect(world.file('applications/acme.md')).not.toContain('done');
    await expectQuiet(hub, world);
    await world.run('2026-12-01');
    expect(await world.issue('Acme')).toMatchObject({ state: 'open', number: 1 });
  });

  it('nobody else is obeyed, and a mark in a stranger’s issue counts for nothing', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    const { body } = await world.issue('Acme');
    for (const who of ['eve', 'tom']) await world.comment(who, 'Acme', '/snooze 30d');
    await world.repository.ask('eve', 'POST', '/issues', { title: 'Copied', body });
    await world.close('eve', 'Copied', 'completed').catch(() => world.close('ada', 'Copied', 'completed'));
    await expectQuiet(hub, world);
    expect(world.file('applications/acme.md')).not.toContain('reminders');
    expect(world.said.join('\n')).toContain('eve may not decide here');
  });

  it('what somebody closes who may only triage is opened again, and decides nothing', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.close('tom', 'Acme', 'completed');
    await world.run();
    await expectQuiet(hub, world);
    expect(world.file('applications/acme.md')).not.toContain('reminders');
    expect(await world.issue('Acme')).toMatchObject({ state: 'open', comments: 1 });
    await world.close('tom', 'Acme', 'not_planned');
    await world.run();
    expect(await world.issue('Acme')).toMatchObject({ state: 'open', comments: 2 });
    await world.close('carl', 'Acme', 'completed');
    await world.run();
    expect(world.file('applications/acme.md')).toContain('done: 2026-10-20');
  });

  it('what cannot be understood is answered once', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.comment('ada', 'Acme', '/snooze a while');
    await world.comment('ada', 'Acme', '/snooze 9999-12-01');
    await world.comment('ada', 'Acme', '/snooze 9999w');
    await world.comment('ada', 'Acme', '`/snooze 3d` is how\n```\n/snooze 3d\n```\n> /snooze 3d');
    await world.run();
    const answers = (await world.repository.comments(1)).filter(({ user }) => user.login === testBot);
    expect(answers.map(({ body }) => body.split('\n')[0])).toEqual([
      '`/snooze a while: "a while" is neither days (3, 3d, 1w) nor a day like monday or 2026-10-31`',
      expect.stringMatching(/^`\/snooze 9999-12-01: the year 9999 is more than ten years ahead; /),
      '`/snooze 9999w: 9999w ends on 2218-06-09: the year 2218 is more than ten years ahead`',
    ]);
    expect(await world.issue('Acme')).toMatchObject({ state: 'open' });
    await expectQuiet(hub, world);
  });

  it('all decisions of a run are one commit', async () => {
    using world = await startWorld(
      hub,
      { ...acme, 'applications/beta.md': sentTo('Beta', '2026-10-11') },
      { git: true },
    );
    await world.run();
    await world.close('ada', 'Acme', 'completed');
    await world.close('ada', 'Beta', 'not_planned');
    await world.run();
    expect(world.checkout.messages()).toEqual(['2 reminders decided on', 'By hand']);
    expect(world.file('applications/beta.md')).toContain('dismissed: 2026-10-20');
  });
});
