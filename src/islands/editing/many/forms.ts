/** What takes more than a choice: forms about all that are selected. */
import type { Outcome } from '../client.ts';
import { element } from '../element.ts';
import { namesIn } from '../entry-fields.ts';
import { type Field, type FormPlan, openForm, type Values } from '../form-dialog.ts';
import { loadSettings } from '../settings.ts';
import { finishMany, type Made, type Many, nameOf, sendMany } from './change.ts';

/** A form whose values make a change of all; null keeps it open. */
export interface ManyPlan extends Pick<FormPlan, 'title' | 'submit' | 'fields' | 'above'> {
  change(values: Values, form: HTMLFormElement): { many: Many; change: object; did: string } | string;
}

/** Opens a form about many. */
export function openManyForm({ change, ...plan }: ManyPlan) {
  let finish: (() => Promise<void>) | undefined;
  return openForm({
    ...plan,
    async send(values, dialog): Promise<(Outcome & { text: string }) | null> {
      const asked = change(values, dialog.form);
      if (typeof asked === 'string') {
        dialog.complain(asked);
        return null;
      }
      const made: Made = await sendMany(asked.many, asked.change);
      finish = () => finishMany(asked.many, made, asked.did);
      return { ...made, text: asked.did };
    },
    done: () => void finish?.(),
  });
}

const given = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** Asks for a status with all that an entry may say. */
export async function describeStatus(many: Many): Promise<void> {
  const { stages, today } = await loadSettings();
  const options: Field['options'] = stages.map(({ id, label }) => [id, label]);
  openManyForm({
    title: `${nameOf(many)}: status`,
    submit: 'Add to each history',
    fields: [
      { name: 'status', label: 'Status', type: 'select', options, value: '' },
      { name: 'date', label: 'On', type: 'date', value: today, required: true },
      { name: 'note', label: 'Note', type: 'text', wide: true },
      { name: 'reason', label: 'Reason', type: 'text', hint: 'Why it ended: salary, visa, position closed' },
    ],
    change: (values) => ({
      many,
      change: given(values),
      did: stages.find(({ id }) => id === values.status)?.label ?? '',
    }),
  });
}

/** Asks until when reminders are put off. */
export function snoozeUntil(many: Many): void {
  openManyForm({
    title: `${nameOf(many)}: snooze`,
    submit: 'Snooze what is due',
    fields: [{ name: 'snoozed', label: 'Until', type: 'date', required: true }],
    change: ({ snoozed = '' }) => ({ many, change: { snoozed }, did: `reminders snoozed until ${snoozed}` }),
  });
}

/** Asks for tags to add, and shows those that are there: some have them, all, or none. */
export async function editTags(many: Many): Promise<void> {
  const { tags } = await loadSettings();
  const counts = new Map<string, number>();
  for (const row of many.rows) for (const tag of row[10]) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const total = many.rows.length;
  const there = [...counts].sort(([a, some], [b, others]) => others - some || a.localeCompare(b));
  const boxes = there.map(([tag, count]) => {
    const box = element('input', { type: 'checkbox', value: tag, checked: count === total });
    box.indeterminate = count < total;
    return { tag, count, box };
  });
  const list = element(
    'fieldset',
    { class: 'field wide many-list' },
    element('legend', {}, 'On those that are selected'),
    ...boxes.map(({ tag, count, box }) =>
      element(
        'label',
        {},
        box,
        element('span', {}, tag),
        element('small', {}, count === total ? 'all' : `${count} of ${total}`),
      ),
    ),
  );
  openManyForm({
    title: `${nameOf(many)}: tags`,
    submit: 'Save',
    fields: [
      {
        name: 'add',
        label: 'Add',
        type: 'text',
        wide: true,
        hint: 'With commas between them',
        suggestions: tags,
      },
      ...(boxes.length === 0 ? [] : [list]),
    ],
    change({ add: typed = '' }) {
      const decided = boxes.filter(({ box }) => !box.indeterminate);
      const remove = decided.filter(({ box }) => !box.checked).map(({ tag }) => tag);
      const spread = decided.filter(({ box, count }) => box.checked && count < total).map(({ tag }) => tag);
      const add = [...new Set([...namesIn(typed), ...spread])];
      if (add.length + remove.length === 0) return 'Nothing is to be added or removed yet.';
      const did = [...add.map((tag) => `+ ${tag}`), ...remove.map((tag) => `− ${tag}`)].join(', ');
      return { many, change: { tags: { add, remove } }, did };
    },
  });
}

/** So many are named before files are deleted; of more the number says enough. */
const named = 8;

/** Asks before files are deleted. */
export function confirmDeletion(many: Many): void {
  const { rows } = many;
  const names = rows.slice(0, named).map(([, company, role]) => element('li', {}, `${company}, ${role}`));
  const more = rows.length - names.length;
  openManyForm({
    title: `Delete ${nameOf(many)}?`,
    submit: rows.length === 1 ? 'Delete the file' : `Delete ${rows.length.toLocaleString()} files`,
    fields: [],
    above: [
      element(
        'ul',
        { class: 'many-names' },
        ...names,
        more > 0 && element('li', {}, `and ${more.toLocaleString()} more`),
      ),
      element(
        'p',
        {},
        'Their files are deleted. One “Undo” brings all of them back; what is committed stays in Git.',
      ),
    ],
    change: () => ({ many, change: { deleted: true }, did: 'deleted' }),
  });
}
