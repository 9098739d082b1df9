/** Changing many applications by one request: sent, said, undone as one. */

import { askShown } from '../../shown-list.ts';
import type { TableRow, TableStage } from '../../table/table-data.ts';
import { type Outcome, send } from '../client.ts';
import { element } from '../element.ts';
import { refreshPage } from '../live.ts';
import { refusalText, sentence, tell } from '../perform.ts';
import { showToast } from '../toast.ts';
import { focusItem } from './picks.ts';
import { isSelected, selectOnly } from './selection.ts';

/** The applications that are meant, as the list shows them. */
export interface Many {
  rows: readonly TableRow[];
  stages: readonly TableStage[];
}

/** What came of a change, as the API says it. */
interface BatchResult {
  changed: string[];
  unchanged: string[];
  refused: { id: string; problem: { detail: string } }[];
}

/** A change that was made. */
export type Made = Outcome<BatchResult>;

/** The applications that are selected. */
export async function selectedMany(): Promise<Many> {
  const list = await askShown();
  const { rows = [], stages = [] } = list?.data ?? {};
  return { rows: rows.filter(([id]) => isSelected(id)), stages };
}

/** How many there are, in words: the name of one alone. */
export function nameOf({ rows }: Many): string {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return first[1];
  return `${rows.length.toLocaleString()} applications`;
}

/** So many take a moment. */
const moment = 30;

/** Sends a change of many. Where it is about the status, one that has another by now is to be left alone. */
export function sendMany({ rows, stages }: Many, change: object): Promise<Made> {
  if (rows.length >= moment) showToast({ text: `Changing ${rows.length.toLocaleString()} applications…` });
  const isAboutStatus = 'status' in change || 'deleted' in change;
  const applications = rows.map(([id, , , stage]) =>
    isAboutStatus ? { id, status: stages[stage]?.id ?? null } : id,
  );
  return send<BatchResult>('POST', 'applications/batch', { applications, change });
}

/** Says what came of a change; what was refused stays selected, each with its reason. */
export async function finishMany(many: Many, made: Made, did: string): Promise<void> {
  const { changed, unchanged, refused } = made.document;
  const done = { ...many, rows: many.rows.filter(([id]) => changed.includes(id)) };
  const already =
    unchanged.length === 0
      ? ''
      : `${nameOf({ ...many, rows: many.rows.filter(([id]) => unchanged.includes(id)) })}: nothing to change`;
  const text = [changed.length === 0 ? '' : `${nameOf(done)}: ${did}`, already].filter(Boolean).join('. ');
  const focus = many.rows.at(-1)?.[0] ?? null;
  selectOnly(refused.map(({ id }) => id));
  tell(text === '' ? 'Nothing was changed' : text, made.undo);
  await refreshPage();
  if (refused.length > 0) showRefused(many, made.document);
  else if (focus !== null) focusItem(focus);
}

/** Sends a change and says what came of it. */
export async function changeManyNow(many: Many, change: object, did: string): Promise<void> {
  try {
    await finishMany(many, await sendMany(many, change), did);
  } catch (error) {
    showToast({ text: refusalText(error), isProblem: true });
    await refreshPage();
  }
}

function showRefused({ rows }: Many, { refused }: BatchResult): void {
  const names = new Map(rows.map(([id, company]) => [id, company]));
  const title = `${refused.length.toLocaleString()} of ${rows.length.toLocaleString()} left as ${refused.length === 1 ? 'it is' : 'they are'}`;
  const lines = refused.map(({ id, problem }) =>
    element('li', {}, element('strong', {}, names.get(id) ?? id), ` ${sentence(problem.detail)}`),
  );
  const close = element('button', { class: 'primary', autofocus: true }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'local-dialog', 'aria-label': title },
    element(
      'form',
      { method: 'dialog' },
      element('header', {}, element('h2', {}, title)),
      element('ul', { class: 'many-list', tabindex: 0, 'aria-label': 'What was left, and why' }, ...lines),
      element('footer', {}, element('span', { class: 'space' }), close),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
