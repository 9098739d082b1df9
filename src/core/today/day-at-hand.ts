/** One day on one screen: what is due and planned today and tomorrow, what has been quiet too long, the week, what to do next. */
import { type AgendaItem, deriveAgenda } from '../agenda/agenda.ts';
import { deriveOverview } from '../analytics/overview.ts';
import { addDays, type CalendarDate, daysBetween, weekStart } from '../calendar-date.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts } from '../facts.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { type NextStep, nextSteps, quietOf } from './next-steps.ts';

/** How the week stands against its goal. */
export interface WeekAtHand {
  applied: number;
  goal: number;
  /** Still to be sent for the goal. */
  left: number;
  /** Days of the week that are left, today among them. */
  days: number;
}

/** A day, and what asks for something on it. */
export interface DayAtHand {
  day: CalendarDate;
  week: WeekAtHand;
  /** The best first. */
  steps: NextStep[];
  /** What is due since before, and what is planned or due today. */
  today: AgendaItem[];
  tomorrow: AgendaItem[];
  /** High priority first, then the longest. */
  quiet: ApplicationFacts[];
}

/** The day at hand of these applications; `reminders` are theirs, by due date. */
export function deriveDayAtHand(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
  config: Config,
  day: CalendarDate,
): DayAtHand {
  const { overdue, days } = deriveAgenda(all, reminders, config, day);
  const on = (date: CalendarDate) => (days.get(date) ?? []).filter(isToCome);
  const { applied, goal } = deriveOverview(all, reminders, config, day).thisWeek;
  const left = Math.max(0, goal - applied);
  return {
    day,
    week: { applied, goal, left, days: 7 - daysBetween(weekStart(day), day) },
    steps: nextSteps({ all, reminders, today: day, left }),
    today: [...on(day), ...overdue],
    tomorrow: on(addDays(day, 1)),
    quiet: quietOf(all),
  };
}

/** Whether an item is something to do or to go to: no appointment that does not take place, nothing that happened. */
export function isToCome(item: AgendaItem): boolean {
  if (item.type === 'appointment') return item.appointment.standing === 'on';
  return item.type !== 'entry' || item.entry.planned;
}
