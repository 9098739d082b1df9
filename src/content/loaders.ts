/**
 * The loaders of the content collections: the very reader of the command line, and no rule of their own. While the local
 * app runs, pages follow the files through the shared reading: a collection that changed would make Astro reload them all.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Application, Resume } from '../core/application.ts';
import { formatProblem } from '../core/problem.ts';
import { compileVariable } from '../site-build/compiled-names.ts';
import { loadTracker } from './tracker.ts';

/** Loads every application file. */
export function applicationsLoader(): Loader {
  return {
    name: 'apptrack-applications',
    load: (context) => fill(context, 'applications'),
  };
}

/** Loads `resumes/*.md`. */
export function resumesLoader(): Loader {
  return {
    name: 'apptrack-resumes',
    load: (context) => fill(context, 'resumes'),
  };
}

async function fill(
  { store, generateDigest, logger }: LoaderContext,
  collection: 'applications' | 'resumes',
): Promise<void> {
  // Pages that are only compiled hold no data.
  if (process.env[compileVariable]) return;
  const { tracker } = await loadTracker();
  const gone = new Set(store.keys());
  for (const document of tracker[collection]) {
    const data = withoutTexts(document);
    // The texts count too: a page must be made again when only its posting changed.
    const digest = generateDigest(JSON.stringify(document));
    store.set({ id: document.id, data, digest });
    gone.delete(document.id);
  }
  for (const id of gone) store.delete(id);
  if (collection === 'applications')
    for (const problem of tracker.problems) logger.warn(formatProblem(problem));
}

function withoutTexts(document: Application | Resume): Record<string, unknown> {
  const { body: _body, ...rest } = document;
  if (!('posting' in rest)) return { ...rest };
  const { posting: _posting, ...data } = rest;
  return { ...data };
}
