/** What a person should know of a publication that went well. */
import type { PublishingPlace } from '../../github/ask-pages.ts';
import { settingsPlace } from '../../operations/repository/settings-page.ts';
import { isOtherPassphrase } from './other-passphrase.ts';

/** Whether the Pages site shows what is published at all; `address` is the repository's. */
export function sourceWarnings({ isBuiltByWorkflow }: PublishingPlace, address: string | null): string[] {
  if (isBuiltByWorkflow !== false) return [];
  return [
    `The Pages site shows a branch, not what is published here. Choose "GitHub Actions" as its source: ${settingsPlace('pages', address)}.`,
  ];
}

/** The same of a sealed site, and who can read the data, or a former site, all the same. */
export async function sealedWarnings(
  place: PublishingPlace,
  { address, passphrase, isDemo }: { address: string | null; passphrase: string; isDemo: boolean },
): Promise<string[]> {
  const isReadable = place.isPublic && !isDemo;
  const readable = `The site is sealed, but the repository is public: anybody can read your applications there. Make it private at the foot of ${settingsPlace('general', address)}.`;
  return [
    ...sourceWarnings(place, address),
    ...(isReadable ? [readable] : []),
    ...((await isOtherPassphrase(place.address, passphrase)) ? [otherPassphrase] : []),
  ];
}

const otherPassphrase =
  'The passphrase is another one than that of the site published before. Every device asks for the new one, also where the old one was remembered; the old one opens nothing that is published from now on. Who kept a copy of an earlier publication can still open that copy with the old one.';
