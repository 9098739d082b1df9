/** `apptrack resume …` */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Resume } from '../../core/application.ts';
import { listDocument } from '../../format/api-documents.ts';
import { maxResumeSize } from '../../format/intake/resume/limits.ts';
import { addResume, planResume, resumeIdOf } from '../../operations/add-resume.ts';
import { WorkError } from '../../operations/errors.ts';
import { findResume } from '../../operations/find-resume.ts';
import { readingOnly } from '../../store/read-text.ts';
import { recorded } from '../change-folder.ts';
import { readApart } from '../input/read-apart.ts';
import { type Installation, startOf } from '../installation.ts';
import { openFolder, openStoreOf, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderTable } from '../render/table.ts';
import { diffOf } from '../repository/show-diff.ts';
import { columns, paintFor, print, printJson, printText, warn } from '../terminal.ts';

/** The options of `resume add`. */
export interface AddResumeOptions extends CommonOptions {
  name?: string;
  replace?: boolean;
  dryRun?: boolean;
}

/** Takes in a résumé: writes it as Markdown, keeps the original beside it, and says what could not be read. */
export async function add(
  installation: Installation,
  options: AddResumeOptions,
  file: string,
): Promise<number> {
  const folder = openFolder(options, true);
  const { store, config, today } = folder;
  const name = basename(file);
  const id = resumeIdOf(name, options.name);
  const bytes = readBounded(file);
  const read = await readApart(startOf(installation.root), name, bytes);
  const plan = planResume(store, config, { id, read, bytes, today, replace: options.replace === true });
  if (options.dryRun !== true) await recorded(folder, (within) => addResume(within.store, plan));
  for (const one of read.unread) warn(`Mind: ${one}.`);
  if (plan.left !== null) warn(`${plan.left} is left beside it.`);
  if (options.json) printJson({ ...documentOf(plan.resume), unread: read.unread });
  else if (options.dryRun) print(diffOf(plan.writes));
  else print(plan.resume.path);
  return 0;
}

/** Lists the résumés. */
export async function list(options: CommonOptions): Promise<number> {
  const { resumes, problems } = await readResumes(options);
  if (options.json) printJson(listDocument(resumes.map(documentOf)));
  else if (resumes.length === 0) warn('There are no résumés yet; take one in: apptrack resume add FILE');
  else print(renderTable(resumes, tableColumns, { width: columns(), paint: paintFor() }));
  return reportProblems(problems.filter(({ path }) => path.startsWith('resumes/')));
}

/** Shows one résumé: its Markdown as it is matched. */
export async function show(options: CommonOptions, query: string): Promise<number> {
  const { resumes, problems } = await readResumes(options);
  const resume = findResume(resumes, problems, query);
  if (options.json) printJson({ ...documentOf(resume), body: resume.body });
  else printText(`${resume.body.trim()}\n`);
  return 0;
}

/** The résumés with their texts, and of the applications what is kept of an earlier reading. */
const readResumes = (options: CommonOptions) =>
  openStoreOf(options).readSummaries((path) => path.startsWith('resumes/'));

const documentOf = ({ id, path, name, label, updated, original, body }: Resume) => ({
  id,
  path,
  label,
  name,
  updated,
  original: original === null ? null : `resumes/${original}`,
  words: body.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+#.-]*/gu)?.length ?? 0,
});

const tableColumns = [
  { heading: 'ID', cell: ({ id }: Resume) => id, least: 12 },
  { heading: 'LABEL', cell: ({ label }: Resume) => label, least: 12 },
  { heading: 'WORDS', cell: (resume: Resume) => String(documentOf(resume).words), right: true },
  { heading: 'UPDATED', cell: ({ updated }: Resume) => updated ?? '' },
  { heading: 'ORIGINAL', cell: ({ original }: Resume) => original ?? '', least: 12, optional: true },
];

/** The bytes of a file of a size that a résumé can have; a pipe or a device has no end. */
function readBounded(file: string): Buffer {
  const handle = openSync(file, readingOnly);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new WorkError(`${file} is no file`);
    if (stat.size > maxResumeSize)
      throw new WorkError(
        `${file} has ${Math.round(stat.size / 1e6)} MB, and ${maxResumeSize / 1e6} MB are the most; no résumé is that large`,
      );
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
