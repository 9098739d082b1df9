/** The folder of a coach's copy: ordinary files, of which the ordinary site is made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackerContent } from '../../core/coach/redact.ts';
import { formatApplication } from '../../format/new-application.ts';
import { configPath } from '../../store/read-config.ts';

/** Writes a copy as a data folder. */
export function writeCopy(folder: string, { config, applications, resumes }: TrackerContent): void {
  for (const name of ['applications', 'resumes']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text, { flag: 'wx' });
  const { title, timezone, weeklyGoal, currency, quietAfter, stages, reminders } = config;
  // JSON is YAML, too.
  const settings = { title, timezone, weeklyGoal, currency, quietAfter, stages, reminders };
  write(configPath, `${JSON.stringify(settings, null, 2)}\n`);
  for (const application of applications) write(application.path, formatApplication(application));
  for (const { path, label } of resumes) write(path, `---\nlabel: ${label}\n---\n`);
}
