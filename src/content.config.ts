/** The content collections, over the store and the formats. */
import { defineCollection } from 'astro:content';
import { applicationsLoader, resumesLoader } from './content/loaders.ts';

export const collections = {
  applications: defineCollection({ loader: applicationsLoader() }),
  resumes: defineCollection({ loader: resumesLoader() }),
};
