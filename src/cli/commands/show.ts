/** `apptrack show` */
import type { Application } from '../../core/application.ts';
import { deriveFacts } from '../../core/facts.ts';
import { scoreApplication } from '../../core/match/matcher.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import { applicationDetails } from '../../format/api-documents.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { brokenFile, parseValid } from '../../operations/parse-valid.ts';
import type { Tracker } from '../../store/read-all.ts';
import { resolveApplication } from '../input/resolve.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { readScorer } from '../read-scorer.ts';
import { renderApplication } from '../render/application.ts';
import { columns, paintFor, printJson } from '../terminal.ts';

/** Shows one application. For programs only its own file is read; people see its match, too, which takes all. */
export async function show(options: CommonOptions, query?: string): Promise<number> {
  const folder = openFolder(options);
  const { path } = await resolveApplication(folder.store, query, options);
  if (options.json) showJson(folder, path);
  else await showText(folder, path);
  return 0;
}

function showJson({ store, config, today }: OpenFolder, path: string): void {
  const file = store.readText(path);
  if (file === null) throw new WorkError(`${path} is gone`);
  if (file.text === null) throw new InvalidFileError(`${path} has problems:`, file.problems);
  const facts = deriveFacts(parseValid(path, file.text, config), config, today);
  printJson(applicationDetails(facts, deriveReminders(facts, config, today)));
}

async function showText({ store, config, today }: OpenFolder, path: string): Promise<void> {
  const { tracker, scorer } = await readScorer(store, { path, asOf: today });
  const application = applicationAt(tracker, path);
  const facts = deriveFacts(application, config, today);
  const match = scoreApplication(scorer, application);
  const drawing = { today, width: Math.min(columns(), 100), paint: paintFor() };
  printPaged(renderApplication({ facts, reminders: deriveReminders(facts, config, today), match }, drawing));
}

function applicationAt({ applications, problems }: Tracker, path: string): Application {
  const application = applications.find((one) => one.path === path);
  if (application !== undefined) return application;
  const own = problems.filter((problem) => problem.path === path);
  throw own.length === 0 ? new WorkError(`${path} is gone`) : brokenFile(path, own);
}
