/** Adding a résumé: a Markdown file in `resumes/`, and beside it the file that it was made from. */
import type { Resume } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { fileSlugOf } from '../core/slug.ts';
import { setField } from '../format/edit-application.ts';
import { readFrontmatter, splitFrontmatter } from '../format/frontmatter.ts';
import type { ReadResume } from '../format/intake/resume/read-resume.ts';
import { parseResume } from '../format/resume-file.ts';
import { applyEdits } from '../format/text-edit.ts';
import { formatText } from '../format/write-yaml.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError, UsageError, WorkError } from './errors.ts';
import { type FileChange, writeFiles } from './write-files.ts';

/** A résumé to add: what was read of a file, and the file. */
export interface ResumeToAdd {
  id: string;
  read: ReadResume;
  bytes: Uint8Array;
  today: CalendarDate;
  /** Whether it may take the place of one that is there. */
  replace: boolean;
}

/** What adding a résumé would do. */
export interface PlannedResume {
  resume: Resume;
  text: string;
  /** What is written, in this order. */
  writes: FileChange[];
  /** The path of the original of the one that it replaces, where that stays beside. */
  left: string | null;
}

/** The id that a file of this name gets, or the one that was asked for; throws a {@link UsageError} for one that is no name. */
export function resumeIdOf(fileName: string, asked: string | undefined): string {
  if (asked === undefined) return fileSlugOf(fileName.replace(/\.[^.]*$/, ''), 'resume');
  const id = asked.replace(/\.md$/i, '');
  if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,79}$/u.test(id) && fileSlugOf(id) === fileSlugOf(id, 'resume'))
    return id;
  throw new UsageError(`"${asked}" cannot name a résumé; write letters, digits and hyphens, like backend`);
}

/** Works out what adding a résumé would write. Throws where something of that name is in the way, or the file would have problems. */
export function planResume(store: Store, config: Config, wanted: ResumeToAdd): PlannedResume {
  const { id, read, bytes, replace } = wanted;
  const path = pathOf(store, id, replace);
  const known = path === null ? null : readKnown(store, config, path);
  const target = path ?? `resumes/${id}.md`;
  const original = read.format === 'md' ? null : `${id}.${read.format}`;
  const text = known === null ? newText(wanted, original) : replacedText(known.text, wanted, original);
  const { resume, problems } = parseResume({ path: target, text }, config);
  if (resume === null)
    throw new InvalidFileError('nothing was written, for the file would be invalid:', problems);
  const writes: FileChange[] = [{ path: target, before: known?.text ?? null, after: text }];
  const kept = original === null ? null : planOriginal(store, `resumes/${original}`, bytes, replace);
  // The original goes first: a résumé never names one that is not there.
  if (kept !== null) writes.unshift(kept);
  const earlier = known?.original ?? null;
  const left = earlier === null || earlier === original ? null : `resumes/${earlier}`;
  return { resume, text, writes, left };
}

/** Adds a résumé as planned, all of it or nothing: a file that somebody else made or changed meanwhile stops it. */
export async function addResume(store: Store, { resume, writes }: PlannedResume): Promise<Resume> {
  await writeFiles(store, writes, 'was changed by another program meanwhile');
  return resume;
}

/** The path of the résumé that is to be replaced; null where there is none of the id, in any case of letters. */
function pathOf(store: Store, id: string, replace: boolean): string | null {
  const wanted = `resumes/${id}.md`.toLowerCase();
  const path = store.listResumes().paths.find((one) => one.toLowerCase() === wanted);
  if (path === undefined) return null;
  if (!replace) throw taken(path);
  return path;
}

/** Something of the name is there already, and is not to be replaced. */
export class ResumeExistsError extends WorkError {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is there already; give the new one another name (--name), or --replace it`);
    this.path = path;
  }
}

function taken(path: string): ResumeExistsError {
  return new ResumeExistsError(path);
}

interface KnownResume {
  text: string;
  original: string | null;
}

function readKnown(store: Store, config: Config, path: string): KnownResume {
  const { text = null } = store.readText(path) ?? {};
  const parsed = text === null ? null : parseResume({ path, text }, config);
  if (text === null || parsed?.resume == null)
    throw new WorkError(`${path} has problems, which apptrack check shows; mend it before it is replaced`);
  return { text, original: parsed.resume.original };
}

function newText({ read, today }: ResumeToAdd, original: string | null): string {
  if (original === null) return read.markdown;
  const lines = [
    ...(read.name === null ? [] : [`name: ${formatText(read.name, false)}`]),
    `updated: ${today}`,
    `original: ${formatText(original, false)}`,
  ];
  return `---\n${lines.join('\n')}\n---\n${read.markdown}`;
}

/** The frontmatter of a résumé that is there, with all its keys, before the new text. */
function replacedText(before: string, wanted: ResumeToAdd, original: string | null): string {
  const { values } = readFrontmatter(before);
  const { parts } = splitFrontmatter(before);
  const brings = readFrontmatter(wanted.read.markdown).values !== null;
  if (values === null || parts === null || brings) return newText(wanted, original);
  const { name } = wanted.read;
  const fields = {
    ...(name === null || values.name !== undefined ? {} : { name }),
    updated: wanted.today,
    ...(original === null ? {} : { original }),
  };
  let head = before.slice(0, parts.bodyStart);
  for (const [key, value] of Object.entries(fields)) head = applyEdits(head, setField(head, [key], value));
  return `${head.replace(/([^\n])$/, '$1\n')}${wanted.read.markdown}`;
}

/** The write that puts the original beside the résumé; null where it lies there already. */
function planOriginal(store: Store, path: string, bytes: Uint8Array, replace: boolean): FileChange | null {
  const before = store.readBytes(path);
  const is = Buffer.from(bytes);
  if (before !== null && is.equals(before)) return null;
  const isOurs = store.listOtherResumes().includes(path);
  if (before !== null && !(replace && isOurs)) throw taken(path);
  const was = before === null ? null : Buffer.from(before).toString('base64');
  return { path, before: was, after: is.toString('base64'), isBinary: true };
}
