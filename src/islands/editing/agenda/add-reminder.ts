/** A reminder on a day of the agenda, for whichever application. */
import { foldText } from '../../../core/fold-text.ts';
import { isClosed } from '../../../core/stage.ts';
import { parseRows } from '../../table/rows-json.ts';
import { ApiProblem, applicationPath, send } from '../client.ts';
import { openSheet } from '../sheet.ts';
import { dayInWords } from './move-reminder.ts';

interface Choice {
  id: string;
  company: string;
  /** The company and the role, with the id where others are called the same. */
  name: string;
}

/** Asks for which application and for what. */
export async function addReminderOn(day: string): Promise<void> {
  const choices = await openApplications();
  openSheet(
    `reminder-on:${day}`,
    {
      title: 'Add reminder',
      submit: 'Add reminder',
      fields: [
        {
          name: 'application',
          label: 'Application',
          type: 'text',
          required: true,
          wide: true,
          suggestions: choices.map(({ name }) => name),
          hint: 'Of those that are open',
        },
        { name: 'text', label: 'What to remember', type: 'text', required: true, wide: true },
        { name: 'due', label: 'Due', type: 'date', value: day, required: true },
      ],
    },
    async ({ application = '', text, due = '' }) => {
      const { id, company } = chosen(application, choices);
      const outcome = await send('POST', `${applicationPath(id)}/reminders`, { text, due });
      return { ...outcome, text: `${company}: reminder set for ${dayInWords(due)}` };
    },
  );
}

/** A closed application reminds of nothing. */
async function openApplications(): Promise<Choice[]> {
  const { palette = '' } = document.querySelector<HTMLElement>('[data-palette]')?.dataset ?? {};
  const response = await fetch(palette).catch(() => null);
  // Sending the form will say what is the matter.
  if (response?.ok !== true) return [];
  const { rows, stages } = await parseRows(await response.text());
  const open = rows.filter(([, , , stage]) => !isClosed(stages[stage]?.kind ?? 'lead'));
  const names = Map.groupBy(open, ([, company, role]) => `${company}, ${role}`);
  return open.map(([id, company, role]) => {
    const name = `${company}, ${role}`;
    return { id, company, name: (names.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name };
  });
}

/** The application that was chosen, or of whose name enough was typed. */
function chosen(typed: string, choices: readonly Choice[]): Choice {
  const exact = choices.find(({ name }) => name === typed);
  const like = choices.filter(({ name }) => foldText(name).includes(foldText(typed)));
  const found = exact ?? (like.length === 1 ? like[0] : undefined);
  if (found !== undefined) return found;
  throw new ApiProblem(
    400,
    like.length === 0
      ? `No open application is called "${typed}".`
      : `${like.length} open applications are called like "${typed}"; choose one.`,
  );
}
