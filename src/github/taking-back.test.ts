/** `/undo`, edited comments and runs that died: nothing is taken back twice, and nothing stands in the way for ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { takeIn } from './intake.ts';
import { deedMarkers, planTakingBack } from './ledger.ts';
import { readMarkers } from './marker.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

const path = 'applications/acme.md';

/** A world in which things are said on Acme's issue. */
interface Talk extends World {
  /** Says it, and gives the comment's number. */
  say(text: string): Promise<number>;
  change(id: number, text: string): Promise<void>;
  /** The notes in the file. */
  notes(): string[];
  /** The bot's last answer. */
  last(): Promise<string>;
}

async function talk(): Promise<Talk> {
  const world = await startWorld(hub, { [path]: sentTo('Acme') });
  await world.run();
  const say = async (body: string) => {
    const { id } = await world.repository.ask<{ id: number }>('ada', 'POST', '/issues/1/comments', { body });
    await takeIn(world.job(), 1);
    return id;
  };
  const change = async (id: number, body: string) => {
    await world.repository.ask('ada', 'PATCH', `/issues/comments/${id}`, { body });
    await takeIn(world.job(), 1);
  };
  const notes = () => [...(world.file(path) ?? '').matchAll(/note: (.*?) }/g)].map(([, note = '']) => note);
  const last = async () =>
    (await world.repository.comments(1)).findLast(({ user }) => user.login === testBot)?.body ?? '';
  return Object.assign(world, { say, change, notes, last });
}

describe('/undo', () => {
  it('is done once, whatever its comment says later', async () => {
    using world = await talk();
    for (const note of ['/note first', '/note second']) await world.say(note);
    const id = await world.say('/undo');
    expect(world.notes()).toEqual(['first']);
    await world.change(id, '/undo\n/note third');
    expect(world.notes()).toEqual(['first', 'third']);
    await world.change(id, 'Never mind');
    expect(world.notes()).toEqual(['first']);
    await world.say('/undo');
    expect(world.notes()).toEqual([]);
  });

  it('is done once though there was nothing to take back', async () => {
    using world = await talk();
    const id = await world.say('/undo');
    await world.say('/note first');
    await world.change(id, '/undo\n/note second');
    expect(world.notes()).toEqual(['first', 'second']);
  });

  it.each([['/note second, edited'], ['Nothing any more']])(
    'passes over what a comment said before it was edited to: %s',
    async (edited) => {
      using world = await talk();
      await world.say('/note first');
      const id = await world.say('/note second');
      await world.change(id, edited);
      await world.say('/undo');
      if (edited.startsWith('/')) {
        expect(world.notes()).toEqual(['first']);
        await world.say('/undo');
      }
      expect(world.notes()).toEqual([]);
      await world.say('/undo');
      expect(await world.last()).toMatch(/^- `There is nothing here/);
    },
  );

  it('twice in one comment takes back twice', async () => {
    using world = await talk();
    for (const note of ['/note first', '/note second', '/note third']) await world.say(note);
    await world.say('/undo\n/undo');
    expect(world.notes()).toEqual(['first']);
  });

  it('added to a comment takes back what that did, and does not do it anew', async () => {
    using world = await talk();
    await world.say('/note first');
    const id = await world.say('/note second');
    await world.change(id, '/note second\n/undo');
    expect(world.notes()).toEqual(['first']);
    await world.change(id, '/note second\n/undo\n/note third');
    expect(world.notes()).toEqual(['first', 'third']);
    await world.say('/undo');
    await world.say('/undo');
    expect(world.notes()).toEqual([]);
  });

  it('whose run died between its writing and its answer is no wall', async () => {
    for (const [said, left] of [
      ['/note second', 'no longer there as it was written'],
      ['/set location Berlin', 'nothing of it is left'],
    ] as const) {
      using world = await talk();
      await world.say('/note first');
      await world.say('/set location Rome');
      await world.say(said);
      await world.comment('ada', 'Acme', '/undo');
      hub.setFate(({ method }) => (method === 'POST' ? 'lost' : undefined));
      await takeIn(world.job(), 1).catch(() => {});
      hub.setFate(() => undefined);
      await takeIn(world.job(), 1);
      expect(await world.last()).toContain(left);
      await world.say('/undo');
      expect(world.file(path)).not.toContain('location');
      await world.say('/undo');
      expect(world.notes()).toEqual([]);
    }
  });
});

it('an edit is seen wherever in a long line it is', async () => {
  using world = await talk();
  const long = 'x'.repeat(400);
  const id = await world.say(`/note ${long} one`);
  await world.change(id, `/note ${long} two`);
  expect(world.notes()).toEqual([`${long} two`]);
});

describe('what a change left', () => {
  const deed = { line: '/set x', was: 'a: 1\n', now: 'a: 2\n' };
  it.each([
    ['b: 1\na: 1\n', 0],
    ['a: 2\nb: 1\n', 1],
  ])('%j: %i edits', (text, edits) => {
    expect(planTakingBack(text, deed)).toHaveLength(edits);
  });

  it.each(['a: 3\n', 'a: 2\na: 2\n', 'a: 1\nb: 1\na: 1\n'])('%j: refused', (text) => {
    expect(() => planTakingBack(text, deed)).toThrow('the file was changed since');
  });
});

it('what a person changed since is not called gone, and what is too long to remember is not passed over', async () => {
  using world = await talk();
  await world.say('/note First');
  await world.say('/note Second');
  world.checkout.push({ [path]: (world.file(path) ?? '').replace('Second', 'Second, by phone') });
  await world.say('/undo');
  expect(await world.last()).toContain('if it was changed since, take it out in the file');
  const long = await world.say(`/note ${'長'.repeat(900)}`);
  await world.say('/undo');
  expect(await world.last()).toContain('too long to be taken back from here');
  await world.change(long, '/note Short');
  expect(await world.last()).toContain('too long to be taken back from here');
  expect(world.notes().map((note) => note.slice(0, 6))).toEqual(['First', 'Second', '長長長長長長', 'Short']);
});

describe('an answer', () => {
  it('is never longer than GitHub takes, and says help once', async () => {
    using world = await talk();
    await world.say(Array.from({ length: 500 }, () => '/help').join('\n'));
    expect((await world.last()).match(/What can be written/g)).toHaveLength(1);
    for (const line of [
      (n: number) => `/status ${'x'.repeat(150)}${n}`,
      (n: number) => `/note ${'ü'.repeat(150)} ${n}`,
    ]) {
      await world.say(Array.from({ length: 100 }, (_, n) => line(n)).join('\n'));
      const answer = await world.last();
      expect(answer.length).toBeLessThan(65_536);
      expect(answer).toMatch(/^- … and \d+ more lines$/m);
    }
    await world.say(`/status ${'x'.repeat(60_000)}`);
    expect((await world.last()).length).toBeLessThan(5000);
  });

  it('remembers of long changes that they are done', () => {
    const deeds = Array.from({ length: 30 }, (_, n) => ({
      line: `/note ${n}`,
      was: '',
      now: 'ü'.repeat(n * 50),
    }));
    const marks = deedMarkers(deeds);
    expect(marks.join('\n').length).toBeLessThan(41_000);
    expect(readMarkers(marks.join('\n'), 'did')).toHaveLength(30);
  });
});
