/** What must hold for what leaves as a calendar, a table, a page, a picture or a diagram's text. */
import type { Element, Root, RootContent } from 'hast';
import Papa from 'papaparse';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { deriveAnalytics } from '../../core/analytics/analytics.ts';
import { calendarDate } from '../../core/calendar-date.ts';
import { findStage } from '../../core/config.ts';
import { deriveReport } from '../../core/job-search-report.ts';
import { plainText } from '../../core/plain-text.ts';
import { layOutSankey } from '../../core/sankey/layout.ts';
import { sankeySvg } from '../../core/sankey/svg.ts';
import { sankeymaticText } from '../../core/sankey/text.ts';
import { formatCalendar } from '../../format/calendar.ts';
import { armed } from '../../format/csv.ts';
import { exportCsv } from '../../format/export-file.ts';
import { reportCsv, reportHtml } from '../../format/report-document.ts';
import { reportHtml as matchHtml } from '../../islands/match/report-html.ts';
import { reportRows } from '../../islands/report/report-html.ts';
import { boardHtml } from '../../islands/table/board-html.ts';
import { columns } from '../../islands/table/columns.ts';
import { rowHtml } from '../../islands/table/row-html.ts';
import type { TableRow } from '../../islands/table/table-data.ts';
import { harmlessTracker } from './every-tracker.ts';
import { type HostileTracker, hostileDay as today } from './hostile-tracker.ts';

const reportOf = ({ facts }: HostileTracker) => deriveReport(facts, calendarDate('2026-11-01'), today);

/** The content lines of a calendar, unfolded: name and value. */
function calendarLines(text: string): [name: string, value: string][] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^([A-Z-]+)(?:;[A-Z-]+=[A-Za-z-]+)*:(.*)$/s.exec(line) ?? [];
      expect(name, line).toBeDefined();
      return [name ?? '', value ?? ''];
    });
}

const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));

const calendarNames = (tracker: HostileTracker) =>
  calendarLines(formatCalendar({ ...tracker, today })).map(([name, value]) =>
    ['BEGIN', 'END'].includes(name) ? `${name}:${value}` : name,
  );
const harmlessNames = calendarNames(harmlessTracker());

function checkCalendar(tracker: HostileTracker): void {
  const text = formatCalendar({ ...tracker, today });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\u2028]/u);
  expect(calendarNames(tracker)).toEqual(harmlessNames);
  const lines = calendarLines(text);
  const valuesOf = (name: string) => lines.flatMap(([one, value]) => (one === name ? unescaped(value) : []));
  expect(valuesOf('X-WR-CALNAME')).toEqual([plainText(tracker.config.title)]);
  expect(valuesOf('LOCATION')).toEqual(
    tracker.applications.map(({ location }) => plainText(location ?? '')).flatMap((one) => [one, one]),
  );
  for (const { text: sentence, state } of tracker.reminders)
    if (state === 'due') expect(valuesOf('SUMMARY')).toContain(plainText(sentence));
}

const controls = /(?![\t\n\r])\p{Cc}/gu;

/** Fails where a CSV text, which begins with its mark, is no table or has a cell that is a formula. */
export function expectSafeTable(text: string): void {
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' });
  expect(errors).toEqual([]);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u);
}

function checkTables(tracker: HostileTracker): void {
  for (const text of [exportCsv(tracker.facts, new Map()), reportCsv(reportOf(tracker))]) {
    expect(text).not.toMatch(controls);
    expectSafeTable(text);
  }
  const rows = Papa.parse<string[]>(exportCsv(tracker.facts, new Map()).slice(1), { delimiter: ',' }).data;
  for (const [index, { id, company, role, location, body, history }] of tracker.applications.entries()) {
    const cells = (rows[index + 1] ?? []).map(armed);
    for (const value of [id, company, role, location ?? '', body])
      expect(cells).toContain(value.replace(controls, ''));
    expect(cells.map(parsedOrNull)).toContainEqual(JSON.parse(JSON.stringify(history).replace(controls, '')));
  }
}

function parsedOrNull(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

/** Every element with the names of its attributes: `a href`. */
function markupOf(html: string): string[] {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Root;
  const found: string[] = [];
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
      if (node.type !== 'element') continue;
      found.push([node.tagName, ...Object.keys((node as Element).properties).sort()].join(' '));
      visit(node.children);
    }
  };
  visit(tree.children);
  return found;
}

/** All HTML that is made by hand. */
const pages: Record<string, (tracker: HostileTracker) => string> = {
  report: (tracker) => reportHtml(reportOf(tracker)),
  'rows of the report': (tracker) => `<table>${reportRows(reportOf(tracker), 'en-GB')}</table>`,
  match: ({ matches }) => matches.map((match) => matchHtml(match, (id) => id)).join(''),
  list: (tracker) => {
    const context = contextOf(tracker);
    return `<table><tbody>${rowsOf(tracker)
      .map((row) => rowHtml(row, context, columns))
      .join('')}</table>`;
  },
  board: (tracker) => {
    const stages = contextOf(tracker).stages;
    const rows = rowsOf(tracker);
    const board = stages.map((stage, index) => ({ stage, rows: rows.filter((row) => row[3] === index) }));
    return boardHtml(board, contextOf(tracker), { whole: new Set(), endings: new Set() });
  },
  picture: (tracker) => {
    const { flows } = deriveAnalytics(tracker.facts, tracker.reminders, tracker.config, today);
    const size = { width: 800, height: 400, nodeWidth: 12, gap: 18, text: { line: 15, character: 7 } };
    return sankeySvg(layOutSankey(flows, tracker.config.stages, size), size, tracker.config.title);
  },
};

function contextOf({ config }: HostileTracker) {
  return { base: '/applications/', today, stages: config.stages, locale: 'en-GB' };
}

function rowsOf({ facts, config, reminders }: HostileTracker): TableRow[] {
  return facts.map(
    ({ application: a, stage }) =>
      [
        ...[a.id, a.company, a.role, config.stages.findIndex(({ id }) => id === stage?.id)],
        ...['2026-11-03', '2026-11-20', 3, 1, a.source, 0, a.tags, a.resume],
        ...[[reminders[0]?.text ?? '', '2026-11-20', 'late'], a.location, a.contacts[0]?.name ?? ''],
        ...['2026-11-20', a.salary, 50],
      ] as unknown as TableRow,
  );
}

const harmlessMarkup = Object.fromEntries(
  Object.entries(pages).map(([name, page]) => [name, new Set(markupOf(page(harmlessTracker())))]),
);

function checkPages(tracker: HostileTracker): void {
  for (const [name, page] of Object.entries(pages)) {
    const html = page(tracker);
    expect(markupOf(html).filter((one) => !harmlessMarkup[name]?.has(one))).toEqual([]);
    // What XML does not allow makes a picture none.
    expect(html).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
  }
}

function checkDiagram({ facts, reminders, config }: HostileTracker): void {
  const { flows } = deriveAnalytics(facts, reminders, config, today);
  const text = sankeymaticText(flows, (id) => findStage(config, id)?.label ?? id);
  const lines = text.split('\n').slice(0, -1);
  expect(lines).toHaveLength(flows.length);
  for (const line of lines) expect(line).toMatch(/^[^[\]#:'/\s][^[\]#]* \[\d+\] [^[\]#:'/\s][^[\]#]*$/);
}

/** What must hold for the documents of a tracker, whatever it says. */
export const documentChecks: Readonly<Record<string, (tracker: HostileTracker) => void>> = {
  'a calendar has the lines that it would have of harmless words, and the texts come back': checkCalendar,
  'the cells of a table come back, and none begins with a formula': checkTables,
  'a page has no element and no attribute but ours': checkPages,
  'a diagram’s text has a line for each flow, and labels that mean nothing else': checkDiagram,
};
