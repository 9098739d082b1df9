/** The loaders of the content collections: the very reader of the command line, and no rule of their own. */
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Application, Resume } from '../core/application.ts';
import { formatProblem } from '../core/problem.ts';
import { forgetTracker, loadTracker } from './tracker.ts';

/** Loads every application file; in the dev server, again whenever a file of the data folder changes. */
export function applicationsLoader(): Loader {
  return {
    name: 'apptrack-applications',
    load: async (context) => {
      await fill(context, 'applications');
      await follow(context, () => fill(context, 'applications'));
    },
  };
}

/** Loads `resumes/*.md`. */
export function resumesLoader(): Loader {
  return {
    name: 'apptrack-resumes',
    load: async (context) => {
      await fill(context, 'resumes');
      await follow(context, () => fill(context, 'resumes'));
    },
  };
}

async function fill(
  { store, generateDigest, logger }: LoaderContext,
  collection: 'applications' | 'resumes',
): Promise<void> {
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

async function follow({ watcher, logger }: LoaderContext, again: () => Promise<void>): Promise<void> {
  if (watcher === undefined) return;
  const { tracker } = await loadTracker();
  const watched = [join(tracker.root, 'applications'), join(tracker.root, 'resumes')];
  const config = join(tracker.root, 'apptrack.config.yaml');
  watcher.add([...watched, config]);
  const changed = (path: string) => {
    const ours =
      path === config || (path.endsWith('.md') && watched.some((folder) => path.startsWith(folder)));
    if (!ours) return;
    forgetTracker();
    again().catch((error: unknown) => logger.error(String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
