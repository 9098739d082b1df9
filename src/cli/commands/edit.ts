/** `apptrack edit` */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Application } from '../../core/application.ts';
import type { Problem } from '../../core/problem.ts';
import { parseApplication } from '../../format/application-file.ts';
import { describeChange } from '../../operations/describe-change.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { ChangeList } from '../../operations/recording-store.ts';
import { keepMade } from '../change-folder.ts';
import { itemOf } from '../change-several.ts';
import { resolveApplication } from '../input/resolve.ts';
import { type OpenFolder, openFolder, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../terminal.ts';

/** Opens an application's file in the person's editor, waits, and checks what came of it. */
export async function edit(options: CommonOptions, query?: string): Promise<number> {
  const folder = openFolder(options);
  const { store } = folder;
  const { path } = await resolveApplication(store, query, options);
  const before = read(folder, path).application;
  const was = store.readBytes(path);
  try {
    runEditor(join(store.root, path));
  } finally {
    // What was saved is there, however the editor ended.
    const made = new ChangeList();
    made.add(path, was, store.readBytes(path));
    await keepMade(store.root, made);
  }
  const { application, problems } = read(folder, path);
  if (application === null) return reportProblems(problems);
  if (options.json) printJson(itemOf(application, folder));
  else for (const phrase of describeChange(before, application)) print(`${application.company}: ${phrase}`);
  return reportProblems(problems);
}

function read(
  { store, config }: OpenFolder,
  path: string,
): { application: Application | null; problems: Problem[] } {
  const file = store.readText(path);
  if (file === null) throw new WorkError(`${path} is gone`);
  return file.text === null
    ? { application: null, ...file }
    : parseApplication({ path, text: file.text }, config);
}

/** The editor may be a command with options, such as `code --wait`; the file is handed over as one word. */
function runEditor(file: string): void {
  const windows = process.platform === 'win32';
  const named = process.env.VISUAL || process.env.EDITOR;
  if (!named && !process.stdin.isTTY)
    throw new UsageError('no editor is named and nobody is at a terminal; set EDITOR, or use: apptrack set');
  const editor = named || (windows ? 'notepad' : 'vi');
  const { status, error } = windows
    ? spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
    : spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'apptrack', file], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new WorkError(`the editor (${editor}) ended with an error; set EDITOR to the one you use`);
}
