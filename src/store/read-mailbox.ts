/** Reading the new mails of one folder over IMAP, without changing anything there: the folder is opened for reading only. */
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { singleLine } from '../core/plain-text.ts';
import type { MailSettings } from '../format/mail-settings.ts';
import type { MailSecret } from './mail-secret.ts';
import { MailboxError } from './mailbox-error.ts';

/** Up to which mail a folder was read. UIDs mean something as long as the folder's `validity` is the same (RFC 9051, 2.3.1.1). */
export interface MailMark {
  validity: string;
  uid: number;
}

/** What was read. */
export interface MailboxReading {
  mails: { uid: number; bytes: Uint8Array }[];
  /** Up to which mail the folder is read with these. */
  mark: MailMark;
  /** Whether there are more than are read at a time. */
  isMore: boolean;
}

/** Which mails are wanted. */
export interface WantedMails {
  /** Those after this mark; where it is null, or of another time, those that came `since`. */
  mark: MailMark | null;
  since: string;
}

/** How much a server may send, and how long it may take. */
export interface MailboxLimits {
  /** Milliseconds of silence, and of the whole. */
  silence: number;
  whole: number;
  /** Mails at a time; bytes of one, of which no more is asked for, and of all. */
  mails: number;
  mail: number;
  bytes: number;
}

const usual: MailboxLimits = { silence: 30_000, whole: 600_000, mails: 2000, mail: 1e6, bytes: 200e6 };

/** What differs in tests. */
export interface MailboxOptions {
  limits?: Partial<MailboxLimits>;
  /** The certificates to trust besides the system's. */
  tls?: ImapFlowOptions['tls'];
}

/** Reads the mails of a folder, oldest first. Throws a {@link MailboxError} with what is wrong in a line. */
export async function readMailbox(
  settings: MailSettings,
  secret: MailSecret,
  wanted: WantedMails,
  { limits: given = {}, tls = {} }: MailboxOptions = {},
): Promise<MailboxReading> {
  const limits = { ...usual, ...given };
  const client = new ImapFlow(clientOptions(settings, secret, limits, tls));
  // Why a connection broke is told here alone; the call that met it hears only that it did.
  let broken: unknown = null;
  client.on('error', (error: unknown) => {
    broken ??= error;
  });
  let isLate = false;
  const deadline = setTimeout(() => {
    isLate = true;
    client.close();
  }, limits.whole);
  let isOpen = false;
  try {
    await client.connect();
    isOpen = true;
    await secret.settle(true);
    return await readFolder(client, settings.folder, wanted, limits);
  } catch (error) {
    if (isRefused(error)) await secret.settle(false);
    const why = isLate ? `it took longer than ${limits.whole / 1000} seconds` : null;
    if (error instanceof MailboxError) throw error;
    throw new MailboxError(describe(broken ?? error, settings, isOpen, why));
  } finally {
    clearTimeout(deadline);
    client.close();
  }
}

function clientOptions(
  { host, port, startTls, user }: MailSettings,
  { kind, value }: MailSecret,
  { silence, mail }: MailboxLimits,
  tls: ImapFlowOptions['tls'],
): ImapFlowOptions {
  return {
    host,
    port,
    secure: !startTls,
    // Never in clear: where the server offers no TLS, nothing is sent.
    ...(startTls ? { doSTARTTLS: true } : {}),
    auth: kind === 'password' ? { user, pass: value } : { user, accessToken: value },
    tls: { minVersion: 'TLSv1.2', ...tls, rejectUnauthorized: true },
    logger: false,
    clientInfo: { name: 'apptrack', version: false, vendor: false, 'support-url': false, os: false },
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    maxLineLength: 4e6,
    maxLiteralSize: mail + 1000,
    maxResponseSize: mail + 5e6,
    maxResponseTokens: 200_000,
  };
}

async function readFolder(
  client: ImapFlow,
  folder: string,
  { mark, since }: WantedMails,
  limits: MailboxLimits,
): Promise<MailboxReading> {
  const { uidValidity, uidNext } = await client.mailboxOpen(folder, { readOnly: true });
  const validity = String(uidValidity);
  const last = mark !== null && mark.validity === validity ? mark.uid : null;
  const found = await client.search(
    // A range that ends with a star holds the last mail, whichever number that has.
    last === null ? { since: new Date(since) } : { uid: `${last + 1}:*` },
    { uid: true },
  );
  if (!Array.isArray(found)) throw new MailboxError(`the server does not search in ${folder}`);
  const uids = [...new Set(found)].filter((uid) => uid > (last ?? 0)).sort((a, b) => a - b);
  const { mails, until } = await fetchMails(client, uids, limits);
  const isMore = until < uids.length;
  const whole = Math.max(last ?? 0, Number(uidNext ?? 0) - 1, uids.at(-1) ?? 0);
  return { mails, mark: { validity, uid: isMore ? (uids[until - 1] ?? 0) : whole }, isMore };
}

/** Mails that are asked for in one breath. */
const atOnce = 50;

/** The mails of these UIDs, in their order, as far as the limits go; `until` is how many UIDs that were. */
async function fetchMails(
  client: ImapFlow,
  uids: readonly number[],
  limits: MailboxLimits,
): Promise<{ mails: MailboxReading['mails']; until: number }> {
  const mails: MailboxReading['mails'] = [];
  let bytes = 0;
  let until = 0;
  while (until < Math.min(uids.length, limits.mails) && bytes < limits.bytes) {
    const asked = uids.slice(until, Math.min(until + atOnce, limits.mails));
    const found = new Map<number, Uint8Array>();
    const query = { uid: true, source: { start: 0, maxLength: limits.mail } };
    // A server may send what it was not asked for.
    for await (const { uid, source } of client.fetch([...asked], query, { uid: true }))
      if (source !== undefined && asked.includes(uid)) found.set(uid, source);
    for (const uid of asked) {
      const source = found.get(uid);
      if (source !== undefined) mails.push({ uid, bytes: source });
      bytes += source?.length ?? 0;
    }
    until += asked.length;
  }
  return { mails, until };
}

/** What an error of the library tells. */
interface ImapError extends Error {
  code?: string;
  authenticationFailed?: boolean;
  mailboxMissing?: boolean;
  responseText?: unknown;
}

const isRefused = (error: unknown): boolean => (error as ImapError).authenticationFailed === true;

const tooMuch = /^(?:(?:Line|Literal|Response)TooLarge|TooMany\w+|MAX_IMAP_NESTING_REACHED)$/;
const late = /^(?:CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|ETIMEOUT|ETIMEDOUT)$/;
const noTls = /^(?:EPROTO|ERR_SSL_\w+)$/;
const certificate = /CERT|SIGNATURE|SELF_SIGNED|^ERR_TLS_/;

/** What went wrong, in a line. */
function describe(
  error: unknown,
  { host, port, user, folder }: MailSettings,
  isOpen: boolean,
  known: string | null,
): string {
  const { code = '', message, mailboxMissing, responseText } = error as ImapError;
  const place = `${host}:${port}`;
  const said = typeof responseText === 'string' ? `: ${singleLine(responseText, 200)}` : '';
  if (known !== null) return `${place}: ${known}`;
  if (isRefused(error)) return `${place} does not let ${user} in${said}`;
  if (mailboxMissing === true) return `${place} has no folder ${folder} for ${user}`;
  if (/^(?:ENOTFOUND|EAI_\w+)$/.test(code)) return `there is no host ${host}, or no network`;
  if (code === 'ECONNREFUSED') return `${place} takes no connection`;
  if (late.test(code)) return `${place} does not answer`;
  if (tooMuch.test(code)) return `${place} sends more than a mail server does (${code})`;
  if (noTls.test(code)) return `${place} does not speak TLS there; port 143 needs startTls: true`;
  if (certificate.test(code))
    return `the certificate of ${place} is not trusted: ${singleLine(message, 200)}`;
  const doing = isOpen ? `reading ${folder} of ${place}` : `connecting to ${place}`;
  return `${doing} failed${said || `: ${singleLine(message, 200)}`}`;
}
