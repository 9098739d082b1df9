/** Everything that happened, by ISO week, newest first. */
import { type CalendarDate, isoWeek, weekStart } from '../core/calendar-date.ts';
import { compareTexts } from '../core/compare.ts';
import type { ApplicationFacts, TimelineItem } from '../core/facts.ts';
import { once } from './once.ts';

/** One entry of an application's history. */
export interface Happening {
  facts: ApplicationFacts;
  item: TimelineItem;
}

/** The happenings of one ISO week, newest first. */
export interface Week {
  week: string;
  start: CalendarDate;
  happenings: Happening[];
}

/** The weeks with happenings up to today, newest first, and what is planned after it, soonest first. */
export const deriveWeeks = once(sortByWeek);

interface HappeningsByWeek {
  weeks: Week[];
  planned: Happening[];
}

function sortByWeek(all: readonly ApplicationFacts[]): HappeningsByWeek {
  const happenings = all.flatMap((facts) => facts.timeline.map((item, order) => ({ facts, item, order })));
  // Of one day, an application's later entry comes first, as its day is read downwards into the past.
  happenings.sort(
    (a, b) =>
      compareTexts(b.item.date, a.item.date) ||
      compareTexts(a.facts.application.id, b.facts.application.id) ||
      b.order - a.order,
  );
  const planned = happenings.filter(({ item }) => item.planned).reverse();
  const past = happenings.filter(({ item }) => !item.planned);
  const weeks = [...Map.groupBy(past, ({ item }) => weekStart(item.date))].map(([start, group]) => ({
    week: isoWeek(start),
    start,
    happenings: group,
  }));
  return { weeks, planned };
}

/** Enough for months of a busy search on one page. */
const happeningsPerPage = 600;

/** The weeks cut into pages of at least `size` happenings each, save the last. */
export function pagesOf(weeks: readonly Week[], size: number = happeningsPerPage): Week[][] {
  const pages: Week[][] = [];
  let current: Week[] = [];
  let count = 0;
  for (const week of weeks) {
    current.push(week);
    count += week.happenings.length;
    if (count >= size) {
      pages.push(current);
      current = [];
      count = 0;
    }
  }
  if (current.length > 0 || pages.length === 0) pages.push(current);
  return pages;
}
