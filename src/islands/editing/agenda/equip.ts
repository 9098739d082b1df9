/** What the agenda has where it can be edited: a menu for each reminder, a way to add one on each day. */
import { button } from '../element.ts';
import { addReminderOn } from './add-reminder.ts';
import { dayInWords, openReminderMenu } from './move-reminder.ts';

/** Gives reminders and days their buttons; does nothing where they have them. */
export function equipAgenda(root: Document): void {
  for (const item of root.querySelectorAll<HTMLElement>('.agenda .item[data-reminder]:not(:has(> .move))')) {
    // What stands there may be another one by then: pages are brought up to date in place.
    const own = () => more.closest<HTMLElement>('[data-reminder]') ?? item;
    const more = button('⋯', () => void openReminderMenu(own(), more), {
      class: 'move no-print',
      'aria-label': `Done, or another day: ${item.dataset.name}`,
      title: 'Done, or another day (or drag it there)',
    });
    item.append(more);
  }
  for (const day of root.querySelectorAll<HTMLElement>('.agenda .day:not(.past, :has(> .add-here))')) {
    const { date = '' } = day.dataset;
    const add = button(
      '+',
      () => void addReminderOn(add.closest<HTMLElement>('.day')?.dataset.date ?? date),
      {
        class: 'add-here no-print',
        'aria-label': `Add a reminder on ${dayInWords(date)}`,
        title: 'Add a reminder',
      },
    );
    day.append(add);
  }
}

const hovers = matchMedia('(hover: hover)');

/** A click into the room of a day adds a reminder there; with a finger that would happen by accident. */
export function listenToDays(): void {
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    if (!(target instanceof Element) || defaultPrevented || !hovers.matches) return;
    const day = target.closest<HTMLElement>('.agenda .day:not(.past)');
    if (day?.dataset.date === undefined || target.closest('a, button, details, .item') !== null) return;
    void addReminderOn(day.dataset.date);
  });
}
