/** Deciding on reminders where they are listed. */

import { encodePath } from '../../core/encode-path.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { send } from './client.ts';
import { button, element } from './element.ts';
import { perform } from './perform.ts';

/** For how many days reminders are put off most often. */
export const spans = [
  ['Tomorrow', 1],
  ['In 3 days', 3],
  ['In a week', 7],
  ['In two weeks', 14],
] as const;

/** Gives every listed reminder its buttons. */
export function equipReminders(root: Document): void {
  for (const item of root.querySelectorAll<HTMLElement>('.reminders > [data-reminder]:not(:has(> .acts))')) {
    const text = textOf(item);
    const done = button('Done', () => decide(done, { state: 'done' }, 'done'), {
      'aria-label': `Done: ${text}`,
    });
    const dismiss = button('Dismiss', () => decide(dismiss, { state: 'dismissed' }, 'dismissed'), {
      'aria-label': `Dismiss: ${text}`,
    });
    item.append(
      element('div', { class: 'acts no-print', 'data-local': true }, done, snoozeMenu(text), dismiss),
    );
  }
  for (const item of root.querySelectorAll<HTMLElement>('.today [data-reminder]:not(:has(> .check))')) {
    const check = button('', () => decide(check, { state: 'done' }, 'done'), {
      class: 'check no-print',
      'data-local': true,
      'aria-label': `Done: ${textOf(item)}`,
      title: 'Done',
    });
    item.prepend(check);
  }
}

function textOf(item: HTMLElement): string {
  return item.dataset.name ?? item.querySelector('.what, a')?.textContent?.trim() ?? 'the reminder';
}

/** Decides on the reminder that `control` stands beside now. */
function decide(control: HTMLElement, body: object, word: string): void {
  const item = control.closest<HTMLElement>('[data-reminder]');
  if (item !== null) void decideOn(item, body, () => word);
}

/** Decides on a reminder as it is listed; `word` says what became of it. */
export async function decideOn(
  item: HTMLElement,
  body: object,
  word: (now: Reminder) => string,
): Promise<void> {
  const { reminder = '' } = item.dataset;
  const text = textOf(item);
  const path = `reminders/${encodePath(reminder)}`;
  item.classList.add('leaving');
  await perform(
    () => send<Reminder>('PATCH', path, body),
    (now) => `${text}: ${word(now)}`,
  );
  item.classList.remove('leaving');
}

function snoozeMenu(text: string): HTMLElement {
  const menu = element(
    'details',
    { class: 'snooze' },
    element('summary', { 'aria-label': `Snooze: ${text}` }, 'Snooze'),
  );
  const until = (due: number | string, words: string) => {
    menu.open = false;
    decide(menu, { state: 'snoozed', due }, `snoozed, ${words}`);
  };
  const day = element('input', { type: 'date', 'aria-label': 'Until a day' });
  day.addEventListener('change', () => {
    if (day.value !== '') until(day.value, `until ${day.value}`);
  });
  const choices = spans.map(([label, days]) => button(label, () => until(days, label.toLowerCase())));
  menu.append(element('div', {}, ...choices, day));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
