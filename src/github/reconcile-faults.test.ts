/** The reminders' job on a network that fails, beside others at work, and killed at every request. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationText } from '../testing/cli.ts';
import { type Fate, startGitHub, type TestGitHub } from '../testing/github.ts';
import { sentTo, startWorld, type World, worldDay } from '../testing/github-world.ts';
import type { JobContext } from './job-context.ts';
import { reconcileReminders } from './reconcile-reminders.ts';

let hub: TestGitHub;
let undisturbed: { picture: unknown; requests: string[] };

beforeAll(async () => {
  hub = await startGitHub();
  using world = await busyWorld();
  hub.setFate(() => undefined);
  await world.run();
  undisturbed = { picture: await world.picture(), requests: [...hub.log] };
});
afterAll(() => hub[Symbol.asyncDispose]());

const acme = { 'applications/acme.md': sentTo('Acme') };

/** A world in which a run has one of everything to do. */
async function busyWorld(git = false): Promise<World> {
  const snoozed = applicationText(
    'Later',
    ['date: 2026-10-10, status: applied'],
    'reminders:\n  - { id: follow_up:2026-10-10, snoozed: 2026-10-19 }\n',
  );
  const world = await startWorld(
    hub,
    {
      'applications/done.md': sentTo('Done'),
      'applications/snooze.md': sentTo('Snooze'),
      'applications/over.md': sentTo('Over'),
      'applications/later.md': sentTo('Later'),
    },
    { git },
  );
  await world.run('2026-10-18');
  world.checkout.push({ 'applications/later.md': snoozed });
  await world.run('2026-10-18');
  await world.close('ada', 'Done', 'completed');
  await world.comment('ada', 'Snooze', '/snooze 2026-10-30');
  world.checkout.push({
    ...acme,
    'applications/over.md': sentTo('Over', '2026-10-10', ['date: 2026-10-18, status: rejected']),
  });
  return world;
}

it('ends in the same state when it died at any request, its answer lost or not', async () => {
  const { picture, requests } = undisturbed;
  expect(requests.length).toBeGreaterThan(12);
  for (const [index, request] of requests.entries()) {
    const fates: Fate[] = request.startsWith('GET') ? ['lost'] : ['lost', 'unanswered'];
    for (const fate of fates) {
      using world = await busyWorld();
      hub.setFate(({ number }) => {
        if (number <= index) return undefined;
        return number === index + 1 ? fate : 'lost';
      });
      await expect(world.run()).rejects.toThrow();
      hub.setFate(() => undefined);
      await world.run();
      expect(await world.picture(), `${fate} at ${request}`).toEqual(picture);
    }
  }
}, 180_000);

describe('goes on in the same run', () => {
  it.each([
    ['a fault of the server before it was done', { status: 502 }],
    ['a fault of the server after it was done', { status: 502, carriedOut: true }],
    ['a broken line', 'lost'],
    ['a lost answer', 'unanswered'],
    [
      'the rate limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
        message: 'API rate limit exceeded',
      },
    ],
    [
      'the secondary rate limit',
      { status: 429, headers: { 'retry-after': '2' }, message: 'You have exceeded a secondary rate limit' },
    ],
  ] satisfies [string, Fate][])('after %s at every other request', async (_name, fate) => {
    const { picture } = undisturbed;
    using world = await busyWorld();
    const met = new Set<string>();
    hub.setFate(({ method, path }) => {
      const request = `${method} ${path}`;
      if (met.has(request)) return undefined;
      met.add(request);
      return fate;
    });
    await world.run();
    expect(await world.picture()).toEqual(picture);
  });

  it('but makes nothing and closes nothing where it cannot see all issues', async () => {
    using world = await startWorld(hub, acme);
    hub.setFate(({ path }) => (path.includes('/issues?') ? { status: 500 } : undefined));
    await expect(world.run()).rejects.toThrow();
    expect(await world.repository.issues()).toEqual([]);
  });

  it('gives up where the limit ends in an hour', async () => {
    using world = await startWorld(hub, acme);
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    hub.setFate(() => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      message: 'API rate limit exceeded',
    }));
    await expect(world.run()).rejects.toThrow('rate limit');
    expect(world.said.join('\n')).toContain('giving up');
  });
});

describe('beside others', () => {
  it('two runs at once make no second issue and lose no decision', async () => {
    using world = await busyWorld(true);
    const other = world.checkout.clone();
    await Promise.all([world.run(), world.run(worldDay, other)]);
    await world.run();
    const open = (await world.repository.issues())
      .filter(({ state }) => state === 'open')
      .map(({ title }) => title);
    expect(open.sort()).toEqual([
      'Follow up with Acme about Engineer',
      'Follow up with Later about Engineer',
    ]);
    expect(world.file('applications/done.md')?.match(/done:/g)).toHaveLength(1);
    hub.setFate(() => undefined);
    await world.run();
    expect(hub.log.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  it('a push of the user between reading and writing is built upon, not lost', async () => {
    using world = await startWorld(hub, acme, { git: true });
    await world.run();
    await world.close('ada', 'Acme', 'completed');
    const user = world.checkout.clone();
    const job = world.job();
    let pushes = 0;
    const racing: JobContext = {
      ...job,
      publish: (change) =>
        job.publish(async () => {
          const written = await change();
          pushes += 1;
          const text = `${sentTo('Acme')}\n## Notes\n\nWritten by the user, ${pushes}\n`;
          if (pushes < 3) user.push({ 'applications/acme.md': text });
          return written;
        }),
    };
    await reconcileReminders(racing);
    expect(pushes).toBe(3);
    const text = world.file('applications/acme.md');
    expect(text).toContain('Written by the user, 2');
    expect(text).toContain('done: 2026-10-20');
    expect(world.checkout.messages()).toEqual([
      'Follow up with Acme about Engineer: done',
      'By hand',
      'By hand',
      'By hand',
    ]);
  });
});
