/** A file that somebody wants to take in, whatever it is: mails, JSON or a table. */
import { decodeForeign } from '../format/decode-foreign.ts';
import { draftsOfJson } from '../format/export-file.ts';
import { draftsOfMails } from '../format/import-mail.ts';
import type { TableContext } from '../format/import-table.ts';
import { parseMails } from '../format/mail.ts';
import { type DraftsOfCsv, draftsOfCsv } from './drafts-of-csv.ts';
import { WorkError } from './errors.ts';

/** The drafts in the bytes of a file of that name; `maps` as for {@link draftsOfCsv}. Throws where it is no text. */
export async function draftsOfFile(
  name: string,
  bytes: Uint8Array,
  maps: readonly string[],
  context: Omit<TableContext, 'map'>,
): Promise<DraftsOfCsv> {
  const { config, today } = context;
  const whole = { columns: {}, doubtfulDate: null };
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  if (/\.(?:eml|mbox)$/i.test(name) || /^(?:From \S|[\w-]+: .*\r?\n[\w-]+:)/.test(start))
    return { ...whole, drafts: draftsOfMails(await parseMails(bytes, config.timezone), config, today) };
  const text = decodeForeign(bytes);
  if (text === null) throw new WorkError(`${name} is no text; export it as CSV or JSON`);
  if (/\.json$/i.test(name) || /^\s*[[{]/.test(text)) return { ...whole, drafts: draftsOfJson(text) };
  return draftsOfCsv(text, maps, context);
}
