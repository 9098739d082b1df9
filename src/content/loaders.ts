/**
 * The loaders of the live collections: the very reader of the command line, and no rule of their own. A file with a
 * problem is in no collection; it stands among the problems of the reading, and the rest goes on.
 */
import type { LiveLoader } from 'astro/loaders';
import type { Application, Resume } from '../core/application.ts';
import { currentReading } from './reading.ts';

/** Every sound application file. */
export const applicationsLoader = loader<Application>('applications');

/** Every sound file of `resumes/`. */
export const resumesLoader = loader<Resume>('resumes');

function loader<Data extends Application | Resume>(
  collection: 'applications' | 'resumes',
): LiveLoader<Data, { id: string }> {
  const entries = () =>
    (currentReading().tracker[collection] as Data[]).map((data) => ({ id: data.id, data }));
  return {
    name: `apptrack-${collection}`,
    loadCollection: async () => ({ entries: entries() }),
    loadEntry: async ({ filter }) => entries().find(({ id }) => id === filter.id),
  };
}
