/** The text of a new application file. */
import type {
  Application,
  Contact,
  CustomReminder,
  HistoryEntry,
  Offer,
  ReminderDecision,
  Salary,
} from '../core/application.ts';
import { entryValue } from './edit-application.ts';
import { applicationKeys } from './known-keys.ts';
import { cleanMarkdown, nestPosting } from './nest-posting.ts';
import { type WithExtra, writtenItem } from './own-keys.ts';
import { splitBody } from './posting.ts';
import { formatText, formatValue, type YamlValue } from './write-yaml.ts';
import { isMapping } from './yaml-values.ts';

type TextKey = 'source' | 'url' | 'location' | 'resume';

/** What a new file says. Only company, role and history must be given; nothing is written of what is missing, null or empty. */
export type NewApplication = {
  company: string;
  role: string;
  history: readonly WithExtra<HistoryEntry>[];
} & {
  [Key in TextKey]?: string | null;
} & Partial<Pick<Application, 'workMode' | 'employment' | 'deadline' | 'priority' | 'tags'>> & {
    /** A range, or a short text as people write it. */
    salary?: WithExtra<Salary> | string | null;
    contacts?: readonly WithExtra<Partial<Contact> & { name: string }>[];
    offer?: WithExtra<Partial<Offer>> | null;
    customReminders?: readonly WithExtra<CustomReminder>[];
    decisions?: readonly WithExtra<ReminderDecision>[];
    /** Keys of the person's own, as plain values of texts, lists and mappings. */
    extra?: Record<string, unknown>;
    /** The posting in Markdown; its headings are put below the heading "Job description". */
    posting?: string;
    /** What stands under "Notes". */
    notes?: string;
  };

/**
 * The text of a new file: keys in the usual order, the history as one line each, then the posting and the notes. With
 * `keepEmpty` the person's own keys are written even where they hold nothing.
 */
export function formatApplication(fields: NewApplication, { keepEmpty = false } = {}): string {
  const lines = applicationKeys.flatMap((key) => keyLines(key, fieldValue(key, fields)));
  const history = lines.findIndex((line) => line.startsWith('history:'));
  const extra = Object.entries(fields.extra ?? {}).flatMap(([key, value]) => {
    const known = (applicationKeys as readonly string[]).includes(key);
    const left = known || (isNothing(value) && !keepEmpty);
    return left ? [] : [`${formatText(key, false)}: ${written(value)}`];
  });
  lines.splice(history, 0, ...extra);
  return `---\n${lines.join('\n')}\n---\n${formatBody(fields.posting ?? '', fields.notes ?? '')}`;
}

/** A body of a posting and notes, each under its heading; the posting can be read back from it. */
export function formatBody(posting: string, notes: string): string {
  const nested = nestPosting(posting);
  const before = `## Job description\n\n${nested === '' ? '' : `${nested}\n\n`}`;
  const after = cleanMarkdown(notes);
  const body = `${before}## Notes\n${after === '' ? '' : `\n${after}\n`}`;
  if (splitBody(body).posting === nested) return body;
  // The posting leaves something open that would swallow the heading after it: the notes go first.
  return after === '' ? `${before.trimEnd()}\n` : `## Notes\n\n${after}\n\n${before.trimEnd()}\n`;
}

function keyLines(key: string, value: unknown): string[] {
  if (isNothing(value)) return [];
  if (!Array.isArray(value) || key === 'tags') return [`${key}: ${written(value)}`];
  return [`${key}:`, ...value.map((item) => `  - ${written(item)}`)];
}

const written = (value: unknown): string => formatValue(value as YamlValue, { padded: true, nulls: true });

function fieldValue(key: (typeof applicationKeys)[number], fields: NewApplication): unknown {
  if (key === 'history')
    return fields.history.map(({ extra, ...entry }) => writtenItem({ ...entryValue(entry), extra }));
  if (key === 'reminders')
    return [...(fields.decisions ?? []), ...(fields.customReminders ?? [])].map(writtenItem);
  const value = fields[key];
  if (key === 'contacts') return (fields.contacts ?? []).map(writtenItem);
  if (isMapping(value)) return writtenItem(value);
  // What a reader takes for granted need not be written.
  return (key === 'priority' && value === 'normal') || (key === 'source' && value === 'unknown')
    ? null
    : value;
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
