/** Moving what stands on the agenda to another day: a reminder is put off, anything else stays where it is. */
import { addDays, calendarDate, laterOf } from '../../../core/calendar-date.ts';
import { formatDay } from '../../format-day.ts';
import { readerLocale } from '../../reader-locale.ts';
import { openForm } from '../form-dialog.ts';
import { type MenuItem, openMenu } from '../menu.ts';
import { decideOn } from '../reminders.ts';
import { loadSettings } from '../settings.ts';
import { showToast } from '../toast.ts';

/** How a day is called in what is said about it. */
export function dayInWords(day: string): string {
  return formatDay(day, 'weekday', document.documentElement.dataset.year ?? '', readerLocale);
}

/** Moves an item to a day, or says why it stays. */
export async function moveTo(item: HTMLElement, day: string): Promise<void> {
  const { today } = await loadSettings();
  const why = whyNot(item, day, today);
  if (why !== null) return showToast({ text: why, isProblem: true });
  document.querySelector(`.agenda [data-date="${day}"] .items`)?.append(item);
  await decideOn(item, { state: 'snoozed', due: day }, ({ due }) =>
    due === day ? `moved to ${dayInWords(day)}` : `due on ${dayInWords(due)}, not before`,
  );
}

/** Why an item cannot be moved to a day; null where it can. */
function whyNot(item: HTMLElement, day: string, today: string): string | null {
  const { due = '', state } = item.dataset;
  const company = item.querySelector('a')?.textContent ?? '';
  switch (item.dataset.item) {
    case 'appointment':
      return `An interview is moved by those who agreed on it: log its new time on the page of ${company}.`;
    case 'deadline':
    case 'decide-by':
      return `A last day is set by others. Where it has changed, edit ${company}.`;
  }
  if (day <= today)
    return due <= today
      ? 'It is due already. It can be put off to a day after today.'
      : 'A reminder can be put off to a day after today.';
  // What was put off can come back earlier, though not before its own day, which the app knows.
  if (day < due && state !== 'snoozed')
    return `It falls due on ${dayInWords(due)}. A reminder can be put off, not brought forward.`;
  return null;
}

const spans = [
  ['Tomorrow', 'A day later', 1],
  ['In 3 days', '3 days later', 3],
  ['In a week', 'A week later', 7],
  ['In two weeks', 'Two weeks later', 14],
] as const;

/** Opens the menu of a reminder: done, later, dismissed. */
export async function openReminderMenu(item: HTMLElement, anchor: HTMLElement): Promise<void> {
  const { today } = await loadSettings();
  const due = calendarDate(item.dataset.due ?? today);
  const from = laterOf(today, due);
  const choices: MenuItem[] = spans.map(([soon, later, days]) => ({
    content: due > today ? later : soon,
    choose: () => void moveTo(item, addDays(from, days)),
  }));
  openMenu(anchor, 'Move to…', [
    { content: 'Done', choose: () => void decideOn(item, { state: 'done' }, () => 'done') },
    ...choices.map((choice, index) => ({ ...choice, apart: index === 0 })),
    { content: 'Another day…', choose: () => askForDay(item, addDays(from, 1)) },
    {
      content: 'Dismiss',
      apart: true,
      choose: () => void decideOn(item, { state: 'dismissed' }, () => 'dismissed'),
    },
  ]);
}

function askForDay(item: HTMLElement, first: string): void {
  openForm({
    title: 'Move to another day',
    submit: 'Move',
    fields: [{ name: 'day', label: item.dataset.name ?? 'Day', type: 'date', value: first, required: true }],
    send: async ({ day = '' }, dialog) => {
      const { today } = await loadSettings();
      const why = whyNot(item, day, today);
      if (why === null) {
        dialog.close();
        await moveTo(item, day);
      } else dialog.complain(why);
      return null;
    },
  });
}
