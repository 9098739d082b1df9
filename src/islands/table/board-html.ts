/** The board as HTML: a column for each stage, its applications as cards. */
import { encodePart } from '../../core/encode-path.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import {
  companyLink,
  dayHtml,
  daysSince,
  priorityMark,
  type RowContext,
  statusOf,
  stepHtml,
} from './application-html.ts';
import type { TableRow, TableStage } from './table-data.ts';

/** One column: a stage and the applications that are there, in the order of the list. */
export interface BoardColumn {
  stage: TableStage;
  rows: readonly TableRow[];
}

const endings = new Set(['accepted', 'rejected', 'withdrawn', 'ghosted']);
const firstCards = { open: 20, ended: 8 };
/** Cards of a column that are drawn at once; they fill a screen. */
const cardsAtOnce = 8;

/** Whether a stage ends an application. */
export function isEnding({ kind }: TableStage): boolean {
  return endings.has(kind);
}

/** What the reader opened: the stages whose every card is shown, and the endings that are not folded. */
export interface Opened {
  whole: ReadonlySet<string>;
  endings: ReadonlySet<string>;
}

/** The whole board. The endings share one column. */
export function boardHtml(columns: readonly BoardColumn[], context: RowContext, opened: Opened): string {
  const html = (column: BoardColumn) => columnHtml(column, context, opened);
  const open = columns.filter(({ stage }) => !isEnding(stage)).map(html);
  const ended = columns.filter(({ stage }) => isEnding(stage)).map(html);
  return `${open.join('')}${ended.length === 0 ? '' : `<div class="endings">${ended.join('')}</div>`}`;
}

function columnHtml(
  { stage, rows }: BoardColumn,
  context: RowContext,
  { whole: all, endings }: Opened,
): string {
  const id = escapeHtml(stage.id);
  const whole = all.has(stage.id);
  const isFolded = isEnding(stage) && !endings.has(stage.id);
  const more = whole ? 0 : rows.length - limitOf(stage);
  const count =
    rows.length === 0
      ? '0'
      : `<a href="?status=${encodePart(stage.id)}" title="As a table">${rows.length}</a>`;
  const button =
    more > 0 ? `<button type=button class=more data-whole="${id}">Show ${more} more</button>` : '';
  const label = escapeHtml(stage.label);
  const heading = isEnding(stage)
    ? `<button type=button data-fold="${id}" aria-expanded=${!isFolded}>${label}</button>`
    : label;
  return (
    `<section class="column ${stage.kind}${rows.length === 0 ? ' none' : ''}${isFolded ? ' folded' : ''}" data-status="${id}" data-kind=${stage.kind} aria-label="${label}">` +
    `<h2>${heading} <small>${count}</small></h2>` +
    `<ol>${rows
      .slice(0, whole ? rows.length : cardsAtOnce)
      .map((row) => cardHtml(row, context))
      .join('')}</ol>${button}</section>`
  );
}

function limitOf(stage: TableStage): number {
  return firstCards[isEnding(stage) ? 'ended' : 'open'];
}

/** The cards of a column that is not shown whole which follow those that were drawn at once. */
export function furtherCardsHtml({ stage, rows }: BoardColumn, context: RowContext): string {
  return rows
    .slice(cardsAtOnce, limitOf(stage))
    .map((row) => cardHtml(row, context))
    .join('');
}

/** One application on the board. */
export function cardHtml(row: TableRow, context: RowContext): string {
  const [id, , role, , , , , , , priority, , , next] = row;
  return (
    `<li data-id="${escapeHtml(id)}" data-status="${escapeHtml(statusOf(row, context))}">` +
    `<p>${priorityMark(priority)}${companyLink(row, context)}</p><p class=role>${escapeHtml(role)}</p>` +
    `<p class=foot>${age(row, context)}${match(row)}${next === null ? '' : `<span class=next>${stepHtml(next, context)}</span>`}</p>`
  );
}

/** How well the résumé answers the posting. */
function match(row: TableRow): string {
  return row[17] === null ? '' : `<span>${row[17][0]} % match</span>`;
}

/** How long it has been there; of what has ended, since when. */
function age(row: TableRow, context: RowContext): string {
  const [, , , position, , , quietDays, quiet] = row;
  const stage = context.stages[position];
  if (stage !== undefined && isEnding(stage)) return `<span>${dayHtml(row[15], context)}</span>`;
  const days = daysSince(row[15], context);
  if (days === null) return '';
  const silence = quiet === 1 ? ` <b class=quiet>quiet ${quietDays} d</b>` : '';
  return `<span title="Days in this stage">${days === 0 ? 'new' : `${days} d`}${silence}</span>`;
}
