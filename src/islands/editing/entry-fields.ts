/** An entry of a history in a form, and what a form says as the API takes it. */
import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { atInZone, instantOf } from '../../core/local-date-time.ts';
import type { Field, Values } from './form-dialog.ts';
import type { Settings } from './settings.ts';

const isOffset = /^(?:Z|[+-]\d{2}:\d{2})$/;

/** The fields of an entry by their names, filled with what it says. */
export function entryFields(
  { stages, timezone }: Settings,
  people: readonly string[],
  entry: HistoryEntry,
): Record<
  'status' | 'date' | 'at' | 'zone' | 'minutes' | 'with' | 'url' | 'note' | 'reason' | 'day' | 'place',
  Field
> {
  const [at = '', zone = ''] = splitOffset(entry.at);
  return {
    status: {
      name: 'status',
      label: 'Status',
      type: 'select',
      options: [['', 'None, a note'], ...stages.map(({ id, label }) => [id, label] as const)],
      value: entry.status ?? '',
    },
    date: { name: 'date', label: 'On', type: 'date', value: entry.date, required: true },
    at: { name: 'at', label: 'Scheduled for', type: 'datetime-local', value: at },
    zone: {
      name: 'zone',
      label: 'Time zone',
      type: 'text',
      value: zone,
      suggestions: zonesNear(timezone),
      hint: `Yours is ${timezone}; another one is written as its offset`,
    },
    minutes: {
      name: 'minutes',
      label: 'Minutes',
      type: 'number',
      value: entry.minutes === null ? '' : String(entry.minutes),
      suggestions: ['30', '45', '60', '90'],
    },
    url: {
      name: 'url',
      label: 'Link',
      type: 'url',
      value: entry.url ?? '',
      wide: true,
      hint: 'To the call, or the way there',
    },
    with: {
      name: 'with',
      label: 'With',
      type: 'text',
      value: entry.with.join(', '),
      suggestions: [...people],
      hint: 'People, with commas between them',
    },
    note: { name: 'note', label: 'Note', type: 'textarea', rows: 3, value: entry.note ?? '' },
    reason: {
      name: 'reason',
      label: 'Reason',
      type: 'text',
      value: entry.reason ?? '',
      hint: 'Why it ended: salary, visa, position closed',
    },
    day: {
      name: 'day',
      label: 'The day',
      type: 'select',
      options: [
        ['', 'is known'],
        ['guessed', 'is not known'],
      ],
      value: entry.dateGuessed ? 'guessed' : '',
    },
    place: {
      name: 'place',
      label: 'What was scheduled',
      type: 'select',
      options: [
        ['', 'takes place'],
        ['cancelled', 'was called off'],
      ],
      value: entry.cancelled ? 'cancelled' : '',
    },
  };
}

/** What a form's values say as an entry; an `at` that is no whole moment, and a zone that is none, are told by name. */
export function entryOfValues(values: Values): HistoryEntry {
  const said = (name: string) => values[name] || null;
  return historyEntry({
    date: (values.date ?? '') as CalendarDate,
    status: said('status'),
    note: said('note'),
    at: atOf(said('at'), said('zone')),
    minutes: values.minutes ? Number(values.minutes) : null,
    with: namesIn(values.with),
    url: said('url'),
    reason: said('reason'),
    dateGuessed: values.day === 'guessed',
    cancelled: values.place === 'cancelled',
  });
}

/** The names in a text that has commas between them. */
export function namesIn(text = ''): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A moment of a form in a zone: as it is in one's own, else with its offset. */
function atOf(at: string | null, zone: string | null): string | null {
  if (at === null || zone === null) return at;
  if (isOffset.test(zone)) return at + zone;
  const instant = isZone(zone) ? instantOf(at, zone) : null;
  return instant === null ? at : atInZone(instant, zone);
}

/** Whether a text names a time zone or an offset. */
export function isZone(text: string): boolean {
  if (isOffset.test(text)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A moment as a form shows it, and its offset; a day alone begins at midnight. */
function splitOffset(at: string | null): [string, string] | [] {
  if (at === null) return [];
  const [, moment = '', offset = ''] = /^(.*?)(Z|[+-]\d{2}:?\d{2})?$/.exec(at.replace(' ', 'T')) ?? [];
  return [moment.includes('T') ? moment.slice(0, 16) : `${moment}T00:00`, offset];
}

/** The zones that one is likely to mean, the reader's own first. */
function zonesNear(timezone: string): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf('timeZone');
  return [...new Set([...(own === timezone ? [] : [own]), 'UTC', ...all])].filter(
    (zone) => zone !== timezone,
  );
}
