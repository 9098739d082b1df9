/** The event that started a workflow. Its texts are never put into a command; programs read them here. */
// biome-ignore lint/style/noRestrictedImports: this is the rim, where a job learns of what started it
import { readFileSync } from 'node:fs';

/** What of an event matters here. */
export interface GitHubEvent {
  /** The number of the issue or pull request that it is about; null where it is about none. */
  number: number | null;
  /** Whether it is the push that a branch came to be by. */
  isFirstPush: boolean;
}

/** Reads the file that `GITHUB_EVENT_PATH` names. */
export function readEvent(env: NodeJS.ProcessEnv): GitHubEvent {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) throw new Error('GITHUB_EVENT_PATH is not set; the workflow sets it');
  const event = JSON.parse(readFileSync(path, 'utf8')) as {
    issue?: { number?: unknown };
    pull_request?: { number?: unknown };
    created?: unknown;
    before?: unknown;
  };
  const number = event.issue?.number ?? event.pull_request?.number;
  return {
    number: Number.isSafeInteger(number) ? (number as number) : null,
    isFirstPush: event.created === true && /^0+$/.test(String(event.before)),
  };
}
