/** Days for people, in a locale; the server writes English, the browser its reader's language. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    formats.set(key, found);
  }
  return found;
}

/**
 * How much of a day is written: `3 Oct`, `3 October 2026`, `Sat, 3 Oct`, `Saturday, 3 October 2026`, `October 2026`,
 * `Oct`, `Sat`.
 */
export type DayStyle = 'short' | 'full' | 'weekday' | 'long' | 'month' | 'month-name' | 'day-name';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-name': { month: 'short' },
  'day-name': { weekday: 'short' },
};

/** Those that name the year where it is not the one that goes without saying. */
const dated = new Set<DayStyle>(['short', 'weekday']);

/** A calendar date (`YYYY-MM-DD`) in a locale; short ones name the year where it is not `year`. */
export function formatDay(date: string, style: DayStyle, year: string, locale?: string): string {
  const withYear = dated.has(style) && !date.startsWith(year);
  const key = `${date} ${style} ${withYear} ${locale}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const options = withYear ? { ...styles[style], year: 'numeric' as const } : styles[style];
  const text = format(locale, options).format(Date.parse(`${date}T00:00Z`));
  days.set(key, text);
  return text;
}

/** Days written before: pages name the same few hundred again and again. */
const days = new Map<string, string>();

/** The time of day in a local date-time (`2026-10-16T14:00`, whose offset is shown as written), in a locale. */
export function formatTime(at: string, locale?: string): string {
  const match = /[T ](\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(at);
  if (match === null) return '';
  const time = format(locale, { hour: 'numeric', minute: '2-digit' }).format(
    Date.parse(`2000-01-01T${match[1]}Z`),
  );
  return match[2] === undefined ? time : `${time} ${match[2] === 'Z' ? 'UTC' : `UTC${match[2]}`}`;
}
