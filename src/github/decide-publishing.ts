/** Whether a site may be published, and how. */
import type { Config } from '../core/config.ts';

/** What GitHub says of the Pages site; null where it was not asked. */
export type PagesAnswer = { isPrivate: boolean } | { unknown: string };

/** What there is to decide by. */
export interface PublishingGrounds {
  hasPassphrase: boolean;
  demo: Config['demo'];
  pages: PagesAnswer;
}

/** Sealed, open for a reason, or not at all. */
export type PublishingDecision =
  | { kind: 'sealed' }
  | { kind: 'open'; because: string }
  | { kind: 'refused'; message: string };

/** Decides. What is not known to be private counts as public. */
export function decidePublishing({ hasPassphrase, demo, pages }: PublishingGrounds): PublishingDecision {
  if (hasPassphrase) return { kind: 'sealed' };
  if (demo !== null)
    return { kind: 'open', because: 'the configuration says that these are sample data (demo)' };
  if ('isPrivate' in pages && pages.isPrivate) {
    return {
      kind: 'open',
      because: 'GitHub says that only people with access to the repository see the Pages site',
    };
  }
  const reason =
    'unknown' in pages
      ? `It is not known who can see the Pages site (${pages.unknown}), so it counts as public.`
      : 'GitHub says that the Pages site is public: everybody could read your applications.';
  return { kind: 'refused', message: `Nothing was built and nothing published.\n${reason}\n${advice}` };
}

const advice = `Do one of these:
  - Set a passphrase: Settings, Secrets and variables, Actions, New repository secret, with the name
    APPTRACK_PASSPHRASE and four or more words drawn at random (apptrack seal --suggest draws six). The site is
    then sealed with it.
  - Make the Pages site private (GitHub Enterprise Cloud): Settings, Pages, Visibility.
  - Where the data are only samples, say so in apptrack.config.yaml: demo: true
docs/privacy.md tells more.`;
