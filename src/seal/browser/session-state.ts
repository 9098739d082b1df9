/**
 * Whether the site is open, and with which key. Browsers stop a worker that has nothing to do, and its memory goes with
 * it; then the key comes back from an open page that keeps it, or from the device if the person asked for that.
 */
import { isSamePublication } from '../key-file.ts';
import { SealError } from '../seal-error.ts';
import { fetchKeyFile, rangeReader } from './fetch-sealed.ts';
import { ask } from './messages.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { forgetKey, rememberedKey, rememberKey } from './remembered-key.ts';
import { base, ownPages, scope } from './worker-scope.ts';

interface Session {
  deviceKey: CryptoKey;
  site: OpenSite;
  /** When it was last looked whether there is a newer publication. */
  checkedAt: number;
}

const patience = { page: 1500, check: 3000 } as const;
/** How long a publication is taken for the newest, in milliseconds. */
const freshFor = 30_000;

let session: Session | null = null;
let recovering: Promise<Session | null> | null = null;
/** Counts the locks: what began before one must not open anything after it. */
let locks = 0;

/** The site, if it is open or can be opened without asking the person. */
export async function currentSite(): Promise<OpenSite | null> {
  recovering ??= session === null ? recover().finally(() => (recovering = null)) : null;
  return (session ?? (await recovering))?.site ?? null;
}

/** The key, for a page to keep. */
export function currentKey(): CryptoKey | null {
  return session?.deviceKey ?? null;
}

/** Opens the site. Throws a {@link SealError} where that cannot be done. */
export async function open(deviceKey: CryptoKey, remember: boolean): Promise<void> {
  session = await startSession(deviceKey);
  if (remember) await rememberKey(scope, deviceKey).catch(() => undefined);
}

/** Forgets every key, here and on the device, and has every page show nothing. */
export async function lock(): Promise<void> {
  locks++;
  session = null;
  await forgetKey(scope);
  for (const page of await ownPages()) page.postMessage({ kind: 'locked' });
}

/**
 * Goes over to a newer publication if there is one. Locks where the key does not open it: then the passphrase was
 * changed. Without a connection all stays as it is.
 */
export async function refresh({ force = false } = {}): Promise<void> {
  const before = session;
  if (before === null || (!force && Date.now() - before.checkedAt < freshFor)) return;
  try {
    const keyFile = await fetchKeyFile(base, AbortSignal.timeout(patience.check));
    if (session !== before) return;
    before.checkedAt = Date.now();
    if (isSamePublication(keyFile, before.site.keyFile)) return;
    const newer = await startSession(before.deviceKey);
    if (session === before) session = newer;
  } catch (error) {
    if (error instanceof SealError && error.fault === 'wrong') await lock();
    // Half a publication, or no connection: what is open is still good.
  }
}

async function recover(): Promise<Session | null> {
  const began = locks;
  const deviceKey = (await keyOfPages()) ?? (await rememberedKey(scope));
  if (deviceKey === null) return null;
  try {
    const opened = await startSession(deviceKey);
    if (began === locks) session = opened;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    // A key that no longer fits is of no use to keep.
    if (error.fault === 'wrong') await forgetKey(scope);
  }
  return session;
}

/** The key that one of the open pages keeps. */
async function keyOfPages(): Promise<CryptoKey | null> {
  const pages = await ownPages();
  if (pages.length === 0) return null;
  const answers = pages.map(async (page) => {
    const key = await ask<CryptoKey>(page as unknown as Worker, { kind: 'give' }, patience.page);
    return key ?? Promise.reject(new Error('it keeps none'));
  });
  return Promise.any(answers).catch(() => null);
}

async function startSession(deviceKey: CryptoKey): Promise<Session> {
  const keyFile = await fetchKeyFile(base);
  const site = await openSite(keyFile, deviceKey, rangeReader(base, keyFile));
  return { deviceKey, site, checkedAt: Date.now() };
}
