/** `apptrack show` */
import { deriveFacts } from '../../core/facts.ts';
import { scoreApplication } from '../../core/match/matcher.ts';
import { standardMatcherFor } from '../../core/match/standard-matcher.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import { applicationDetails } from '../../format/api-documents.ts';
import { InvalidFileError, WorkError } from '../../operations/errors.ts';
import { findApplication } from '../../operations/find-application.ts';
import { parseValid } from '../../operations/parse-valid.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderApplication } from '../render/application.ts';
import { columns, paintFor, print, printJson } from '../terminal.ts';

/** Shows one application. For programs only its own file is read; people see its match, too, which takes all. */
export async function show(options: CommonOptions, query: string): Promise<number> {
  const { store, config, today } = openFolder(options);
  const { path } = findApplication(store, query);
  const file = store.readText(path);
  if (file === null) throw new WorkError(`${path} is gone`);
  if (file.text === null) throw new InvalidFileError(`${path} has problems:`, file.problems);
  const facts = deriveFacts(parseValid(path, file.text, config), config, today);
  const reminders = deriveReminders(facts, config, today);
  if (options.json) {
    printJson(applicationDetails(facts, reminders));
    return 0;
  }
  const { application } = facts;
  const matcher = standardMatcherFor(application.posting, await store.readAll({ kept: true }));
  const match = scoreApplication(matcher, application);
  const drawing = { today, width: Math.min(columns(), 100), paint: paintFor() };
  print(renderApplication({ facts, reminders, match }, drawing));
  return 0;
}
