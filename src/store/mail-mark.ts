/** Up to which mail a folder was read into a tracker: kept with what can be worked out again, for without it mails are read twice, and a second time adds nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailSettings } from '../format/mail-settings.ts';
import { keepFile } from './keep-file.ts';
import { shortHash } from './process-token.ts';
import type { MailMark } from './read-mailbox.ts';

/** Where marks are kept. */
export interface MarkPlace {
  /** The folder for what can be worked out again. */
  cache: string;
  /** The data folder that the mails are read into. */
  root: string;
  settings: MailSettings;
}

function placeOf({ cache, root, settings: { host, port, user, folder } }: MarkPlace) {
  const key = JSON.stringify([root, host, port, user, folder]);
  return { key, file: join(cache, 'mail', `${shortHash(key)}.json`) };
}

/** The mark of the last time; null where there is none. */
export function readMailMark(place: MarkPlace): MailMark | null {
  const { key, file } = placeOf(place);
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { key: ofKey, validity, uid } = kept as { key?: unknown; validity?: unknown; uid?: unknown };
    if (ofKey !== key || typeof validity !== 'string' || !Number.isSafeInteger(uid)) return null;
    return { validity, uid: uid as number };
  } catch {
    return null;
  }
}

/** Keeps a mark for the next time. */
export function keepMailMark(place: MarkPlace, mark: MailMark): void {
  const { key, file } = placeOf(place);
  keepFile(file, JSON.stringify({ key, ...mark }));
}
