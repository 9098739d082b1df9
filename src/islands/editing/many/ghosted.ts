/** Giving up on what went quiet, many at once: shown first, each with a box, and written as ghosted. */
import { askShown } from '../../shown-list.ts';
import { parseState } from '../../table/state.ts';
import type { TableRow } from '../../table/table-data.ts';
import { button, element } from '../element.ts';
import { loadSettings } from '../settings.ts';
import type { Many } from './change.ts';
import { openManyForm } from './forms.ts';

const mark = '[data-ghost-many]';
let ghosted: string | null = null;

/** Offers it beside what went quiet, and above a list of that; not where no stage means ghosted. */
export function equipGhosted(page: Document): void {
  if (ghosted === null) return;
  const card = page.querySelector('.today [data-quiet]');
  if (card !== null && card.querySelector('li') !== null && card.querySelector(mark) === null)
    card.append(
      element('p', { class: 'more no-print', 'data-local': true }, offer('Mark as ghosted…', 'all')),
    );
  const chips = page.querySelector('[data-chips]');
  if (chips === null || page !== document || chips.querySelector(mark) !== null) return;
  if (chips.firstElementChild === null || parseState(location.search).quiet !== true) return;
  const made = offer('Mark as ghosted…', 'shown');
  chips.append(made);
  void quietOnes('shown').then(({ rows }) => {
    made.hidden = rows.length === 0;
    if (rows.length > 1)
      made.textContent = `Mark the ${rows.length.toLocaleString()} that are quiet as ghosted…`;
  });
}

/** Finds out whether there is such a stage, and then calls `equip`; opens the dialog where that is asked for. */
export function listenToGhosted(equip: () => void): void {
  document.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>(mark) : null;
    if (asked !== null)
      void quietOnes(asked.dataset.ghostMany === 'shown' ? 'shown' : 'all').then(openPreview);
  });
  void loadSettings().then(({ stages }) => {
    ghosted = stages.find(({ kind }) => kind === 'ghosted')?.id ?? null;
    equip();
  });
}

function offer(label: string, which: 'shown' | 'all'): HTMLButtonElement {
  return button(label, () => undefined, {
    class: 'ghost-many',
    'data-ghost-many': which,
    'aria-haspopup': 'dialog',
  });
}

/** What is quiet, the longest first: of those that are shown, or of all. */
async function quietOnes(which: 'shown' | 'all'): Promise<Many> {
  const list = await askShown();
  if (list === null) return { rows: [], stages: [] };
  const { rows, stages } = list.data;
  const among = which === 'all' ? rows : list.positions.map((position) => rows[position] as TableRow);
  const quiet = among.filter((row) => row[7] === 1).sort((a, b) => (b[6] ?? 0) - (a[6] ?? 0));
  return { rows: quiet, stages };
}

/** Shows which they are and for how long they have been silent; each may be left out. */
async function openPreview(many: Many): Promise<void> {
  const { today } = await loadSettings();
  const boxes = many.rows.map((row) => ({ row, box: element('input', { type: 'checkbox', checked: true }) }));
  const every = element('input', { type: 'checkbox', checked: true });
  const everyLabel = element('span', {});
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ row }) => row);
  const list = element(
    'ul',
    { class: 'many-list' },
    ...boxes.map(({ row: [, company, role, , , , quietDays], box }) =>
      element(
        'li',
        {},
        element(
          'label',
          {},
          box,
          element('span', {}, element('strong', {}, company), ` ${role}`),
          element('small', {}, `${quietDays} days`),
        ),
      ),
    ),
  );
  const dialog = openManyForm({
    title: 'Mark what went quiet as ghosted',
    submit: '',
    fields: [
      { name: 'date', label: 'On', type: 'date', value: today, required: true },
      element(
        'div',
        { class: 'field wide many-preview' },
        element('label', { class: 'every' }, every, everyLabel),
        list,
      ),
    ],
    change({ date }) {
      const rows = chosen();
      if (rows.length === 0) return 'None is chosen.';
      return { many: { ...many, rows }, change: { status: ghosted, date }, did: 'ghosted' };
    },
  });
  const reflect = () => {
    const count = chosen().length;
    const [some, all] = [count.toLocaleString(), boxes.length.toLocaleString()];
    every.checked = count === boxes.length;
    every.indeterminate = count > 0 && count < boxes.length;
    everyLabel.textContent = count === boxes.length ? `All ${all}` : `${some} of ${all}`;
    const save = dialog.form.querySelector('.primary');
    if (save !== null) save.textContent = `Mark ${some} as ghosted`;
  };
  every.addEventListener('change', () => {
    for (const { box } of boxes) box.checked = every.checked;
    reflect();
  });
  list.addEventListener('change', reflect);
  reflect();
}
