/** What the issue to prepare an interview says of it: the place of the prep sheet. */
import { type Appointment, appointmentsOf } from '../core/agenda/appointment.ts';
import type { Contact } from '../core/application.ts';
import type { ApplicationFacts, TimelineItem } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { interviewOf } from '../core/reminders/reminder-entry.ts';
import { codeSpan, escapeMarkdown } from '../format/markdown-text.ts';
import type { ReminderInContext } from './issue-text.ts';

/** Longer notes are cut, and more people counted; all stand in the file. */
const longest = 600;
const most = 20;

/** Lines on the interview that is to be prepared: all that is known of it. None for a reminder of another kind. */
export function prepSection({ reminder, facts }: ReminderInContext, timeZone: string): string[] {
  if (reminder.kind !== 'interview_prep') return [];
  const entry = interviewOf(reminder, facts);
  if (entry === null) return [];
  const appointment = appointmentsOf(facts, timeZone).find((one) => one.entry === entry) ?? null;
  const lines = factsOf(facts, entry, appointment, timeZone);
  return [
    '',
    `**${escapeMarkdown(entry.stage?.label ?? 'Interview', 80)}**`,
    '',
    ...lines.map((line) => `- ${line}`),
  ];
}

function factsOf(
  { application }: ApplicationFacts,
  entry: TimelineItem,
  appointment: Appointment | null,
  timeZone: string,
): string[] {
  const people = appointment?.with ?? entry.with;
  const url = appointment?.url ?? entry.url;
  const note = appointment?.note ?? entry.note;
  return [
    appointment === null ? 'When: no time is set' : `When: ${whenOf(appointment, timeZone)}`,
    ...(url === null ? [] : [`Where: ${codeSpan(url.slice(0, longest))}`]),
    ...(application.location === null ? [] : [`Place of work: ${escapeMarkdown(application.location, 200)}`]),
    ...(people.length === 0 ? [] : [`With: ${peopleText(people, application.contacts)}`]),
    ...(note === null ? [] : [`Note: ${escapeMarkdown(note, longest)}`]),
  ];
}

function whenOf({ day, start, end }: Appointment, timeZone: string): string {
  if (start === null) return day;
  return `${day}, ${start}${end === null ? '' : `–${end}`} (${escapeMarkdown(timeZone)})`;
}

function peopleText(people: readonly string[], contacts: readonly Contact[]): string {
  const named = people.slice(0, most).map((name) => personText(name, contacts));
  const more = people.length - named.length;
  return `${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

/** A person with their role, where the application's contacts tell it. */
function personText(name: string, contacts: readonly Contact[]): string {
  const known = contacts.find((contact) => foldText(contact.name) === foldText(name));
  const role = known?.role == null ? '' : ` (${escapeMarkdown(known.role, 80)})`;
  return `${escapeMarkdown(name, 80)}${role}`;
}
