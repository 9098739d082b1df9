/** Changing the status of an application from wherever it is shown. */
import { applicationPath, send } from './client.ts';
import { namesIn } from './entry-fields.ts';
import { openForm } from './form-dialog.ts';
import { perform } from './perform.ts';
import { loadSettings } from './settings.ts';
import { openStageMenu } from './stage-menu.ts';

/** The application as the page shows it. */
export interface Shown {
  id: string;
  company: string;
  /** The id of its stage; null where every entry is planned. */
  status: string | null;
}

/** Moves it to another stage. */
export async function changeStatus(shown: Shown, status: string): Promise<void> {
  if (status === shown.status) return;
  const { stages } = await loadSettings();
  const labelOf = (id: string | null) => stages.find((stage) => stage.id === id)?.label ?? 'planned';
  await perform(
    () => send('POST', `${applicationPath(shown.id)}/moves`, { status }),
    () => `${shown.company}: ${labelOf(shown.status)} → ${labelOf(status)}`,
  );
}

/** Lets the person choose the status from a menu at `anchor`. */
export function chooseStatus(shown: Shown, anchor: HTMLElement): void {
  void openStageMenu({
    anchor,
    current: shown.status,
    choose: ({ id }) => void changeStatus(shown, id),
    more: () => void describeStatus(shown),
  });
}

/** Asks for a status with all that an entry may say. */
async function describeStatus(shown: Shown): Promise<void> {
  const { stages, today } = await loadSettings();
  openForm({
    title: `${shown.company}: status`,
    submit: 'Add to the history',
    fields: [
      {
        name: 'status',
        label: 'Status',
        type: 'select',
        options: stages.map(({ id, label }) => [id, label]),
        value: shown.status ?? '',
      },
      { name: 'date', label: 'On', type: 'date', value: today, required: true },
      { name: 'at', label: 'Scheduled for', type: 'datetime-local', hint: 'An interview, a call' },
      { name: 'with', label: 'With', type: 'text', hint: 'People, with commas between them' },
      { name: 'note', label: 'Note', type: 'text', wide: true },
      { name: 'reason', label: 'Reason', type: 'text', hint: 'Why it ended: salary, visa, position closed' },
    ],
    async send({ status = '', with: people = '', ...rest }) {
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
      const names = namesIn(people);
      const path = `${applicationPath(shown.id)}/moves`;
      const label = stages.find(({ id }) => id === status)?.label ?? status;
      const outcome = await send('POST', path, {
        status,
        ...given,
        ...(names.length === 0 ? {} : { with: names }),
      });
      return { ...outcome, text: `${shown.company}: ${label}` };
    },
  });
}
