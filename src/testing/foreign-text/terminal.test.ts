/** What leaves for the terminal. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failureLines } from '../../cli/failure.ts';
import { buildProgram } from '../../cli/program.ts';
import { renderApplication } from '../../cli/render/application.ts';
import { renderList } from '../../cli/render/application-table.ts';
import { renderMatch } from '../../cli/render/match.ts';
import { relatedText } from '../../cli/render/related-application.ts';
import { renderReminders } from '../../cli/render/reminder-table.ts';
import { renderStats } from '../../cli/render/stats.ts';
import { type Paint, paintFor, print, printJson, printText, warn } from '../../cli/terminal.ts';
import { deriveAnalytics } from '../../core/analytics/analytics.ts';
import { handlesOf } from '../../core/handles.ts';
import { deriveReport } from '../../core/job-search-report.ts';
import { draftLetter } from '../../core/match/cover-letter.ts';
import { formatProblem } from '../../core/problem.ts';
import { applicationDetails } from '../../format/api-documents.ts';
import { formatCalendar } from '../../format/calendar.ts';
import { exportCsv } from '../../format/export-file.ts';
import { reportHtml, reportMarkdown } from '../../format/report-document.ts';
import { describeChange, describeEntry } from '../../operations/describe-change.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { reminderHandles } from '../../operations/find-reminder.ts';
import { everyTracker, steering } from './every-tracker.ts';
import { type HostileTracker, hostileDay as today } from './hostile-tracker.ts';

let written = '';

beforeEach(() => {
  const take = (text: string | Uint8Array): boolean => {
    written += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
});
afterEach(() => vi.restoreAllMocks());

/** What `write` writes. */
function outputOf(write: () => void): string {
  written = '';
  write();
  return written;
}

const day = '2026-11-30';
const named = (facts: HostileTracker['facts']) =>
  facts.map(({ application: { id, company } }) => ({ id, names: [company] }));
/** Everything that is drawn in lines. */
const drawn: Record<string, (tracker: HostileTracker, drawing: { paint: Paint; width: number }) => string[]> =
  {
    list: ({ facts }, drawing) =>
      renderList(facts, { ...drawing, today, handles: handlesOf(named(facts), named(facts)) }),
    show: ({ facts, reminders, matches }, drawing) =>
      facts.flatMap((one, index) =>
        renderApplication({ facts: one, reminders, match: matches[index] as never }, { ...drawing, today }),
      ),
    reminders: ({ reminders }, drawing) =>
      renderReminders(reminders, {
        ...drawing,
        today,
        handles: reminderHandles(reminders, reminders, new Map()),
      }),
    stats: ({ facts, reminders, config }, drawing) =>
      renderStats(deriveAnalytics(facts, reminders, config, today), { ...drawing, config }),
    match: ({ matches }, drawing) =>
      matches.flatMap((match) => renderMatch(match, { ...drawing, heading: match.application })),
    related: ({ facts }) => facts.map((one) => relatedText({ relation: 'same-role', facts: one })),
    changes: ({ applications: [first, second] }) => [
      ...describeChange(first ?? null, second ?? null),
      ...(first?.history.map((entry) => describeEntry(first, entry)) ?? []),
    ],
    problems: ({ problems }) => problems.map(formatProblem),
  };

it('lines stay lines, and nothing in them acts but our colours', () => {
  everyTracker((tracker) => {
    for (const render of Object.values(drawn)) {
      for (const width of [40, Number.POSITIVE_INFINITY]) {
        const lines = render(tracker, { width, paint: (_style, text) => text });
        const plain = outputOf(() => print(lines));
        expect(plain).not.toMatch(steering);
        expect(plain.split('\n')).toHaveLength(lines.length + 1);
        const coloured = outputOf(() =>
          warn(render(tracker, { width, paint: paintFor({ isTTY: true }, {}) })),
        );
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of our colours
        const colourless = coloured.replace(/\x1b\[(?:[012]|3[1-6])m/g, '');
        expect(colourless.replace(/ +$/gm, '')).toBe(plain.replace(/ +$/gm, ''));
      }
    }
  }, 15);
});

it('documents on a terminal are text; JSON has the same values', () => {
  everyTracker(({ facts, reminders, config, matches, applications, resumes }) => {
    const report = deriveReport(facts, today, day as never);
    const [match, application, resume] = [matches[0], applications[0], resumes[0]];
    const letter = draftLetter(
      { ...(match?.coverage as never as object), years: match?.years ?? [] } as never,
      application as never,
      resume as never,
      () => new Set(),
    );
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    for (const text of [
      formatCalendar({ facts, reminders, config, today }),
      exportCsv(facts, new Map()),
      reportMarkdown(report),
      reportHtml(report),
      letter,
    ]) {
      // A tab moves within its line, as it does wherever a person wrote it.
      expect(outputOf(() => printText(text)).replaceAll('\t', '')).not.toMatch(steering);
    }
    process.stdout.isTTY = isTTY;
    const documents = facts.map((one) => applicationDetails(one, reminders));
    const json = outputOf(() => printJson(documents));
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(documents)));
    expect(json).not.toMatch(steering);
  }, 30);
});

it('errors are told in as many lines as they were made of', () => {
  everyTracker(({ applications }) => {
    for (const { company, path, id } of applications) {
      const system = Object.assign(new Error('x'), { code: 'EACCES', path });
      const other = Object.assign(new Error(`${path} was changed`), { name: 'FileChangedError' });
      for (const [error, count] of [
        [new UsageError(`no application matches "${company}"`), 1],
        [new WorkError([`"${company}" is ambiguous:`, `  ${id}`]), 2],
        [system, 1],
        [other, 1],
      ] as const) {
        const output = outputOf(() => warn(failureLines(error)));
        expect(output.split('\n')).toHaveLength(count + 1);
        expect(output).not.toMatch(steering);
      }
    }
  }, 30);
});

it('the words of a command come back in its messages as text', async () => {
  for (const words of [
    ['x\x1b]0;t\x07y'],
    ['show', '--b\x1b[31m\u202e'],
    ['list', '--x\x9b'],
    ['seal', 'x', 'y', 'z\x1bc'],
  ]) {
    written = '';
    const installation = {
      version: '1',
      root: '',
      compiled: () => Promise.resolve(''),
      importModule: async () => ({}),
    };
    await buildProgram(installation)
      .parseAsync(words, { from: 'user' })
      .catch(() => {});
    expect(written).toMatch(/^apptrack: /);
    expect(written).not.toMatch(steering);
  }
});
