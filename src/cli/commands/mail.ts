/** `apptrack mail` */
import { cacheFolder } from '../../../bin/cache-folder.mjs';
import { addDays, type CalendarDate } from '../../core/calendar-date.ts';
import { keepMailMark, readMailMark } from '../../store/mail-mark.ts';
import { askSecret } from '../../store/mail-secret.ts';
import { mailSettingsFile, readMailSettings } from '../../store/mail-settings.ts';
import { type MailboxReading, readMailbox } from '../../store/read-mailbox.ts';
import { recorded } from '../change-folder.ts';
import type { ImportSource } from '../input/import-sources.ts';
import { openFolder } from '../open-folder.ts';
import { printJson, warn } from '../terminal.ts';
import { type ImportOptions, importSource } from './import.ts';

/** The options of `mail`. */
export interface MailOptions extends Pick<ImportOptions, 'dir' | 'json' | 'asOf' | 'yes' | 'dryRun'> {
  since?: CalendarDate;
}

/** How many days back the first reading goes. */
const firstDays = 90;

/** Takes in the new mails of a folder as `import` takes in files of them. */
export async function readMail({ since, ...options }: MailOptions): Promise<number> {
  const folder = openFolder(options, true);
  const settings = readMailSettings(mailSettingsFile());
  const place = { cache: cacheFolder(), root: folder.store.root, settings };
  const reading = await readMailbox(settings, await askSecret(settings), {
    mark: since === undefined ? readMailMark(place) : null,
    since: since ?? addDays(folder.today, -firstDays),
  });
  if (reading.mails.length === 0) warn(`no new mail in ${settings.folder}`);
  const words = {
    command: `apptrack mail${since === undefined ? '' : ` --since ${since}`}`,
    placeOf: (file: string) => file,
  };
  const done = await recorded(folder, (within) =>
    importSource(options, within, sourceOf(settings.folder, reading), words),
  );
  if (done === null) return 1;
  if (options.json === true) printJson(done.document);
  // What waits for somebody's yes is read again until it has it.
  const isSettled = options.dryRun !== true && !done.isOpen;
  if (isSettled) keepMailMark(place, reading.mark);
  if (isSettled && reading.isMore)
    warn(`there are more mails in ${settings.folder} than are read at a time; run it again`);
  return done.failed ? 1 : 0;
}

/** Each mail as a file that is called by its folder and its number there. */
function sourceOf(name: string, { mails }: MailboxReading): ImportSource {
  return { name, isMail: true, files: mails.map(({ uid, bytes }) => ({ name: `${name}/${uid}`, bytes })) };
}
