/** What `import` is given: files one by one, and mails together, since one may answer another. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { isMailFile, type NamedBytes } from '../../operations/drafts-of-file.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';

/** Files to read together: mails and calendars, or one of another kind. */
export interface ImportSource {
  /** What to call it. */
  name: string;
  isMail: boolean;
  files: NamedBytes[];
}

/** More are no mails about work, and would take memory without end. */
const mostFiles = 20_000;

/** What the words of the command line name, in their order; all mails are one source. */
export function importSources(words: readonly string[]): ImportSource[] {
  const sources: ImportSource[] = [];
  for (const word of words) {
    const isFolder = word !== '-' && statSync(word).isDirectory();
    const files = isFolder ? filesIn(word) : [{ name: word, bytes: readFileSync(word === '-' ? 0 : word) }];
    for (const { name, bytes } of files) {
      const isMail = isMailFile(name, bytes);
      const mails = sources.find((source) => source.isMail);
      const file = { name: isFolder ? relative(word, name).split(sep).join('/') : basename(name), bytes };
      if (isMail && mails !== undefined) mails.files.push(file);
      else if (isMail || !isFolder)
        sources.push({ name: isFolder ? basename(word) : file.name, isMail, files: [file] });
    }
    if (isFolder && !sources.some(({ isMail }) => isMail))
      throw new WorkError(
        `${word} is a folder without a mail or calendar; other files are imported by their names: ${word}/*.md`,
      );
  }
  return sources;
}

/** The files below a folder that may be mails: by their ending, or without one as in a maildir. */
function filesIn(folder: string): NamedBytes[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && mayBeMail(entry.name, entry.parentPath),
    )
    .map(({ name, parentPath }) => join(parentPath, name))
    .sort();
  if (found.length > mostFiles)
    throw new UsageError(`${folder} has ${found.length} files, and ${mostFiles} are the most`);
  return found.map((name) => ({ name, bytes: readFileSync(name) }));
}

/** Whether a file's name is one of a mail. */
function mayBeMail(name: string, folder: string): boolean {
  if (/^(?:eml|mbox|mbx|ics|ical)$/i.test(extname(name).slice(1))) return true;
  return /^(?:cur|new)$/.test(basename(folder)) || extname(name) === '';
}
