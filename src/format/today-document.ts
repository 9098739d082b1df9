/** The JSON of `today`. */
import type { AgendaItem } from '../core/agenda/agenda.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { DayAtHand, WeekAtHand } from '../core/today/day-at-hand.ts';
import type { NextStep } from '../core/today/next-steps.ts';
import { type ApplicationItem, applicationItem } from './api-documents.ts';

/** What stands on a day; `at` is an appointment's time as it is written, null elsewhere. */
export interface DayItemDocument {
  type: AgendaItem['type'];
  day: CalendarDate;
  application: string;
  company: string;
  role: string;
  at: string | null;
  with: string[];
  status: string | null;
  note: string | null;
  reminder: Reminder | null;
}

/** A step, and the commands that do it. */
export interface StepDocument {
  type: NextStep['type'];
  text: string;
  application: string | null;
  reminder: string | null;
  commands: string[];
}

/** The whole day, nothing of it cut. */
export interface TodayDocument {
  date: CalendarDate;
  week: WeekAtHand;
  steps: StepDocument[];
  today: DayItemDocument[];
  tomorrow: DayItemDocument[];
  quiet: ApplicationItem[];
}

/** The document of a day; `commandsOf` gives the commands of a step. */
export function todayDocument(day: DayAtHand, commandsOf: (step: NextStep) => string[]): TodayDocument {
  return {
    date: day.day,
    week: day.week,
    steps: day.steps.map((step) => ({
      type: step.type,
      text: step.text,
      application: step.type === 'find' ? null : step.facts.application.id,
      reminder: step.type === 'reminder' ? step.reminder.id : null,
      commands: commandsOf(step),
    })),
    today: day.today.map(itemDocument),
    tomorrow: day.tomorrow.map(itemDocument),
    quiet: day.quiet.map(applicationItem),
  };
}

function itemDocument(item: AgendaItem): DayItemDocument {
  const { id, company, role } = item.facts.application;
  const entry =
    item.type === 'appointment' ? item.appointment.entry : item.type === 'entry' ? item.entry : null;
  const isAppointment = item.type === 'appointment';
  return {
    ...{ type: item.type, day: item.day, application: id, company, role },
    at: isAppointment ? item.appointment.at : null,
    with: isAppointment ? item.appointment.with : [],
    status: entry?.status ?? null,
    note: (isAppointment ? item.appointment.note : entry?.note) ?? null,
    reminder: item.type === 'reminder' ? item.reminder : null,
  };
}
