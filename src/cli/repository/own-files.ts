/** The files of a repository of one's own data, on disk. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileAction, PresentFiles } from '../../operations/repository/plan-files.ts';
import {
  formatRecord,
  parseRecord,
  pathInRepository,
  recordPath,
  type Template,
  type TemplateRecord,
} from '../../operations/repository/template.ts';
import { mergeLines } from '../../store/merge-lines.ts';
import { createFile, deleteFile } from '../../store/new-file.ts';
import { blobId, objectText } from '../../store/own-repository.ts';
import { digestOf, replaceFile } from '../../store/replace-file.ts';
import { readFolder } from '../../store/template-files.ts';
import type { Installation } from '../installation.ts';
import { warn } from '../terminal.ts';

/** What the running program brings. */
export async function templateOf({ version, compiled }: Installation): Promise<Template> {
  const stored = readFolder(await compiled('template', warn));
  return { version, files: new Map([...stored].map(([path, text]) => [pathInRepository(path), text])) };
}

/** What is there, for planning. */
export function presentIn(root: string, record: TemplateRecord | null = recordIn(root)): PresentFiles {
  return {
    record,
    own: (path) => textAt(root, path),
    known: (id) => objectText(root, id),
    idOf: blobId,
    merge: (base, ours, theirs) => {
      const { text, clean } = mergeLines({ base, ours, theirs });
      return clean ? text : null;
    },
  };
}

/** The record of the version that made the files; null where there is none. */
export function recordIn(root: string): TemplateRecord | null {
  const text = textAt(root, recordPath);
  return text === null ? null : parseRecord(text);
}

/** A file's text; null where it is not there. */
export function textAt(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
}

/** Does what was planned, conflicts excepted. Throws rather than write over what was changed meanwhile. */
export async function applyActions(root: string, actions: readonly FileAction[]): Promise<void> {
  for (const action of actions) {
    const path = join(root, action.path);
    if (action.kind === 'conflict') continue;
    if (action.kind === 'delete') await deleteFile(path, digestOf(action.before));
    else if (action.before === null) createFile(path, action.text);
    else await replaceFile(path, action.text, digestOf(action.before));
  }
}

/** Writes down what made the files. */
export function writeRecord(root: string, record: TemplateRecord): void {
  const text = formatRecord(record);
  if (text !== textAt(root, recordPath)) writeFileSync(join(root, recordPath), text);
}

/** Makes the folders of the data, which Git keeps only with a file in them; gives the paths of those files. */
export function makeDataFolders(root: string): string[] {
  return ['applications', 'resumes'].map((folder) => {
    mkdirSync(join(root, folder), { recursive: true });
    const keep = join(root, folder, '.gitkeep');
    if (!existsSync(keep)) writeFileSync(keep, '');
    return `${folder}/.gitkeep`;
  });
}
