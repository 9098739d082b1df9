/** How reminders are named. In a file they stand without the application's id. */
import type { CalendarDate } from '../calendar-date.ts';
import { slugOf } from '../slug.ts';
import { reminderKinds } from './reminder.ts';

/** The first of several is `id`, the next `id:2`, `id:3` … */
export function numbered(id: string, number: number): string {
  return number === 1 ? id : `${id}:${number}`;
}

/** `custom:2026-11-02:ask-about-relocation`; a text without any letter or digit is called `reminder`. */
export function customReminderId(due: CalendarDate, text: string): string {
  return `custom:${due}:${slugOf(text) || 'reminder'}`;
}

const parts = new RegExp(`^(.*):((?:${reminderKinds.join('|')}):\\d{4}-\\d{2}-\\d{2}(?::.+)?)$`, 's');

/** A full reminder id taken apart into the application's id and the id as its file has it; null where it is not one. */
export function splitReminderId(id: string): { application: string; reminder: string } | null {
  const match = parts.exec(id);
  return match?.[1] && match[2] ? { application: match[1], reminder: match[2] } : null;
}
