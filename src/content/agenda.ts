/** The agenda of a site, derived once for each reading of the files. */
import { type Agenda, deriveAgenda } from '../core/agenda/agenda.ts';
import { type Period, periodName, periodsWith } from '../core/agenda/period.ts';
import type { SiteData } from './derive-site.ts';
import { once } from './once.ts';

/** The agenda, with the weeks and months that have a page. */
export interface SiteAgenda extends Agenda {
  weeks: Period[];
  months: Period[];
}

/** What stands on which day. */
export const agendaOf = once(derive);

function derive({ all, reminders, config, today }: SiteData): SiteAgenda {
  const agenda = deriveAgenda(all, reminders, config, today);
  const days = [...agenda.days.keys()];
  return {
    ...agenda,
    weeks: periodsWith('week', days, today),
    months: periodsWith('month', days, today),
  };
}

/** The names of the pages below `/agenda/`. */
export function agendaPages(site: SiteData): string[] {
  const { weeks, months } = agendaOf(site);
  return [...months, ...weeks].map(periodName);
}
