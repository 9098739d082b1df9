/** AppTrack in Astro's build: nothing is published while a file has a problem. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../core/problem.ts';
import { clearOutput } from '../site-build/output-folder.ts';
import { ClockError } from '../store/clock.ts';
import { DataFolderError } from '../store/data-folder.ts';
import { movePages } from './page-names.ts';
import { loadTracker } from './tracker.ts';

/** The integration that checks the data folder before a build and names the pages after it. */
export function apptrack(): AstroIntegration {
  return {
    name: 'apptrack',
    hooks: {
      'astro:config:done': async ({ config }) => {
        outDir = resolve(fileURLToPath(config.outDir));
        if (building) await refuseProblems();
      },
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      'astro:build:done': async ({ dir }) => {
        const { tracker } = await loadTracker();
        movePages(
          fileURLToPath(dir),
          tracker.applications.map(({ id }) => id),
        );
      },
    },
  };
}

let building = false;
let outDir = '';

/** Prints every problem and ends the process with status 1, leaving no earlier build that could pass for this one. */
async function refuseProblems(): Promise<void> {
  const lines = await problemLines();
  if (lines.length === 0) return;
  clearOutput(outDir);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

/** What keeps the site from being built, a line each. */
export async function problemLines(): Promise<string[]> {
  try {
    const { tracker } = await loadTracker();
    return tracker.problems.map(formatProblem);
  } catch (error) {
    if (error instanceof DataFolderError || error instanceof ClockError) return [error.message];
    throw error;
  }
}
