/** The live collections: the files as the store reads them, checked by the schemas of their kinds. */
import { defineLiveCollection } from 'astro:content';
import { applicationsLoader, resumesLoader } from './content/loaders.ts';
import { applicationEntrySchema } from './format/schemas/application.ts';
import { resumeEntrySchema } from './format/schemas/resume.ts';

export const collections = {
  applications: defineLiveCollection({ loader: applicationsLoader, schema: applicationEntrySchema }),
  resumes: defineLiveCollection({ loader: resumesLoader, schema: resumeEntrySchema }),
};
