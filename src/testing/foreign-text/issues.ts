/** What must hold for what leaves for GitHub: issues, comments, commits; and for Markdown for anybody. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { markdownToHtml } from 'satteri';
import { expect } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { deriveReport } from '../../core/job-search-report.ts';
import { plainLine } from '../../core/plain-text.ts';
import { formatProblem } from '../../core/problem.ts';
import { deriveWeeklyDigest } from '../../core/today/weekly-digest.ts';
import { formatCommitMessage } from '../../format/commit-message.ts';
import { codeSpan, escapeMarkdown, withoutComments } from '../../format/markdown-text.ts';
import { reportMarkdown } from '../../format/report-document.ts';
import { closingComment } from '../../github/closing-comment.ts';
import { digestBlock } from '../../github/digest-text.ts';
import { fileLinks } from '../../github/file-links.ts';
import { issueBlock, issueTitle } from '../../github/issue-text.ts';
import { annotation } from '../../github/report-problems.ts';
import { type HostileTracker, hostileDay as today } from './hostile-tracker.ts';

/** Every node of a Markdown text but the whole and its paragraphs. */
function nodesOf(markdown: string): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (node.type !== 'root' && node.type !== 'paragraph') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(remark().use(remarkGfm).parse(markdown));
  return found;
}

/** Fails where a text would mention somebody, refer to an issue, link an address or show a picture on GitHub. */
function expectNothingLinked(text: string): void {
  expect(text).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|www\.|:[a-z\d_+-]+:/i);
}

const link = fileLinks({ server: 'https://github.com', repository: 'me/jobs', branch: 'main', folder: '' });

function checkIssues({ facts, reminders, config }: HostileTracker): void {
  for (const reminder of reminders) {
    const found = {
      reminder,
      facts: facts.find(({ application }) => application.id === reminder.application) as (typeof facts)[0],
    };
    expect(issueTitle(found)).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
    const block = issueBlock(found, link, config.timezone);
    const nodes = nodesOf(block);
    const links = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(links).toEqual([link(found.facts.application.path)]);
    const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
    for (const mark of html) expect(mark).toMatch(/^<!-- apptrack:(?:reminder [\w.~%!'()*-]+|end) -->$/);
    expect(html).toHaveLength(2);
    const ours = ['html', 'strong', 'text', 'link', 'list', 'listItem', 'inlineCode'];
    expect(nodes.map(({ type }) => type).filter((type) => !ours.includes(type))).toEqual([]);
    for (const node of nodes) if (node.type === 'text') expectNothingLinked(node.value);
    // The same by the processor that the site uses.
    const rendered = markdownToHtml(block, { features: { gfm: true, frontmatter: false } }).html;
    expect(rendered.match(/<a /g)).toHaveLength(1);
    expect(rendered).not.toMatch(/<(?:img|h\d|script|svg|table|blockquote|del)/);
    const comment = nodesOf(
      closingComment({ ...found, reminder: { ...reminder, state: 'obsolete' } }, config, today),
    );
    expect(comment.map(({ type }) => type)).toEqual(['text']);
  }
}

function checkDigest({ facts, reminders, config }: HostileTracker): void {
  const digest = deriveWeeklyDigest(facts, reminders, config, today);
  const block = digestBlock(digest, link);
  const nodes = nodesOf(block);
  const paths = facts.map(({ application }) => link(application.path));
  for (const node of nodes) {
    if (node.type === 'link') expect(paths).toContain(node.url);
    if (node.type === 'html') expect(node.value).toMatch(/^<!-- apptrack:(?:digest [\w-]+|end) -->$/);
    if (node.type === 'text') expectNothingLinked(node.value);
  }
  const ours = ['html', 'strong', 'text', 'link', 'list', 'listItem', 'inlineCode'];
  expect(nodes.map(({ type }) => type).filter((type) => !ours.includes(type))).toEqual([]);
  expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(2);
  const rendered = markdownToHtml(block, { features: { gfm: true, frontmatter: false } }).html;
  expect(rendered).not.toMatch(/<(?:img|h\d|script|svg|table|blockquote|del)/);
}

function checkMarkdown({ applications, problems }: HostileTracker): void {
  for (const { company, role } of applications) {
    for (const before of ['', 'So: ', '- ', '> ']) {
      const nodes = nodesOf(before + escapeMarkdown(company)).filter(
        ({ type }) => !['list', 'listItem', 'blockquote'].includes(type),
      );
      expect(nodes.map(({ type }) => type)).toEqual(['text']);
      for (const node of nodes) if (node.type === 'text') expectNothingLinked(node.value);
    }
    const [code, ...others] = nodesOf(`x ${codeSpan(role)}`).filter(({ type }) => type !== 'text');
    expect(others).toEqual([]);
    expect(code).toMatchObject({ type: 'inlineCode', value: withoutComments(plainLine(role).trim()) });
  }
  for (const problem of problems) {
    const [, item, ...inner] = nodesOf(`- ${codeSpan(formatProblem(problem))}`);
    expect([item?.type, ...inner.map(({ type }) => type)]).toEqual(['listItem', 'inlineCode']);
    const line = annotation(problem, '');
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line.split('::')[1]).toMatch(/^error file=[^:,]+,line=1,col=1$/);
  }
}

function checkReport({ facts }: HostileTracker): void {
  const nodes = nodesOf(reportMarkdown(deriveReport(facts, calendarDate('2026-11-01'), today)));
  const ours = ['heading', 'text', 'table', 'tableRow', 'tableCell', 'html'];
  expect(nodes.map(({ type }) => type).filter((type) => !ours.includes(type))).toEqual([]);
  expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1);
  expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(7 * (facts.length + 1));
  for (const node of nodes) {
    if (node.type === 'html') expect(node.value).toBe('<br>');
    if (node.type === 'text') expectNothingLinked(node.value);
  }
}

function checkCommitMessage({ applications }: HostileTracker): void {
  const message = formatCommitMessage([
    '2 files',
    '',
    ...applications.map(({ company, role }) => `${company}: ${role}`),
  ]);
  expect(message.split('\n')).toHaveLength(4);
  expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  expect(message).not.toMatch(/\[(?:skip|no|ci|actions)\b|(?:^|[^\w.+-])@\w|#\d|\bGH-\d/i);
}

/** What must hold for what GitHub is told of a tracker, whatever that says. */
export const issueChecks: Readonly<Record<string, (tracker: HostileTracker) => void>> = {
  'an issue has our marks and our link, and otherwise words': checkIssues,
  'the week has our marks and our links, and otherwise words': checkDigest,
  'any text is a line of words, or of code, wherever it stands': checkMarkdown,
  'a report is a heading, a sentence and a table': checkReport,
  'a commit’s message has its lines, skips nothing, refers to nothing': checkCommitMessage,
};
