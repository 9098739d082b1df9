/** Telling whoever opens a run on GitHub what became of it: as an annotation, which stands above the log, and in its summary. */
// biome-ignore lint/style/noRestrictedImports: this is the rim, where a job tells the runner of its work
import { appendFileSync } from 'node:fs';
import { plainLine } from '../core/plain-text.ts';
import { escapeWithLinks } from '../format/markdown-text.ts';
import { escapeCommand } from './report-problems.ts';

/** How much it matters: an error comes with a run that failed. */
export type Weight = 'error' | 'warning' | 'notice';

/**
 * Says a sentence on the run's page. Outside of GitHub it says nothing, and gives false: then it is the caller's to print.
 */
export function announce(weight: Weight, sentence: string, env: NodeJS.ProcessEnv): boolean {
  if (env.GITHUB_ACTIONS !== 'true') return false;
  process.stdout.write(`::${weight} title=AppTrack::${escapeCommand(plainLine(sentence))}\n`);
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${escapeWithLinks(sentence)}\n\n`);
  return true;
}
