/** AppTrack in Astro's own build: no site is made while a file has a problem, odd ids get the addresses that links have, and there is no page that writes. */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../core/problem.ts';
import { ClockError } from '../store/clock.ts';
import { DataFolderError } from '../store/data-folder.ts';
import { filesOf, pageName } from './page-names.ts';
import { currentReading } from './reading.ts';

/** The integration that checks the data folder before a build and names the pages after it. */
export function apptrack(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'apptrack',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        // A program of the site reads the data when it runs.
        isBuild = command === 'build' && config.output === 'static';
      },
      'astro:config:done': () => {
        if (isBuild) refuseProblems();
      },
      'astro:build:done': ({ dir }) => {
        if (!isBuild) return;
        movePages(
          fileURLToPath(dir),
          currentReading().tracker.applications.map(({ id }) => id),
        );
        // What only the local app can do is no page of a site of files.
        for (const page of ['import', 'settings', 'edit'])
          rmSync(join(fileURLToPath(dir), page), { recursive: true });
      },
    },
  };
}

/** Prints every problem and ends the process with status 1, before anything of an earlier site is touched. */
function refuseProblems(): void {
  const lines = problemLines();
  if (lines.length === 0) return;
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function problemLines(): string[] {
  try {
    return currentReading().tracker.problems.map(formatProblem);
  } catch (error) {
    if (error instanceof DataFolderError || error instanceof ClockError) return [error.message];
    throw error;
  }
}

/** Moves the files of applications built under other names to where their links point. */
export function movePages(outDir: string, ids: readonly string[]): void {
  for (const id of ids) {
    const name = pageName(id);
    if (name === id) continue;
    const to = filesOf(id);
    for (const [index, from] of filesOf(name).entries())
      move(join(outDir, from), join(outDir, to[index] ?? from));
  }
}

function move(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`the build made no ${from}`);
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  if (basename(from) === 'index.html') rmdirSync(dirname(from));
}
