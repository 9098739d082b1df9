/**
 * Where a person's settings for their mails are. They name a command that is run, so they are taken from the person's own
 * folder alone: in a data repository, whoever may change its files would have their commands run here.
 */
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type MailSettings, parseMailSettings } from '../format/mail-settings.ts';
import { MailboxError } from './mailbox-error.ts';
import type { StatePlace } from './state-folder.ts';

/** The file with them: in `~/.config/apptrack`, as Git has it on macOS as well, or in Windows' folder for that. */
export function mailSettingsFile({
  env = process.env,
  platform = process.platform,
  home = homedir(),
}: StatePlace = {}): string {
  const { XDG_CONFIG_HOME: config, APPDATA: roaming } = env;
  if (platform === 'win32') return join(roaming || join(home, 'AppData', 'Roaming'), 'apptrack', 'mail.yaml');
  return join(config?.startsWith('/') ? config : join(home, '.config'), 'apptrack', 'mail.yaml');
}

/** The settings in a file. Throws a {@link MailboxError} where there are none, or none that can be trusted. */
export function readMailSettings(file: string): MailSettings {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new MailboxError([
      `no mails are read before you say where they are; write into ${file}:`,
      '  host: imap.example.org',
      '  user: you@example.org',
      '  folder: INBOX',
      '  passwordCommand: [secret-tool, lookup, mail, you@example.org]',
    ]);
  if (process.platform !== 'win32' && (stat.mode & 0o022) !== 0)
    throw new MailboxError(`${file} is not used, for others can write to it (chmod go-w would change that)`);
  const read = parseMailSettings(readFileSync(file, 'utf8'));
  if ('settings' in read) return read.settings;
  throw new MailboxError(read.faults.map((fault) => `${file}: ${fault}`));
}
