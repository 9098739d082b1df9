/** The bar at the bottom: how many are selected, and what can be done with them. */

import { askShown } from '../../shown-list.ts';
import { button, element } from '../element.ts';
import { openMenu } from '../menu.ts';
import { spans } from '../reminders.ts';
import { openStageMenu } from '../stage-menu.ts';
import { changeManyNow, type Many, selectedMany } from './change.ts';
import { confirmDeletion, describeStatus, editTags, snoozeUntil } from './forms.ts';
import { markItems } from './picks.ts';
import { countSelected, isSelecting, onSelection, selectOnly, selectShown } from './selection.ts';

/** What can be done, with the key that does it. */
interface Action {
  key: string;
  label: string;
  open(many: Many, anchor: HTMLElement): void | Promise<void>;
}

const priorities = ['high', 'normal', 'low'] as const;

const actions: readonly Action[] = [
  {
    key: 's',
    label: 'Status',
    open: (many, anchor) =>
      openStageMenu({
        anchor,
        current: commonOf(many, (row) => many.stages[row[3]]?.id ?? null),
        choose: ({ id, label }) => void changeManyNow(many, { status: id }, label),
        more: () => void describeStatus(many),
      }),
  },
  { key: 't', label: 'Tags', open: editTags },
  {
    key: 'p',
    label: 'Priority',
    open(many, anchor) {
      const common = commonOf(many, (row) => priorities[row[9]] ?? null);
      openMenu(
        anchor,
        'Change the priority',
        priorities.map((priority) => ({
          content: priority.charAt(0).toUpperCase() + priority.slice(1),
          checked: priority === common,
          choose: () => void changeManyNow(many, { priority }, `${priority} priority`),
        })),
      );
    },
  },
  {
    key: 'z',
    label: 'Snooze',
    open(many, anchor) {
      const until = ([label, days]: (typeof spans)[number]) => ({
        content: label,
        choose: () =>
          void changeManyNow(many, { snoozed: days }, `reminders snoozed, ${label.toLowerCase()}`),
      });
      openMenu(anchor, 'Snooze what is due', [
        ...spans.map(until),
        { content: 'Until a day…', apart: true, choose: () => snoozeUntil(many) },
      ]);
    },
  },
  { key: 'Delete', label: 'Delete', open: confirmDeletion },
];

/** What all of them have in common; null where they differ. */
function commonOf<Value>({ rows }: Many, partOf: (row: Many['rows'][number]) => Value): Value | null {
  const values = new Set(rows.map(partOf));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

const count = element('p', {});
const all = button('', () => void selectShown(), {
  class: 'all',
  title: 'Select all that are shown (Ctrl A)',
});
const buttons = actions.map((action) =>
  button(action.label, () => void openAction(action), {
    class: action.key === 'Delete' ? 'danger' : null,
    'aria-keyshortcuts': action.key,
    'aria-haspopup': ['Tags', 'Delete'].includes(action.label) ? 'dialog' : 'menu',
    title: `${action.label}: ${action.key}`,
  }),
);
const bar = element(
  'section',
  { class: 'many no-print', 'aria-label': 'What is selected', hidden: true },
  element(
    'div',
    {},
    count,
    all,
    button('×', () => selectOnly([]), {
      class: 'close',
      'aria-label': 'Select nothing',
      title: 'Select nothing (Esc)',
    }),
  ),
  element('div', { class: 'actions' }, ...buttons),
);
const spoken = element('p', { class: 'sr', role: 'status' });

/** Puts the bar on the page; it is seen where something is selected. */
export function setUpBar(): void {
  document.body.append(bar, spoken);
  onSelection(() => {
    markItems();
    void reflect();
  });
}

async function reflect(): Promise<void> {
  const selected = countSelected();
  const words = `${selected.toLocaleString()} selected`;
  count.textContent = words;
  // Nothing is to be said before anything was selected.
  if (selected > 0 || spoken.textContent !== '') spoken.textContent = words;
  bar.hidden = !isSelecting();
  for (const one of buttons) one.disabled = selected === 0;
  if (bar.hidden) return;
  const shown = (await askShown())?.positions.length ?? 0;
  all.hidden = countSelected() >= shown;
  all.textContent = `Select all ${shown.toLocaleString()}`;
}

async function openAction(
  { open }: Action,
  index = actions.findIndex((one) => one.open === open),
): Promise<void> {
  const many = await selectedMany();
  const anchor = buttons[index];
  if (many.rows.length > 0 && anchor !== undefined) await open(many, anchor);
}

/** Opens what a key stands for; false where it stands for nothing. */
export function openActions(key: string): boolean {
  const action = actions.find((one) => one.key === (key === 'Backspace' ? 'Delete' : key));
  if (action !== undefined) void openAction(action);
  return action !== undefined;
}
