/** What must hold for whatever is thrown at the parsers, the editor, the importers, the matcher and the rendering. */

import { ok as assert } from 'node:assert';
import type fc from 'fast-check';
import { renderMarkdown } from '../../content/markdown.ts';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { parseDateTime } from '../../core/local-date-time.ts';
import { createMatcher, scorePosting } from '../../core/match/matcher.ts';
import { standardVocabulary } from '../../core/match/standard-matcher.ts';
import { formatProblem, type Problem } from '../../core/problem.ts';
import { parseApplication } from '../../format/application-file.ts';
import { parseConfig } from '../../format/config-file.ts';
import { parseCsv } from '../../format/csv.ts';
import { decodeText } from '../../format/decode.ts';
import {
  addCustomReminder,
  appendHistoryEntry,
  putDecision,
  setField,
  unsetField,
} from '../../format/edit-application.ts';
import { draftsOfMails } from '../../format/import-mail.ts';
import { draftsOfJson, draftsOfOwnTable } from '../../format/import-own.ts';
import { timesIn } from '../../format/intake/read-times.ts';
import { draftsOfTable } from '../../format/intake/table-drafts.ts';
import { parseJobPosting, parsePostingText } from '../../format/job-posting.ts';
import { parseMails } from '../../format/mail.ts';
import { NoPostingError } from '../../format/page-walls.ts';
import { parseResume } from '../../format/resume-file.ts';
import { applyEdits, EditError, type TextEdit } from '../../format/text-edit.ts';
import { checkImport } from './check-import.ts';
import { checkLossless } from './check-lossless.ts';
import { hostileText } from './hostile-text.ts';
import { applicationTexts, configTexts, mailTexts, pageTexts, tableTexts, timeTexts } from './samples.ts';
import { writtenFile } from './written-file.ts';

/** Something to throw things at: an input's kind, and what throws where it fails. */
export interface FuzzTarget {
  input: fc.Arbitrary<string>;
  check(text: string): void | Promise<void>;
}

const config = defaultConfig();
const today = calendarDate('2026-11-20');
const path = 'applications/fuzz.md';
const vocabulary = standardVocabulary();
const resumes = [
  { id: 'one', body: 'Go since 2019, Kubernetes, C++ and TypeScript. Five years with PostgreSQL.' },
];

/** A problem stands inside its text and is one line. */
function checkProblems(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const problem of problems) {
    const { line, column } = problem;
    assert(line >= 1 && line <= lines.length + 1, `line ${line} of ${lines.length}: ${problem.message}`);
    assert(
      column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 2,
      `column ${column}: ${problem.message}`,
    );
    assert(!/[\r\n]/.test(formatProblem(problem)), 'a problem of several lines');
  }
}

function checkApplication(text: string): void {
  const { application, problems } = parseApplication({ path, text }, config);
  assert((application === null) === problems.length > 0, 'neither an application nor a problem, or both');
  checkProblems(problems, text);
  assert(!('polluted' in {}), 'a prototype was changed');
}

const edits: readonly ((text: string) => TextEdit[])[] = [
  (text) => appendHistoryEntry(text, historyEntry({ date: today, status: 'applied', note: 'x: "y" # z' })),
  (text) => setField(text, ['location'], "on 'it' # no"),
  (text) => setField(text, ['salary', 'min'], 5),
  (text) => unsetField(text, ['tags']),
  (text) => putDecision(text, { id: 'follow_up:2026-10-03', done: today }),
  (text) => addCustomReminder(text, { due: today, text: '- : {' }),
];

/** An edit is refused in words, or gives a file that is as sound as it was, with the same body. */
function checkEdits(text: string): void {
  const before = parseApplication({ path, text }, config);
  for (const edit of edits) {
    let planned: TextEdit[];
    try {
      planned = edit(text);
    } catch (error) {
      if (error instanceof EditError) continue;
      throw error;
    }
    if (before.application === null) continue;
    const after = parseApplication({ path, text: applyEdits(text, planned) }, config);
    assert(after.application !== null, `an edit broke the file: ${after.problems[0]?.message}`);
    assert(after.application.body === before.application.body, 'an edit changed the body');
  }
}

function checkTable(text: string): void {
  const table = parseCsv(text);
  const drafts = draftsOfTable(table, { config, today });
  const refused = new Set(drafts.refusals.map(({ line }) => line));
  for (const { line } of drafts.drafts) assert(!refused.has(line), 'a row both taken and refused');
  draftsOfOwnTable(table);
  draftsOfJson(text);
}

function checkMatch(text: string): void {
  const document = scorePosting(createMatcher(vocabulary, [text], resumes), {
    posting: text,
    resume: { id: 'one' },
  });
  const { score } = document.coverage;
  assert(score === null || (score >= 0 && score <= 100), `a score of ${score}`);
  assert((score === null) === (document.reason !== null), 'no score and no reason, or both');
  const same = JSON.stringify(
    scorePosting(createMatcher(vocabulary, [text], resumes), { posting: text, resume: { id: 'one' } }),
  );
  assert(JSON.stringify(document) === same, 'two runs differ');
}

const tag = /<\/?([a-z][a-z0-9-]*)((?:\s+[^\s"'>=]+(?:="[^"]*")?)*)\s*\/?>/gi;
const harmful =
  /^(?:script|style|iframe|object|embed|svg|math|form|base|link|meta|template|video|audio|img)$/i;

/** No tag that acts, no handler, no address that runs. */
function checkHtml(text: string): void {
  const html = renderMarkdown(text, { topHeading: 3, idPrefix: 'fuzz' });
  const rest = html.replace(tag, (_, name: string, attributes: string) => {
    assert(!harmful.test(name), `a ${name} came through`);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s=]+)="([^"]*)"/g)) {
      assert(!/^on|^style$|^srcdoc$/i.test(attribute), `an attribute ${attribute} came through`);
      assert(attribute !== 'href' || /^(?:https?:|mailto:|tel:|#)/i.test(value), `a link to ${value}`);
    }
    return '';
  });
  assert(!/<[a-z/!]/i.test(rest), `a tag that was not understood: ${/<.{0,40}/.exec(rest)?.[0]}`);
}

/** A page that is no posting is refused with words, and nothing else. */
function parsePage(text: string): void {
  for (const parse of [
    parsePostingText,
    (html: string) => parseJobPosting(html, { url: 'https://acme.example/1' }),
  ]) {
    try {
      parse(text);
    } catch (error) {
      if (!(error instanceof NoPostingError)) throw error;
    }
  }
}

const applications = hostileText(applicationTexts);

/** Everything that reads what others wrote. */
export const fuzzTargets: Record<string, FuzzTarget> = {
  parser: { input: applications, check: checkApplication },
  bytes: {
    input: applications,
    check(text) {
      // Half of a character, or one byte that is none.
      const bytes = Buffer.from(text, 'utf8').subarray(0, Math.ceil(text.length * 0.9));
      const { text: decoded } = decodeText(bytes, path);
      if (decoded !== null) checkApplication(decoded);
    },
  },
  editor: { input: applications, check: checkEdits },
  lossless: { input: writtenFile, check: checkLossless },
  resume: {
    input: applications,
    check: (text) => checkProblems(parseResume({ path: 'resumes/x.md', text }, config).problems, text),
  },
  configuration: {
    input: hostileText(configTexts),
    check: (text) => checkProblems(parseConfig({ path: 'apptrack.config.yaml', text }).problems, text),
  },
  tables: { input: hostileText(tableTexts), check: checkTable },
  mails: {
    input: hostileText(mailTexts),
    async check(text) {
      draftsOfMails(await parseMails(text, 'Europe/Berlin'), config, today);
    },
  },
  times: {
    input: hostileText(timeTexts),
    check(text) {
      for (const { at } of timesIn(text, { sent: today, timeZone: 'Europe/Berlin' }))
        assert(at === null || parseDateTime(at) !== null, `no time: ${at}`);
    },
  },
  imports: { input: hostileText([...tableTexts, ...mailTexts]), check: checkImport },
  postings: {
    input: hostileText(pageTexts),
    check: (text) => void parsePage(text),
  },
  matcher: { input: applications, check: checkMatch },
  markdown: { input: applications, check: checkHtml },
};
