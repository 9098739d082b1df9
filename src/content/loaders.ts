/**
 * The loaders of the live collections: the very reader of the command line, and no rule of their own. A file with a
 * problem is in no collection; it stands among the problems of the reading, and the rest goes on.
 */
import type { LiveLoader } from 'astro/loaders';
import type { ApplicationEntry } from '../format/schemas/application.ts';
import type { ResumeEntry } from '../format/schemas/resume.ts';
import { currentReading } from './reading.ts';

/** Every sound application file: its text taken apart, with the configuration that says what its values mean. */
export const applicationsLoader = loaderOf<ApplicationEntry>('applications', () => {
  const { applications, config, written } = currentReading().tracker;
  return applications.map(({ id, path, body, posting }) => ({
    id,
    path,
    body,
    posting,
    written: written.get(path) ?? {},
    config,
  }));
});

/** Every sound file of `resumes/`. */
export const resumesLoader = loaderOf<ResumeEntry>('resumes', () => {
  const { resumes, written, config } = currentReading().tracker;
  const { lastYear } = config;
  return resumes.map(({ id, path, body }) => ({
    id,
    path,
    body,
    written: written.get(path) ?? {},
    lastYear,
  }));
});

function loaderOf<Entry extends { id: string }>(
  name: string,
  read: () => Entry[],
): LiveLoader<Entry, { id: string }> {
  const entries = () => read().map((data) => ({ id: data.id, data }));
  return {
    name: `apptrack-${name}`,
    loadCollection: async () => ({ entries: entries() }),
    loadEntry: async ({ filter }) => entries().find(({ id }) => id === filter.id),
  };
}
