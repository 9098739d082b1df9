/** What a day needs, under the title of an application's page: an interview, a reminder, a contact, a note. */
import { addDays } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { ApiProblem, applicationPath, send } from './client.ts';
import { button, element } from './element.ts';
import { entryFields, entryOfValues, isZone } from './entry-fields.ts';
import type { Field, Values } from './form-dialog.ts';
import { loadSettings } from './settings.ts';
import { moreFields, openSheet } from './sheet.ts';

/** The application of the page. */
export interface Here {
  id: string;
  company: string;
  /** What tells it from another one of the company. */
  role?: string;
}

/** The application whose page this is, as its title names it. */
export function hereOf(id: string): Here {
  return { id, company: document.querySelector('.who h1')?.textContent?.trim() ?? id };
}

/** Gives the page its buttons; does nothing where it has them. */
export function equipDayActions(root: Document, id: string): void {
  const head = root.querySelector('.who');
  if (head === null || root.querySelector('.day-acts') !== null) return;
  const here = () => hereOf(id);
  head.after(
    element(
      'div',
      {
        class: 'day-acts no-print',
        'data-local': true,
        role: 'group',
        'aria-label': 'Add to this application',
      },
      button('Log interview', () => void logInterview(here()), { class: 'main' }),
      button('Add reminder', () => void setReminder(here())),
      button('Add contact', () => openContact([here()])),
      button('Add note', () => void openNote([here()], peopleHere())),
    ),
  );
}

/** The people that the page names, for suggestions. */
export function peopleHere(): string[] {
  const names = [...document.querySelectorAll('.contacts strong')].map(
    ({ textContent }) => textContent ?? '',
  );
  return [...new Set(names.filter(Boolean))];
}

/** Throws where a form's zone is none that there is. */
export function requireZone({ zone = '' }: Values): void {
  if (zone !== '' && !isZone(zone))
    throw new ApiProblem(400, `There is no time zone "${zone}"; write it like Europe/Berlin or +02:00.`);
}

async function logInterview({ id, company }: Here): Promise<void> {
  const settings = await loadSettings();
  const { stages, today } = settings;
  const interviews = stages.filter(({ kind }) => kind === 'interview');
  const now = document.querySelector<HTMLElement>('.who .pill')?.dataset.status;
  const current = stages.find((stage) => stage.id === now);
  const stage = current?.kind === 'interview' ? current.id : interviews[0]?.id;
  const fields = entryFields(settings, peopleHere(), historyEntry({ date: today, status: stage ?? null }));
  openSheet(
    `interview:${id}`,
    {
      title: 'Log interview',
      submit: 'Log interview',
      fields: [
        { ...fields.status, label: 'Stage', options: interviews.map(({ id: key, label }) => [key, label]) },
        { ...fields.at, label: 'When', required: true },
        { ...fields.with, wide: true },
        { ...fields.note, label: 'What to prepare, what was said', rows: 2 },
        moreFields('Time zone, length, link', [fields.zone, fields.minutes, fields.url]),
      ],
    },
    async (values) => {
      requireZone(values);
      const day = (values.at ?? '').slice(0, 10);
      // What lies ahead was agreed upon today; what took place stands on its day.
      const date = day !== '' && day < today ? day : today;
      const { status, ...entry } = entryOfValues({ ...values, date });
      const body = { status, ...entry };
      const outcome = await send('POST', `${applicationPath(id)}/moves`, body);
      const label = stages.find((one) => one.id === status)?.label ?? 'interview';
      return { ...outcome, text: `${company}: ${label} logged` };
    },
  );
}

async function setReminder({ id, company }: Here): Promise<void> {
  const { today } = await loadSettings();
  const due = element('input', { type: 'date', name: 'due', id: 'reminder-due', required: true, min: today });
  const choose = (days: number) => () => {
    due.value = addDays(today, days);
    due.dispatchEvent(new Event('input', { bubbles: true }));
  };
  due.value = addDays(today, 1);
  openSheet(
    `reminder:${id}`,
    {
      title: 'Add reminder',
      submit: 'Add reminder',
      fields: [
        { name: 'text', label: 'What to remember', type: 'text', required: true, wide: true },
        element('div', { class: 'field' }, element('label', { for: 'reminder-due' }, 'Due'), due),
        element(
          'div',
          { class: 'field choices', role: 'group', 'aria-label': 'Due' },
          button('Tomorrow', choose(1)),
          button('In 3 days', choose(3)),
          button('In a week', choose(7)),
        ),
      ],
    },
    async ({ text, due: day }) => {
      const outcome = await send('POST', `${applicationPath(id)}/reminders`, { text, due: day });
      return { ...outcome, text: `${company}: reminder set` };
    },
  );
}

/** The field that asks which application is meant; none where there is only one. */
function applicationField(choices: readonly Here[]): Field[] {
  if (choices.length < 2) return [];
  const options = choices.map(({ id, company, role = '' }) => [id, `${company}, ${role}`] as const);
  return [{ name: 'application', label: 'Application', type: 'select', options, wide: true }];
}

const chosen = (choices: readonly Here[], values: Values): Here =>
  choices.find(({ id }) => id === values.application) ?? (choices[0] as Here);

/** Asks for a contact of the application, or of one of several. */
export function openContact(choices: readonly Here[]): void {
  openSheet(
    choices.length === 1 ? `contact:${choices[0]?.id}` : 'contact',
    {
      title: 'Add contact',
      submit: 'Add contact',
      fields: [
        ...applicationField(choices),
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'role', label: 'Position', type: 'text' },
        { name: 'email', label: 'E-mail', type: 'text', wide: true },
        moreFields('Telephone, web address, note', [
          { name: 'phone', label: 'Telephone', type: 'text' },
          { name: 'url', label: 'Web address', type: 'url' },
          { name: 'note', label: 'Note', type: 'text', wide: true },
        ]),
      ],
    },
    async ({ application, ...contact }) => {
      const { id, company } = chosen(choices, { application: application ?? '' });
      const outcome = await send('POST', `${applicationPath(id)}/contacts`, contact);
      return { ...outcome, text: `${company}: ${contact.name} added` };
    },
  );
}

/** Asks for a note to the application, or to one of several; `named` are the people whom it names at first. */
export async function openNote(
  choices: readonly Here[],
  people: readonly string[],
  named: readonly string[] = [],
): Promise<void> {
  const settings = await loadSettings();
  const entry = historyEntry({ date: settings.today, with: [...named] });
  const fields = entryFields(settings, people, entry);
  openSheet(
    [`note:${choices.map(({ id }) => id).join(' ')}`, ...named].join(' '),
    {
      title: named.length === 0 ? 'Add note' : `Add note: ${named.join(', ')}`,
      submit: 'Add note',
      fields: [
        ...applicationField(choices),
        { ...fields.note, required: true },
        moreFields('Day, time, people', [fields.date, fields.at, { ...fields.with, wide: true }]),
      ],
    },
    async (values) => {
      const { id, company } = chosen(choices, values);
      const { note, date, at, with: people } = entryOfValues(values);
      const outcome = await send('POST', `${applicationPath(id)}/notes`, { note, date, at, with: people });
      return { ...outcome, text: `${company}: noted` };
    },
  );
}
