/** The issue about the week, on the emulated GitHub, which has no GraphQL: a stub of its own answers what is about pins. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationText } from '../testing/cli.ts';
import {
  type Fate,
  type FoundIssue,
  type Seen,
  startGitHub,
  type TestGitHub,
  testBot,
} from '../testing/github.ts';
import { expectQuiet, sentTo, startWorld, type World, writesTo } from '../testing/github-world.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

const monday = '2026-11-23';
const nextMonday = '2026-11-30';
const on = 'apptrack.config.yaml';

/** Long ago twelve were answered within two to thirteen days. */
const answers = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const company = `Past ${index + 1}`;
    const day = String(index + 3).padStart(2, '0');
    const file = sentTo(company, '2026-06-01', [`date: 2026-06-${day}, status: rejected`]);
    return [`applications/past-${index + 1}.md`, file];
  }),
);

const files = {
  ...answers,
  [on]: 'timezone: Europe/Berlin\n',
  'applications/acme.md': sentTo('Acme @all <b>', '2026-11-17'),
  'applications/beta.md': sentTo('Beta', '2026-11-09', [
    'date: 2026-11-19, status: phone_screen, at: 2026-11-25T14:00, minutes: 45, with: [Jane Doe]',
  ]),
  'applications/gamma.md': sentTo('Gamma', '2026-10-20', ['date: 2026-11-02, note: Asked again']),
  'applications/lead.md': applicationText(
    'Delta',
    ['date: 2026-11-20, status: saved'],
    'deadline: 2026-11-27\n',
  ),
};

const world = (more: Record<string, string> = {}) => startWorld(hub, { ...files, ...more });

async function digestsOf({ repository }: World): Promise<FoundIssue[]> {
  return (await repository.issues()).filter(
    ({ title, labels }) => !title.startsWith('Forged') && labels.some(({ name }) => name === 'digest'),
  );
}

async function digestOf(at: World): Promise<FoundIssue> {
  const [digest] = await digestsOf(at);
  if (digest === undefined) throw new Error('there is no digest');
  return digest;
}

const weekOf = ({ body }: FoundIssue) => /apptrack:digest (\S+)/.exec(body)?.[1];

it('tells of the week in one issue, and once', async () => {
  using here = await world();
  await here.run(monday);
  const digest = await digestOf(here);
  expect(digest).toMatchObject({ title: 'Your week: 2026-11-23 to 2026-11-29', state: 'open' });
  const body = digest.body.replaceAll(here.repository.name, 'ada/jobs');
  await expect(`${body}\n`).toMatchFileSnapshot('digest.txt');
  await expectQuiet(hub, here, monday);
  // Reminders that fall due get issues of their own; the week stays as it was told.
  await here.run('2026-11-26');
  expect((await digestOf(here)).body).toBe(digest.body);
  await expectQuiet(hub, here, '2026-11-26');
  expect(hub.log.filter((line) => line.includes('graphql'))).toEqual([]);
});

it('is rewritten for the next week, also where its Monday was missed; what people wrote stays', async () => {
  using here = await world();
  await here.run('2026-11-26');
  const { number, body } = await digestOf(here);
  expect(weekOf({ body } as FoundIssue)).toBe('2026-W48');
  await here.repository.ask('ada', 'PATCH', `/issues/${number}`, {
    body: `Mine\n\n${body}\n\nToo`,
    labels: ['mine'],
  });
  await here.run('2026-12-02');
  const [digest, ...others] = await digestsOf(here);
  expect(others).toEqual([]);
  expect(digest).toMatchObject({ number, title: 'Your week: 2026-11-30 to 2026-12-06' });
  expect(digest?.body).toMatch(/^Mine\n\n<!-- apptrack:digest 2026-W49 -->.*apptrack:end -->.*\n\nToo/s);
  expect(digest?.body.match(/apptrack:digest/g)).toHaveLength(1);
  await expectQuiet(hub, here, '2026-12-02');
});

describe('closed by hand', () => {
  const close = async (here: World, who: string, reason: string) =>
    here.repository.ask(who, 'PATCH', `/issues/${(await digestOf(here)).number}`, {
      state: 'closed',
      state_reason: reason,
    });

  it('as completed, it opens again with the next week', async () => {
    using here = await world();
    await here.run(monday);
    await close(here, 'ada', 'completed');
    await here.run('2026-11-24');
    expect((await digestOf(here)).state).toBe('closed');
    await expectQuiet(hub, here, '2026-11-24');
    await here.run(nextMonday);
    expect(await digestOf(here)).toMatchObject({ state: 'open' });
    expect(weekOf(await digestOf(here))).toBe('2026-W49');
    await expectQuiet(hub, here, nextMonday);
  });

  it('as not planned, it stays closed until it is opened by hand', async () => {
    using here = await world();
    await here.run(monday);
    await close(here, 'ada', 'not_planned');
    await here.run(nextMonday);
    expect((await digestOf(here)).state).toBe('closed');
    await expectQuiet(hub, here, nextMonday);
    await here.repository.ask('ada', 'PATCH', `/issues/${(await digestOf(here)).number}`, { state: 'open' });
    await here.run(nextMonday);
    expect(weekOf(await digestOf(here))).toBe('2026-W49');
    expect((await digestOf(here)).body).not.toContain('apptrack:settled');
    await expectQuiet(hub, here, nextMonday);
  });

  it('by who may triage and no more, it is opened again', async () => {
    using here = await world();
    await here.run(monday);
    await close(here, 'tom', 'not_planned');
    await here.run(monday);
    const { state, number } = await digestOf(here);
    expect(state).toBe('open');
    expect((await here.repository.comments(number)).at(-1)?.body).toContain('only people who may write');
    await expectQuiet(hub, here, monday);
  });
});

describe('by hand', () => {
  it('a mark in somebody else’s issue is none, one that was taken out is put back, of two the older stays', async () => {
    using here = await world();
    const forged = { body: '<!-- apptrack:digest 2026-W48 -->', labels: ['digest'] };
    for (const who of ['ada', 'eve'])
      await here.repository.ask(who, 'POST', '/issues', { title: `Forged by ${who}`, ...forged });
    await here.run(monday);
    for (const who of ['ada', 'eve'])
      expect(await here.issue(`Forged by ${who}`)).toMatchObject({ state: 'open', comments: 0 });
    // Other workflows write under the bot's name.
    const foreign = { title: 'Forged by the linter', body: 'All well', labels: ['digest'] };
    await here.repository.ask(testBot, 'POST', '/issues', foreign);
    await here.run(monday);
    expect(await here.issue(foreign.title)).toMatchObject({ body: 'All well', state: 'open', comments: 0 });
    const { number, body } = await digestOf(here);
    await here.repository.ask('ada', 'PATCH', `/issues/${number}`, { body: 'All gone' });
    await here.repository.ask(testBot, 'POST', '/issues', { title: 'Twin', body });
    await here.run(monday);
    expect(await here.issue('Twin')).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect((await digestOf(here)).body).toMatch(/^<!-- apptrack:digest 2026-W48.*\n\nAll gone/s);
    await expectQuiet(hub, here, monday);
  });
});

describe('is not told', () => {
  it('where the settings say so, and again where they no longer do', async () => {
    using here = await world();
    await here.run(monday);
    here.checkout.push({ [on]: 'digest: false\n' });
    await here.run(monday);
    const { number, state } = await digestOf(here);
    expect(state).toBe('closed');
    expect((await here.repository.comments(number)).at(-1)?.body).toContain('digest: false');
    await expectQuiet(hub, here, monday);
    here.checkout.push({ [on]: 'digest: true\n' });
    await here.run(monday);
    expect((await digestOf(here)).state).toBe('open');
    await expectQuiet(hub, here, monday);
  });

  it('of sample data, of a tracker without applications, and where twenty issues are made at once', async () => {
    for (const more of [{ [on]: 'demo: { today: 2026-11-23 }\n' }] as Record<string, string>[]) {
      using here = await world(more);
      await here.run(monday);
      expect(await here.repository.issues()).toEqual([]);
    }
    using empty = await startWorld(hub, { [on]: 'title: Mine\n' });
    await empty.run(monday);
    expect(await empty.repository.issues()).toEqual([]);
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        `applications/c${index}.md`,
        sentTo(`C${index}`, '2026-11-10'),
      ]),
    );
    using full = await world(many);
    await full.run(monday);
    expect(await full.repository.issues()).toHaveLength(20);
    await full.run(monday);
    expect(await digestsOf(full)).toHaveLength(1);
  });

  it('where everybody can read it', async () => {
    using open = await world();
    await open.repository.ask('ada', 'PATCH', '', { private: false });
    // Nothing at all may be done there, and that fails.
    await open.run(monday).catch(() => undefined);
    expect(await digestsOf(open)).toEqual([]);
  });
});

describe('the pin', () => {
  /** Answers GraphQL, and lets everything else pass. */
  const graphql = (answer: (query: string) => unknown, asked: string[] = []) => {
    hub.setFate(({ path, body = '' }: Seen): Fate => {
      if (path !== '/graphql') return undefined;
      const { query } = JSON.parse(body) as { query: string };
      asked.push(query.includes('mutation') ? 'pin' : 'look');
      return { status: 200, json: answer(query) };
    });
    return asked;
  };
  const found = (isPinned: boolean) => ({ data: { repository: { issue: { id: 'I_1', isPinned } } } });

  it('is set once, so that it stays off where a person takes it off', async () => {
    using here = await world();
    const asked = graphql((query) =>
      query.includes('mutation') ? { data: { pinIssue: {} } } : found(false),
    );
    await here.run(monday);
    expect(asked).toEqual(['look', 'pin']);
    expect((await digestOf(here)).body).toContain('<!-- apptrack:pin pinned -->');
    await here.run(nextMonday);
    expect(asked).toEqual(['look', 'pin']);
    expect((await digestOf(here)).body).toContain('<!-- apptrack:pin pinned -->');
  });

  it('is not asked for where a person set it', async () => {
    using here = await world();
    const asked = graphql(() => found(true));
    await here.run(monday);
    expect(asked).toEqual(['look']);
  });

  it('that is refused is told in the log, and tried again in the next week', async () => {
    using here = await world();
    const refusal = { data: null, errors: [{ message: 'Maximum 3 pinned issues per repository' }] };
    const asked = graphql((query) => (query.includes('mutation') ? refusal : found(false)));
    await here.run(monday);
    expect(here.said.join('\n')).toContain('pin it by hand');
    await here.run('2026-11-24');
    expect(asked).toEqual(['look', 'pin']);
    await here.run(nextMonday);
    expect(asked).toEqual(['look', 'pin', 'look', 'pin']);
  });

  it('that got no answer is tried again by the next run, and spoils nothing', async () => {
    using here = await world();
    hub.setFate(({ path }) => (path === '/graphql' ? { status: 502 } : undefined));
    await here.run(monday);
    expect(here.said.join('\n')).toContain('not pinned yet');
    const asked = graphql(() => found(true));
    await here.run(monday);
    expect(asked).toEqual(['look']);
    expect(writesTo(hub).filter((line) => !line.includes('graphql'))).toHaveLength(1);
  });
});

it('ends in the same state when it died at any request', async () => {
  const few = { [on]: files[on], 'applications/beta.md': files['applications/beta.md'] };
  const stale = async () => {
    const here = await startWorld(hub, few);
    await here.run('2026-11-20');
    return here;
  };
  using undisturbed = await stale();
  hub.setFate(() => undefined);
  await undisturbed.run(nextMonday);
  const [picture, requests] = [await undisturbed.picture(), [...hub.log]];
  expect(requests.length).toBeGreaterThan(5);
  for (const [index, request] of requests.entries())
    for (const fate of (request.startsWith('GET') ? ['lost'] : ['lost', 'unanswered']) satisfies Fate[]) {
      using here = await stale();
      hub.setFate(({ number }) => (number <= index ? undefined : number === index + 1 ? fate : 'lost'));
      // Only a pin that got no answer fails no run.
      await here.run(nextMonday).catch(() => undefined);
      hub.setFate(() => undefined);
      await here.run(nextMonday);
      expect(await here.picture(), `${fate} at ${request}`).toEqual(picture);
    }
}, 120_000);
