/** A tracker and a GitHub in one, for tests of what runs on both. */
import { expect } from 'vitest';
import type { JobContext } from '../github/job-context.ts';
import { type Reconciled, reconcileReminders } from '../github/reconcile-reminders.ts';
import { applicationText } from './cli.ts';
import type { FoundIssue, TestGitHub, TestRepository } from './github.ts';
import { type Checkout, checkoutFolder, jobAt, plainFolder } from './github-checkout.ts';

/** The day on which these tests begin. */
export const worldDay = '2026-10-20';

/** An application file of this company, sent on a day: its follow-up is due a week later. */
export function sentTo(company: string, date = '2026-10-10', more: readonly string[] = []): string {
  return applicationText(company, [`date: ${date}, status: applied`, ...more]);
}

/** A repository on GitHub with the bot at work. */
export interface World extends Disposable {
  repository: TestRepository;
  checkout: Checkout;
  /** The bot's job on a day. */
  job(day?: string): JobContext;
  /** Runs the reminders' job on a day. */
  run(day?: string, at?: Checkout): Promise<Reconciled>;
  /** What the runs said. */
  said: string[];
  /** The issue whose title has this word. */
  issue(word: string): Promise<FoundIssue>;
  /** A person closes, reopens or comments. */
  close(who: string, word: string, reason: 'completed' | 'not_planned'): Promise<void>;
  comment(who: string, word: string, body: string): Promise<void>;
  edit(who: string, word: string, patch: object): Promise<void>;
  /** The text of a pushed file; null where there is none. */
  file(path: string): string | null;
  /** All that is to be seen on GitHub and in the repository, without what only tells when. */
  picture(): Promise<unknown>;
}

/**
 * A world with these files, in a Git repository or a plain folder. The week is told in no issue, unless they have a
 * configuration.
 */
export async function startWorld(
  hub: TestGitHub,
  files: Record<string, string>,
  { git = false }: { git?: boolean } = {},
): Promise<World> {
  hub.setFate(() => undefined);
  const repository = await hub.newRepository();
  const all = { 'apptrack.config.yaml': 'digest: false\n', ...files };
  const folder = git ? checkoutFolder(all) : plainFolder(all);
  const { checkout } = folder;
  const said: string[] = [];
  const issue = async (word: string): Promise<FoundIssue> => {
    const found = (await repository.issues()).find(({ title }) => title.includes(word));
    if (found === undefined) throw new Error(`no issue has "${word}" in its title`);
    return found;
  };
  const job = (today: string, at: Checkout) =>
    jobAt({ checkout: at, url: hub.url, repository: repository.name, today, said });
  const edit = async (who: string, word: string, patch: object) => {
    await repository.ask(who, 'PATCH', `/issues/${(await issue(word)).number}`, patch);
  };
  return {
    repository,
    checkout,
    said,
    issue,
    edit,
    job: (day = worldDay) => job(day, checkout),
    run: (day = worldDay, at = checkout) => reconcileReminders(job(day, at)),
    close: (who, word, reason) => edit(who, word, { state: 'closed', state_reason: reason }),
    comment: async (who, word, body) => {
      await repository.ask(who, 'POST', `/issues/${(await issue(word)).number}/comments`, { body });
    },
    file: (path) => folder.pushed(path),
    picture: async () => {
      const issues = await repository.issues();
      const shown = issues.map(async ({ number, title, body, state, state_reason, labels }) => ({
        number,
        title,
        body: body.replaceAll(repository.name, 'ada/jobs'),
        state,
        state_reason,
        labels: labels.map(({ name }) => name).sort(),
        comments: (await repository.comments(number)).map(({ body }) => body.replace(/%20\d+ -->/g, ' -->')),
      }));
      return { issues: await Promise.all(shown), files: folder.allPushed() };
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** The requests that changed something on GitHub since they were last counted. */
export function writesTo(hub: TestGitHub): string[] {
  return hub.log.filter((line) => !line.startsWith('GET '));
}

/** Runs again, on the same day, and expects that nothing is written anywhere. */
export async function expectQuiet(hub: TestGitHub, world: World, day = worldDay): Promise<void> {
  const before = world.checkout.messages();
  hub.setFate(() => undefined);
  await world.run(day);
  expect(writesTo(hub)).toEqual([]);
  expect(world.checkout.messages()).toEqual(before);
}
