/** The store as operations see it: a data folder that can be read and written. */
import { join } from 'node:path';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { refuseLinkedFolder } from './linked-folder.ts';
import { type FileList, listOthers } from './list-files.ts';
import { withLock } from './lock.ts';
import { createFile, deleteFile } from './new-file.ts';
import { listApplications, listResumes, readTracker, type Tracker } from './read-all.ts';
import { type AnalysedQuery, readAnalysed, readKeptConfig, readSummaries } from './read-kept.ts';
import type { WriteOptions } from './read-only.ts';
import { type FileText, readStart, readText } from './read-text.ts';
import type { CachePlace } from './reading-cache.ts';
import { bytesAt, digestAt, replaceFile } from './replace-file.ts';
import { updateFile } from './update-file.ts';

/** A data folder. Paths are from the folder, with `/`. */
export interface Store {
  /** Its absolute path. */
  root: string;
  /** Everything in it. */
  readAll(): Promise<Tracker>;
  /** {@link readAll}, but applications and résumés come without body and posting, unless those are wanted; it takes less time. */
  readSummaries(wantsBody?: (path: string) => boolean): Promise<Tracker>;
  /** What is needed to match one posting with the résumés; see {@link readAnalysed}. */
  readAnalysed(query: AnalysedQuery): ReturnType<typeof readAnalysed>;
  readConfig(): { config: Config; problems: Problem[] };
  listApplications(): FileList;
  listResumes(): FileList;
  /** The files beside the résumés that are no Markdown. */
  listOtherResumes(): string[];
  /** A file's text; null where there is no such file. */
  readText(path: string): FileText | null;
  /** A file's bytes; null where there is no such file. */
  readBytes(path: string): Uint8Array | null;
  /** The digest of a file's content; null where there is no such file. */
  digest(path: string): string | null;
  /** The start of a file's text, its frontmatter most often; null where it cannot be read. */
  readStart(path: string): string | null;
  /** Changes a file under its lock; see {@link updateFile}. */
  update(path: string, change: (bytes: Uint8Array) => string | null): Promise<void>;
  /** Replaces a file whose content still has the digest; see {@link replaceFile}. */
  replace(path: string, text: string | Uint8Array, expected: string): Promise<void>;
  /** Makes a new file; throws a FileExistsError rather than overwrite, and a LinkedFolderError behind a link. */
  create(path: string, text: string | Uint8Array): void;
  /** Deletes a file whose content still has the digest. */
  delete(path: string, expected: string): Promise<void>;
  /** Runs `work` while no other process does work of this kind: for what makes many files out of what is there. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The work of others may take as long as the largest import does. */
const patience = { wait: 120_000, foreignOwner: 240_000 };

/**
 * The data folder at the absolute path `root`; readings of large folders are kept at `cache`, if that is given. Files that
 * are read-only are neither changed nor deleted, unless `options` say so.
 */
export function openStore(root: string, cache: CachePlace | null = null, options: WriteOptions = {}): Store {
  return {
    root,
    readAll: () => readTracker(root),
    readSummaries: (wantsBody) => readSummaries(root, cache, wantsBody),
    readAnalysed: (query) => readAnalysed(root, cache, query),
    readConfig: () => readKeptConfig(root, cache),
    listApplications: () => listApplications(root),
    listResumes: () => listResumes(root),
    listOtherResumes: () => listOthers(root, 'resumes'),
    readText: (path) => readText(root, path),
    readBytes: (path) => bytesAt(join(root, path)),
    digest: (path) => digestAt(join(root, path)),
    readStart: (path) => readStart(root, path),
    update: (path, change) => updateFile(root, path, change, options),
    replace: (path, text, expected) => replaceFile(join(root, path), text, expected, options),
    create: (path, text) => {
      refuseLinkedFolder(root, path);
      createFile(join(root, path), text);
    },
    alone: (work) => withLock(join(root, 'applications'), work, patience),
    delete: (path, expected) => deleteFile(join(root, path), expected, options),
  };
}
