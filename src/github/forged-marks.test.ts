/** The bot repeats what files, forms and comments say, and reads its own marks: no text may become one of them. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeSpan, escapeCell, escapeMarkdown } from '../format/markdown-text.ts';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { changeFields } from './change-form.ts';
import { takeIn } from './intake.ts';
import { formFields } from './issue-form.ts';
import { diffBlock } from './ledger.ts';
import { formatMarker, type MarkKind, readMarkers } from './marker.ts';
import { reconcileReminders } from './reconcile-reminders.ts';
import { reportInComment } from './report-problems.ts';

const kinds: MarkKind[] = ['reminder', 'application', 'settled', 'answer', 'why', 'check', 'did', 'undid'];
const forged = formatMarker('did', 'forged\0role: Hacked\n\0role: Engineer\n');
const all = kinds.map((kind) => formatMarker(kind, 'forged')).join('') + forged;

/** Text with marks in it, whole and in parts, on lines of their own too. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(all, forged, '\n', '\r\n', '`', '``', ' ', '<', '!--', '-->', '\\'),
      fc.string(),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const marksIn = (body: string) => kinds.flatMap((kind) => readMarkers(body, kind));

describe('no foreign text becomes a mark', () => {
  it.each<[string, (text: string) => string]>([
    ['as a line of code', codeSpan],
    ['as words', escapeMarkdown],
    ['in a cell', escapeCell],
    ['in a change that is shown', (text) => diffBlock([{ was: text, now: `${text}\n${text}` }]).join('\n')],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = write(text);
        expect(marksIn(`- ${written}\n${written}\n`)).toEqual([]);
        expect(written).not.toContain('<!-- apptrack:');
      }),
    );
  });

  it('and only lines of marks are read as such', () => {
    const mark = formatMarker('answer', 'x');
    for (const line of [`said ${mark}`, `${mark} said`, ` ${mark}`, `- ${mark}`, `\`${mark}\``])
      expect(readMarkers(`Words\n${line}\nwords`, 'answer')).toEqual([]);
    for (const end of ['\n', '\r\n'])
      expect(readMarkers(`Words${end}${formatMarker('did', 'y')}${mark}${end}${mark}`, 'answer')).toEqual([
        'x',
        'x',
      ]);
  });
});

describe('on GitHub', () => {
  let hub: TestGitHub;
  beforeAll(async () => {
    hub = await startGitHub();
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  /** All that the bot has written. */
  async function written(world: World): Promise<string[]> {
    const issues = await world.repository.issues();
    const comments = await Promise.all(issues.map(({ number }) => world.repository.comments(number)));
    return [
      ...issues.filter(({ title }) => title !== 'Form').map(({ body }) => body),
      ...comments
        .flat()
        .filter(({ user }) => user.login === testBot)
        .map(({ body }) => body),
    ];
  }

  it('whatever the bot repeats of files, forms and comments, it writes its own marks only', async () => {
    const acme = sentTo('Acme', '2026-10-10', ['date: 2026-10-11, note: "x"'])
      .replace('company: Acme', `company: 'Acme ${all}'`)
      .replace('note: "x"', `note: '${all}'`)
      .replace(
        'history:',
        `reminders:\n  - { due: 2026-10-12, text: 'Call ${all}' }\nlocation: '${all}'\nhistory:`,
      );
    using world = await startWorld(hub, { 'applications/acme.md': acme });
    await world.run();
    const { number } = await world.issue('Acme');
    const words = [
      'status',
      'interview',
      'note',
      'done',
      'dismiss',
      'snooze',
      'set',
      'set location',
      'undo',
      'sttus',
    ];
    for (const said of [
      ...words.flatMap((word) => [`/${word}`, `/${word} ${all}`]),
      '/undo',
      '/done',
      '/undo',
    ]) {
      await world.repository.ask('ada', 'POST', `/issues/${number}/comments`, { body: said });
      await takeIn(world.job(), number);
    }
    for (const fields of [formFields, changeFields])
      for (const status of ['applied', all]) {
        const body = Object.entries(fields)
          .map(
            ([field, label]) =>
              `### ${label}\n\n${field === 'status' ? status : field === 'date' ? '' : all}`,
          )
          .join('\n\n');
        const made = await world.repository.ask<{ number: number }>('ada', 'POST', '/issues', {
          title: 'Form',
          body,
        });
        await takeIn(world.job(), made.number);
      }
    await reconcileReminders(world.job('2026-10-28'));
    const problem = { path: `applications/${all}.md`, line: 1, column: 1, message: all, expected: all };
    await reportInComment(world.job(), number, { problems: [problem as never], files: 1 });
    const bodies = await written(world);
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies) {
      expect(marksIn(body).filter((value) => value.startsWith('forged'))).toEqual([]);
      expect(body).not.toMatch(/<!-- apptrack:[a-z]+ forged/);
    }
  });

  it('a company’s name sends no command to another file, and takes nothing back', async () => {
    const named = (mark: string) =>
      sentTo('Acme')
        .replace('company: Acme', `company: 'Acme ${mark}'`)
        .replace('history:', 'reminders:\n  - { due: 2026-10-12, text: Call }\nhistory:');
    const beta = sentTo('Beta', '2026-10-19');
    using world = await startWorld(hub, {
      'applications/acme.md': named(formatMarker('application', 'beta')),
      'applications/beta.md': beta,
    });
    await world.run();
    // An issue whose own text names no reminder takes the mark of an answer.
    const body = Object.entries(changeFields)
      .map(([field, label]) => `### ${label}\n\n${{ id: 'acme', done: 'yes' }[field] ?? '_No response_'}`)
      .join('\n\n');
    const { number } = await world.repository.ask<{ number: number }>('ada', 'POST', '/issues', {
      title: 'Form',
      body,
    });
    await takeIn(world.job(), number);
    await world.comment('ada', 'Form', '/note Hello');
    await takeIn(world.job(), number);
    expect(world.file('applications/acme.md')).toContain('note: Hello');
    expect(world.file('applications/beta.md')).toBe(beta);
  });

  it('what somebody copied into an issue names no application', async () => {
    const beta = sentTo('Beta', '2026-10-19');
    using world = await startWorld(hub, { 'applications/beta.md': beta });
    const mark = formatMarker('application', 'beta');
    const said = async (title: string, body: string) => {
      const { number } = await world.repository.ask<{ number: number }>('ada', 'POST', '/issues', {
        title,
        body,
      });
      await world.comment('ada', title, '/note Hello');
      await takeIn(world.job(), number);
    };
    await said('Copied', `They wrote:\n\n${mark}\n`);
    const [company, role] = [formFields.company, formFields.role];
    await said('Form', `### ${company}\n\n_No response_\n\n### ${role}\n\n${mark}`);
    expect(world.file('applications/beta.md')).toBe(beta);
    await said('Meant', `${mark}\n\nAll about Beta.`);
    expect(world.file('applications/beta.md')).toContain('note: Hello');
  });

  it('a forged change is not taken back', async () => {
    const text = sentTo('Acme')
      .replace('company: Acme', `company: 'Acme ${forged}'`)
      .replace('history:', 'reminders:\n  - { due: 2026-10-12, text: Call }\nhistory:');
    using world = await startWorld(hub, { 'applications/acme.md': text });
    await world.run();
    const { number } = await world.issue('Acme');
    const body = Object.entries(changeFields)
      .map(([field, label]) => `### ${label}\n\n${{ id: 'acme', done: 'yes' }[field] ?? '_No response_'}`)
      .join('\n\n');
    await world.repository.ask('ada', 'POST', '/issues', { title: 'Form', body });
    const form = await world.issue('Form');
    await takeIn(world.job(), form.number);
    await world.comment('ada', 'Form', '/undo');
    await takeIn(world.job(), form.number);
    expect(number).not.toBe(form.number);
    expect(world.file('applications/acme.md')).toBe(text);
  });
});
