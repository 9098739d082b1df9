/** Repositories in which no job writes anything: what they are, what is said of it, and how a run of theirs ends. */

import { settingsPlace } from '../operations/repository/settings-page.ts';
import type { RepositoryFacts } from './github.ts';
import type { JobContext } from './job-context.ts';

/** One reason to write nothing. */
interface Unfitness {
  holds: (facts: RepositoryFacts & { isSample: boolean }) => boolean;
  says: (address: string) => string;
  /** Whether the person has something to mend: else the run is no failure. */
  isFault: boolean;
}

const reasons: readonly Unfitness[] = [
  {
    holds: ({ isFork }) => isFork,
    says: () =>
      'This is a fork of another repository, so nothing is done here: AppTrack works in the repository that holds the data, and a fork of a public one is public. Your own begins with: apptrack init',
    isFault: false,
  },
  {
    holds: ({ isPublic, isSample }) => isPublic && !isSample,
    says: (address) =>
      `The repository is public: anybody can read your applications, and their whole history. Until it is private again nothing is written here and no issue is made. Make it private at the foot of ${settingsPlace('general', address)}.`,
    isFault: true,
  },
];

/** Nothing is written in this repository. */
export class UnfitRepositoryError extends Error {
  override name = 'UnfitRepositoryError';
  /** Whether there is something to mend. */
  readonly isFault: boolean;
  constructor(message: string, isFault: boolean) {
    super(message);
    this.isFault = isFault;
  }
}

/** Throws an {@link UnfitRepositoryError} where the repository is one in which nothing is written. */
export async function refuseUnfit({
  github,
  store,
  address,
}: Pick<JobContext, 'github' | 'store' | 'address'>): Promise<void> {
  const facts = await github.repository();
  const isSample = store.readConfig().config.demo !== null;
  const found = reasons.find(({ holds }) => holds({ ...facts, isSample }));
  if (found !== undefined) throw new UnfitRepositoryError(found.says(address), found.isFault);
}
