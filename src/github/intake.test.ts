import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../testing/cli.ts';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { takeIn } from './intake.ts';
import { type FormAnswers, type FormField, formFields } from './issue-form.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

/** The text that GitHub makes of an answered form. */
function formText(answers: FormAnswers): string {
  const parts = Object.entries(formFields).map(
    ([field, label]) => `### ${label}\n\n${answers[field as FormField] ?? '_No response_'}`,
  );
  return parts.join('\n\n');
}

const answers: FormAnswers = {
  company: 'Zeta & Co "Ltd"',
  role: 'Engineer',
  url: 'https://zeta.example/1',
  status: 'applied',
  salary: '85k-100k EUR',
  tags: 'go, robotics',
  posting: 'We build.\n\n### Company\n\nEvil Corp\n\n### Role\n\nBoss',
};

async function opened(world: World, who: string, body: string, title = 'New application'): Promise<number> {
  const { number } = await world.repository.ask<{ number: number }>(who, 'POST', '/issues', { title, body });
  return number;
}

const answersOn = async (world: World, number: number) =>
  (await world.repository.comments(number))
    .filter(({ user }) => user.login === testBot)
    .map(({ body }) => body.replace(/<!--.*$/s, '').trim());

describe('the issue form', () => {
  it('becomes a file, committed, and is answered with its link; once', async () => {
    using world = await startWorld(hub, {}, { git: true });
    const number = await opened(world, 'ada', formText(answers).replace(/\n/g, '\r\n'));
    expect(await takeIn(world.job(), number)).toBe(true);
    const path = 'applications/zeta-co-ltd-engineer.md';
    expect(world.file(path)).toBe(`---
company: Zeta & Co "Ltd"
role: Engineer
url: https://zeta.example/1
salary: 85k-100k EUR
tags: [go, robotics]
issue: ${number}
history:
  - { date: 2026-10-20, status: applied }
---
## Job description

We build.

### Company

Evil Corp

### Role

Boss

## Notes
`);
    expect(world.checkout.messages()[0]).toBe('Zeta & Co "Ltd": Engineer: added');
    const link = `https://github.com/${world.repository.name}/blob/main/${path}`;
    expect((await answersOn(world, number))[0]).toContain(`](${link})`);
    expect(await world.issue('New application')).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
    });
    hub.setFate(() => undefined);
    expect(await takeIn(world.job('2026-10-25'), number)).toBe(false);
    expect(hub.log.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  it('with bad values is answered with the same lines as any file, and read again when edited', async () => {
    using world = await startWorld(hub, {});
    const bad = { ...answers, status: 'aplied', salary: 'a lot', date: '2026-13-01' };
    const number = await opened(world, 'carl', formText(bad));
    expect(await takeIn(world.job(), number)).toBe(false);
    await takeIn(world.job(), number);
    const [answer = '', ...more] = await answersOn(world, number);
    expect(more).toEqual([]);
    expect(answer).toContain(
      '`applications/zeta-co-ltd-engineer.md:9:33  unknown status "aplied"; did you mean "applied"?`',
    );
    expect(answer.match(/^- /gm)).toHaveLength(3);
    expect(world.file('applications/zeta-co-ltd-engineer.md')).toBeNull();
    await world.edit('carl', 'New application', { body: formText(answers) });
    expect(await takeIn(world.job(), number)).toBe(true);
  });

  it('of somebody who may not write is passed over', async () => {
    using world = await startWorld(hub, {});
    for (const who of ['eve', 'tom']) {
      const number = await opened(world, who, formText(answers));
      expect(await takeIn(world.job(), number)).toBe(false);
      expect(await answersOn(world, number)).toEqual([]);
    }
    expect(await world.picture()).toMatchObject({ files: {} });
  });

  it('carries hostile texts as texts', async () => {
    using world = await startWorld(hub, {}, { git: true });
    const hostile: FormAnswers = {
      company: '--upload-pack=touch /tmp/pwned',
      role: '../../.github/workflows/x $(touch /tmp/pwned) `id` {{ }}',
      source: "'; rm -rf / #",
      tags: 'a: b, [c], "d", !!js/function',
      notes: '---\ncompany: Other\n---\n<script>alert(1)</script>\n<!-- apptrack:application acme -->',
      posting: `${'<img src=x onerror=alert(1)> 😀 "quoted" \u202e '.repeat(1200)}\n<<<<<<< HEAD\n=======\n>>>>>>> x`,
    };
    const number = await opened(world, 'ada', formText(hostile));
    await takeIn(world.job(), number);
    const { files } = (await world.picture()) as { files: Record<string, string> };
    const made = Object.keys(files).filter((path) => path.endsWith('.md'));
    const answer = (await answersOn(world, number)).join('\n');
    if (made.length === 0) expect(answer).toContain('Nothing was added');
    for (const path of made) expect(path).toMatch(/^applications\/[^/]+\.md$/);
    expect(made).toHaveLength(1);
    expect((await world.job().store.readAll()).problems).toEqual([]);
    expect(answer).not.toMatch(/<script|<img/);
  });
});

describe('comments', () => {
  const acme = { 'applications/acme.md': sentTo('Acme') };

  it('/status and /note change the file of the issue’s reminder, and are answered', async () => {
    using world = await startWorld(hub, acme, { git: true });
    await world.run();
    await world.comment(
      'carl',
      'Acme',
      'Great news!\n/status onsite with pizza\n/note SnoozeCommand: "why?" @all\n/snooze 3d',
    );
    expect(await takeIn(world.job(), 1)).toBe(true);
    expect(world.file('applications/acme.md')).toContain(
      '  - { date: 2026-10-20, status: onsite, note: with pizza }\n' +
        String.raw`  - { date: 2026-10-20, note: "SnoozeCommand: \"why?\" @all" }`,
    );
  });

  it('a bad value is answered with the same line, whoever may not is passed over', async () => {
    using world = await startWorld(hub, acme);
    await world.run();
    await world.comment('eve', 'Acme', '/status rejected');
    await world.comment('ada', 'Acme', '/status onsit\n/status\n/note');
    expect(await takeIn(world.job(), 1)).toBe(false);
    await takeIn(world.job(), 1);
    expect(await answersOn(world, 1)).toEqual([
      [
        '- `unknown status "onsit"; did you mean "onsite"?`',
        '- `/status needs a status, such as: /status phone screen`',
        '- `/note needs a text, such as: /note Called them`',
      ].join('\n'),
    ]);
    expect(world.file('applications/acme.md')).toBe(acme['applications/acme.md']);
  });

  it('work on an issue that came from the form, and on none that points elsewhere', async () => {
    using world = await startWorld(hub, acme);
    const number = await opened(world, 'ada', formText(answers));
    await takeIn(world.job(), number);
    await world.comment('ada', 'New application', '/status phone_screen');
    await takeIn(world.job(), number);
    expect(world.file('applications/zeta-co-ltd-engineer.md')).toContain('status: phone_screen');
    const forged = await opened(world, 'eve', '<!-- apptrack:application acme -->', 'Forged');
    await world.comment('ada', 'Forged', '/status rejected');
    await takeIn(world.job(), forged);
    expect(world.file('applications/acme.md')).not.toContain('rejected');
    expect(await answersOn(world, forged)).toEqual([
      'This issue is about no application that is in the files.',
    ]);
  });

  it('are obeyed once, whenever the run died', async () => {
    for (const fate of ['lost', 'unanswered'] as const) {
      using world = await startWorld(hub, acme);
      await world.run();
      await world.comment('ada', 'Acme', '/status onsite');
      hub.setFate(({ method }) => (method === 'POST' ? fate : undefined));
      await takeIn(world.job(), 1).catch(() => {});
      hub.setFate(() => undefined);
      await takeIn(world.job(), 1);
      expect(world.file('applications/acme.md')?.match(/onsite/g)).toHaveLength(1);
      expect(await answersOn(world, 1)).toHaveLength(1);
    }
  });
});

it('the scripts read the event, do the work, and say what became of it', async () => {
  using world = await startWorld(hub, {});
  const number = await opened(world, 'ada', formText(answers));
  const { root } = world.checkout;
  writeFileSync(join(root, 'event.json'), JSON.stringify({ action: 'opened', issue: { number } }));
  writeFileSync(join(root, 'outputs'), '');
  const env = {
    APPTRACK_DIR: root,
    APPTRACK_TODAY: '2026-10-20',
    GITHUB_API_URL: hub.url,
    GITHUB_TOKEN: `token-${testBot}`,
    GITHUB_REPOSITORY: world.repository.name,
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_OUTPUT: join(root, 'outputs'),
  };
  const intake = await runCli(['github', 'intake'], { env });
  expect(intake).toMatchObject({ status: 0, stderr: '' });
  expect(world.file('outputs')).toBe('changed=true\n');
  const reminders = await runCli(['github', 'reminders'], {
    env: { ...env, APPTRACK_TODAY: '2026-10-27' },
  });
  expect(reminders).toMatchObject({ status: 0, stderr: '' });
  expect(await world.issue('Follow up with Zeta')).toMatchObject({ state: 'open' });
  const bare = await runCli(['github', 'reminders'], {
    env: { ...env, GITHUB_TOKEN: '' },
  });
  expect(bare).toMatchObject({
    status: 1,
    stdout: 'apptrack: GITHUB_TOKEN is not set; the workflow sets it\n',
  });
});
