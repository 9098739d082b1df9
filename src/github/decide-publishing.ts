/** Whether a site may be published, and how. */
import type { Config } from '../core/config.ts';
import { settingsPlace } from '../operations/repository/settings-page.ts';

/** What GitHub says of the Pages site: that there is none, who can see it, or nothing that can be used. */
export type PagesAnswer = { isPrivate: boolean } | { isMissing: true } | { unknown: string };

/** What there is to decide by. */
export interface PublishingGrounds {
  hasPassphrase: boolean;
  demo: Config['demo'];
  pages: PagesAnswer;
  /** Whether the default branch has just come to be: the first push into a new repository, as by a template. */
  isFirstPush?: boolean;
  isFork?: boolean;
  /** Of the repository, like `https://github.com/ada/jobs`; null where that is not known. */
  address?: string | null;
}

/** Sealed, open for a reason, not yet (which is no failure), or not at all. */
export type PublishingDecision =
  | { kind: 'sealed' }
  | { kind: 'open'; because: string }
  | { kind: 'skipped'; message: string }
  | { kind: 'refused'; message: string };

/** Decides. What is not known to be private counts as public. */
export function decidePublishing(grounds: PublishingGrounds): PublishingDecision {
  const { hasPassphrase, demo, pages } = grounds;
  const skipped = whyNotYet(grounds);
  if (skipped !== null) return { kind: 'skipped', message: skipped };
  if ('isMissing' in pages && hasPassphrase) {
    const place = settingsPlace('pages', grounds.address ?? null);
    const message = `Nothing was built and nothing published.\nThe passphrase is there, but no Pages site to publish to. Choose "GitHub Actions" as its source: ${place}.\n${withoutPages}`;
    return { kind: 'refused', message };
  }
  if (hasPassphrase) return { kind: 'sealed' };
  if (demo !== null)
    return { kind: 'open', because: 'the configuration says that these are sample data (demo)' };
  if ('isPrivate' in pages && pages.isPrivate) {
    return {
      kind: 'open',
      because: 'GitHub says that only people with access to the repository see the Pages site',
    };
  }
  const reason = !('isPrivate' in pages)
    ? `It is not known who can see the Pages site (${'unknown' in pages ? pages.unknown : 'there is none yet'}), so it counts as public.`
    : 'GitHub says that the Pages site is public: everybody could read your applications.';
  return { kind: 'refused', message: `Nothing was built and nothing published.\n${reason}\n${advice}` };
}

const withoutPages =
  'Without Pages (those of a private repository need a paid plan) set the variable APPTRACK_PUBLISH to off.';

/** Why nothing is published yet, in a repository that was not set up for it; null where it was, or is to be. */
function whyNotYet({
  hasPassphrase,
  demo,
  pages,
  isFirstPush = false,
  isFork = false,
  address = null,
}: PublishingGrounds): string | null {
  if (isFork) return 'Nothing was published: this is a fork, and its site is that of the original.';
  const isMissing = 'isMissing' in pages;
  if (demo !== null && (isFirstPush || isMissing))
    return `Nothing was published: these are the sample data of a new repository. Your own begin with: apptrack init. To show the samples, choose "GitHub Actions" at ${settingsPlace('pages', address)}, then run this workflow.`;
  if (isMissing && (isFirstPush || !hasPassphrase))
    return `Nothing was published, for publishing is not set up yet. Add the secret APPTRACK_PASSPHRASE at ${settingsPlace('secrets', address)}, choose "GitHub Actions" at ${settingsPlace('pages', address)}, then run this workflow. ${withoutPages}`;
  return null;
}

const advice = `Do one of these:
  - Set a passphrase: Settings, Secrets and variables, Actions, New repository secret, with the name
    APPTRACK_PASSPHRASE and four or more words drawn at random (apptrack seal --suggest draws six). The site is
    then sealed with it.
  - Make the Pages site private (GitHub Enterprise Cloud): Settings, Pages, Visibility.
  - Where the data are only samples, say so in apptrack.config.yaml: demo: true
docs/privacy.md tells more.`;
