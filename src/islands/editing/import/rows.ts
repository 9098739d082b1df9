/** The rows of a file as they would be written, and those that would not. */
import type { StageKind } from '../../../core/stage.ts';
import { formatDay, formatTime } from '../../format-day.ts';
import { readerLocale } from '../../reader-locale.ts';
import { applicationHref } from '../client.ts';
import { button, element } from '../element.ts';
import { counted, type FileRow, type KnownRow, type RefusedRow } from './preview.ts';

/** What rows are drawn with. */
export interface RowContext {
  today: string;
  stageOf(id: string): { label: string; kind: StageKind } | undefined;
  /** Gives the application that is there the status that a row has; false where that was refused. */
  takeOver(row: KnownRow): Promise<boolean>;
}

const first = 5;
/** Of many rows as many are drawn at once as fill some screens. */
const batch = 100;

/** The rows that become files: the first five, and on demand all; `drawn` is how many were seen before. */
export function fileRows(rows: readonly FileRow[], context: RowContext, drawn = 0): HTMLElement {
  const list = element('ol', { class: 'drafts' });
  const part = element('div', {}, list);
  const draw = (count: number) => {
    const from = list.childElementCount;
    list.append(...rows.slice(from, from + count).map((row) => fileRow(row, context)));
  };
  const drawAll = () =>
    drawAsSeen(part, () => {
      draw(batch);
      return list.childElementCount < rows.length;
    });
  draw(Math.max(first, drawn));
  if (rows.length <= list.childElementCount) return part;
  if (drawn > first) drawAll();
  else {
    const act = () => {
      more.remove();
      drawAll();
      list.children[first]?.querySelector('summary')?.focus();
    };
    const more = button(`Show all ${rows.length.toLocaleString()}`, act, { class: 'plain more-rows' });
    part.append(more);
  }
  return part;
}

/** Draws on whenever the reader comes near the end. */
function drawAsSeen(part: HTMLElement, draw: () => boolean): void {
  const end = element('div', { class: 'rows-end' });
  part.append(end);
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      if (!draw()) {
        watch.disconnect();
        end.remove();
        return;
      }
      // What is still in sight is told of only when it is looked at anew.
      watch.unobserve(end);
      watch.observe(end);
    },
    { rootMargin: '800px' },
  );
  if (draw()) watch.observe(end);
  else end.remove();
}

function fileRow(row: FileRow, context: RowContext): HTMLElement {
  const { company, role, history, warnings, line, text, path } = row;
  const details = element(
    'details',
    { 'data-key': path },
    element(
      'summary',
      {},
      element('span', { class: 'job' }, element('b', {}, company), ' ', element('span', {}, role)),
      element('span', { class: 'story-line' }, ...history.map((entry) => entryOf(entry, context))),
      warnings.length > 0 && element('span', { class: 'warned' }, 'look over'),
    ),
  );
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        ...warnings.map((warning) => element('p', { class: 'warning' }, warning)),
        element('p', { class: 'place' }, `Line ${line} → `, element('code', {}, path)),
        element('pre', { tabindex: 0, 'aria-label': `The file of ${company}` }, text),
      ),
    { once: true },
  );
  return element('li', {}, details);
}

function entryOf(
  { date, status, at, dateGuessed }: FileRow['history'][number],
  { today, stageOf }: RowContext,
): HTMLElement {
  const stage = status === null ? undefined : stageOf(status);
  const day = (value: string) => formatDay(value.slice(0, 10), 'short', today.slice(0, 4), readerLocale);
  const time = at === null ? '' : formatTime(at, readerLocale);
  const when =
    at !== null
      ? `for ${day(at)}${time === '' ? '' : `, ${time}`}`
      : dateGuessed
        ? 'day not known'
        : day(date);
  return element(
    'span',
    { class: 'entry' },
    element('span', { class: `pill ${stage?.kind ?? 'lead'}` }, stage?.label ?? status ?? 'Note'),
    element('small', { class: dateGuessed ? 'unknown-day' : '' }, when),
  );
}

/** The rows that nothing comes of: not understood, there with another status, there already. */
export function otherRows(
  { known, refused }: { known: readonly KnownRow[]; refused: readonly RefusedRow[] },
  { stageOf, takeOver }: RowContext,
): HTMLElement[] {
  const changed = known.filter(({ news }) => news !== null);
  const same = known.filter(({ news }) => news === null);
  const label = (id: string | null | undefined) => (id == null ? 'planned' : (stageOf(id)?.label ?? id));
  return [
    group('Not understood', refused, true, ({ line, why }) => [placeOf(line), why]),
    group('There already, with another status', changed, true, (row) => [
      placeOf(row.line),
      linkTo(row),
      `: ${label(row.news?.status)} in the file, ${label(row.news?.instead)} here. `,
      takeOverButton(row, label(row.news?.status), takeOver),
    ]),
    group('There already', same, false, (row) => [placeOf(row.line), linkTo(row)]),
  ].filter((part) => part !== null);
}

function takeOverButton(row: KnownRow, label: string, takeOver: RowContext['takeOver']): HTMLElement {
  const act = () =>
    void takeOver(row).then((isDone) => {
      if (isDone) made.replaceWith('Taken over.');
    });
  const made = button('Take it over', act, {
    class: 'quiet',
    'aria-label': `Take it over: ${row.company}, ${row.role}, ${label}`,
  });
  return made;
}

const placeOf = (line: number) => element('span', { class: 'place' }, `Line ${line}`);
const linkTo = ({ company, role, as }: KnownRow) =>
  element('a', { href: applicationHref(as), target: '_blank' }, `${company}, ${role}`);

/** Rows of one kind below a summary; their lines are made when they are first seen. */
function group<Row>(
  title: string,
  rows: readonly Row[],
  isOpen: boolean,
  contentOf: (row: Row) => (Node | string)[],
): HTMLElement | null {
  if (rows.length === 0) return null;
  const list = element('ul', { class: 'others' });
  const part = element(
    'details',
    { class: 'group', 'data-key': title, open: isOpen && rows.length <= batch },
    element('summary', {}, title, ' ', element('small', {}, rows.length.toLocaleString())),
    list,
  );
  let drawn = 0;
  const draw = () => {
    list.append(...rows.slice(drawn, drawn + batch).map((row) => element('li', {}, ...contentOf(row))));
    drawn += batch;
    return drawn < rows.length;
  };
  const start = () => {
    if (drawn === 0) drawAsSeen(part, draw);
  };
  if (part.open) start();
  part.addEventListener('toggle', start);
  return part;
}

/** What is not said of a row or of a column by itself. */
export function generalRemarks(
  guesses: readonly { kind: string; text: string }[],
  { news, unrelated }: { news: number; unrelated: number },
): string[] {
  const general = new Set(['no-day', 'no-date', 'date']);
  return [
    ...guesses.filter(({ kind }) => general.has(kind)).map(({ text }) => text),
    ...(news > 0
      ? [
          `${counted(news, 'mail or appointment brings', 'mails and appointments bring')} news of an application. This page leaves it; the command “apptrack import” proposes what to do with each`,
        ]
      : []),
    ...(unrelated > 0 ? [`${counted(unrelated, 'mail is', 'mails are')} about no application`] : []),
  ];
}
