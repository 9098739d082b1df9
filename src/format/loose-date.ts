/** Dates as spreadsheets and trackers write them. */
import { addDays, type CalendarDate, calendarDate, parseCalendarDate } from '../core/calendar-date.ts';

/** Which number comes first in `10/03/2026`: the month's or the day's. */
export const dateOrders = ['mdy', 'dmy'] as const;
/** One of {@link dateOrders}. */
export type DateOrder = (typeof dateOrders)[number];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]|$)/;

/** How the dates of a table are read. */
export interface ToldOrder {
  order: DateOrder;
  /** Where nothing tells the order, so that it is merely assumed: one of the dates that could be read both ways. */
  doubtful: string | null;
}

/**
 * The order that a table's dates are written in: told by a number above 12, by dots (`3.10.2026` is German),
 * else assumed to be month first, as in the exports of American services.
 */
export function dateOrderOf(texts: readonly string[]): ToldOrder {
  let doubtful: string | null = null;
  for (const text of texts) {
    const [, first, separator, second] = numeric.exec(text.trim()) ?? [];
    if (separator === '.' || Number(first) > 12) return { order: 'dmy', doubtful: null };
    if (Number(second) > 12) return { order: 'mdy', doubtful: null };
    if (separator !== undefined && Number(first) !== Number(second)) doubtful ??= text.trim();
  }
  return { order: 'mdy', doubtful };
}

/** The date in a text such as `2026-10-03T09:00Z`, `10/03/2026`, `3.10.26`, `Oct 3, 2026`, `3 October 2026`, `46298` (a spreadsheet's day number); null where there is none. */
export function parseLooseDate(text: string, order: DateOrder): CalendarDate | null {
  const plain = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(plain);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const match = numeric.exec(plain);
  if (match) {
    const [, first, , second, year] = match;
    return order === 'dmy' ? dateOf(year, second, first) : dateOf(year, first, second);
  }
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serialDate(Number(plain));
  return namedMonth(plain);
}

/** Day 1 of a spreadsheet is 1900-01-01; it holds 1900 for a leap year, hence the base two days earlier. */
function serialDate(serial: number): CalendarDate | null {
  return serial < 20_000 || serial > 80_000 ? null : addDays(calendarDate('1899-12-30'), Math.floor(serial));
}

function namedMonth(text: string): CalendarDate | null {
  const bare = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '');
  const day = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]+([a-z]{3})[a-z]*\.?,?[ -]+(\d{4})\b/i.exec(bare);
  if (day) return dateOf(day[3], monthOf(day[2]), day[1]);
  const month = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(bare);
  return month ? dateOf(month[3], monthOf(month[1]), month[2]) : null;
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function dateOf(year = '', month = '', day = ''): CalendarDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  return parseCalendarDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
