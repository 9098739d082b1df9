/** What AppTrack puts into a repository of one's own data, and the record of what it put there. */
import { defaultConfig } from '../../core/config.ts';
import { type ConfigSettings, withSettings } from '../edit-config.ts';

/** The files that a version of AppTrack brings, by their path in the repository. */
export interface Template {
  version: string;
  files: ReadonlyMap<string, string>;
}

/** Where the record stands. */
export const recordPath = '.apptrack.json';

/** Which version made the files, and what each was, as Git names its content; null for one that is the person's own. */
export interface TemplateRecord {
  version: string;
  files: Record<string, string | null>;
}

/** The path in the repository of a file of the template: npm leaves `.gitignore` out of packages, so a dot is an underscore there. */
export function pathInRepository(stored: string): string {
  return stored.replace(/^_/, '.');
}

/** The text of a record. */
export function formatRecord({ version, files }: TemplateRecord): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const about = 'Which version of AppTrack made these files, for: apptrack upgrade';
  return `${JSON.stringify({ about, version, files: sorted }, null, 2)}\n`;
}

/** Reads a record; null where it is none. */
export function parseRecord(text: string): TemplateRecord | null {
  try {
    const { version, files } = JSON.parse(text) as Partial<TemplateRecord>;
    if (typeof version !== 'string' || typeof files !== 'object' || files === null) return null;
    const known = Object.entries(files).filter(
      ([path, id]) => isWithin(path) && (id === null || typeof id === 'string'),
    );
    return { version, files: Object.fromEntries(known) };
  } catch {
    return null;
  }
}

/** Whether a path stays in the repository, whatever stands in its record. */
function isWithin(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])(?:\.\.|\.git)(?:[/\\]|$)/i.test(path);
}

/** The text of a new tracker's configuration. */
export function newConfig(settings: ConfigSettings): string {
  const { title, timezone, currency, weeklyGoal } = { ...defaultConfig(), title: 'Job search' };
  const lines = [
    '# Every key is optional. stages, reminders, quietAfter and skills can be set, too.',
    ...[`title: ${title}`, `timezone: ${timezone}`, `currency: ${currency}`, `weeklyGoal: ${weeklyGoal}`],
  ];
  return withSettings(`${lines.join('\n')}\n`, settings);
}
