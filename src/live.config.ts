/** The live collections: the files as the store reads them, checked by their schemas, asked for at each rendering. */
import { defineLiveCollection } from 'astro:content';
import { applicationEntry, resumeEntry } from './content/entries.ts';
import { applicationsLoader, resumesLoader } from './content/loaders.ts';

export const collections = {
  applications: defineLiveCollection({ loader: applicationsLoader, schema: applicationEntry }),
  resumes: defineLiveCollection({ loader: resumesLoader, schema: resumeEntry }),
};
