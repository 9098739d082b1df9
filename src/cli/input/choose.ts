/** Which application or reminder is meant: by a part of its id, or by choosing where a person sits at a terminal. */

import { deriveFacts } from '../../core/facts.ts';
import { fuzzyFind } from '../../core/fuzzy-match.ts';
import { singleLine } from '../../core/plain-text.ts';
import { compareReminders } from '../../core/reminders/derive.ts';
import { asksForSomething, type Reminder } from '../../core/reminders/reminder.ts';
import { AmbiguousError, UsageError } from '../../operations/errors.ts';
import { type ApplicationFile, findApplication, idOf } from '../../operations/find-application.ts';
import { findReminder } from '../../operations/find-reminder.ts';
import { todayIn } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { CommonOptions } from '../options.ts';
import { cut, pad, widthOf } from '../render/text-width.ts';
import { BrokenOffError } from './prompts.ts';

/** So many are listed where nobody can choose. */
const most = 10;

/** One that can be chosen, in words that are shown beside each other. */
interface Choice {
  id: string;
  words: string[];
}

/**
 * The application that a part of an id or company means. Where it means several, or none is given, the person chooses;
 * where nobody can, a {@link UsageError} lists them with role and status.
 */
export async function chooseApplication(
  store: Store,
  query: string | undefined,
  options: Pick<CommonOptions, 'asOf'>,
): Promise<ApplicationFile> {
  const fileOf = (id: string) => ({ id, path: `applications/${id}.md` });
  if (query === undefined) {
    const ids = store.listApplications().paths.map(idOf);
    if (ids.length === 0) throw new UsageError('there is no application yet; add one: apptrack add');
    return fileOf(
      await choose('Which application?', await applicationChoices(store, ids, options), [
        "missing required argument 'id': which of these applications?",
      ]),
    );
  }
  try {
    return findApplication(store, query);
  } catch (error) {
    if (!(error instanceof AmbiguousError)) throw error;
    const choices = await applicationChoices(store, error.ids, options);
    return fileOf(await choose(`Which application is "${query}"?`, choices, [error.what]));
  }
}

/** The reminder that a part of an id means, chosen as {@link chooseApplication} does among those that wait for a decision. */
export async function chooseReminder(
  query: string | undefined,
  reminders: readonly Reminder[],
): Promise<Reminder> {
  const chosenOf = async (ids: readonly string[], question: string, told: string) => {
    const among = reminders.filter(({ id }) => ids.includes(id)).sort(compareReminders);
    const choices = among.map(({ id, due, text }) => ({ id, words: [due, text] }));
    const id = await choose(question, choices, [told]);
    return reminders.find((one) => one.id === id) as Reminder;
  };
  if (query === undefined) {
    const due = reminders.filter(({ state }) => state === 'due');
    const asking = due.length > 0 ? due : reminders.filter(asksForSomething);
    if (asking.length === 0) throw new UsageError('no reminder waits for a decision');
    return chosenOf(
      asking.map(({ id }) => id),
      'Which reminder?',
      "missing required argument 'rid': which of these reminders?",
    );
  }
  try {
    return findReminder(query, reminders);
  } catch (error) {
    if (!(error instanceof AmbiguousError)) throw error;
    return chosenOf(error.ids, `Which reminder is "${query}"?`, error.what);
  }
}

/** Company, role and status of applications, those with the last news first; of a file with problems, nothing. */
async function applicationChoices(
  store: Store,
  ids: readonly string[],
  { asOf }: Pick<CommonOptions, 'asOf'>,
): Promise<Choice[]> {
  const { applications, config } = await store.readSummaries();
  const today = todayIn(config, { asOf });
  const wanted = new Set(ids);
  const facts = applications
    .filter(({ id }) => wanted.has(id))
    .map((application) => deriveFacts(application, config, today))
    .sort((a, b) => ((a.lastActivity ?? '') < (b.lastActivity ?? '') ? 1 : -1));
  const known = facts.map(({ application: { id, company, role }, stage }) => ({
    id,
    words: [company, role, stage?.id ?? 'planned'],
  }));
  const rest = [...wanted].filter((id) => !known.some((one) => one.id === id));
  return [...known, ...rest.map((id) => ({ id, words: ['has problems'] }))];
}

/** The id of the one that is chosen. */
async function choose(
  question: string,
  choices: readonly Choice[],
  told: readonly string[],
): Promise<string> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new UsageError([...told, ...listed(choices)]);
  const { autocomplete, isCancel } = await import('@clack/prompts');
  // Clack breaks lines that are too long, and loses count of them then.
  const width = (process.stderr.columns || 80) - 6;
  const options = choices.map(({ id, words }) => ({
    value: id,
    label: cut(
      (words.length === 1 ? [id, ...words] : words).map((word) => singleLine(word)).join(' · '),
      width,
    ),
    text: [id, ...words].join(' '),
  }));
  const answer = await autocomplete<string>({
    message: singleLine(question),
    placeholder: 'type to find',
    maxItems: most,
    output: process.stderr,
    filter: () => true,
    validate: (value) => (value === undefined ? 'Nothing fits that.' : undefined),
    options() {
      return fuzzyFind(this.userInput, options, ({ text }) => text);
    },
  });
  if (isCancel(answer) || typeof answer !== 'string') throw new BrokenOffError();
  return answer;
}

function listed(choices: readonly Choice[]): string[] {
  const shown = choices.slice(0, most);
  const widths = [0, 1, 2].map((index) =>
    Math.min(40, Math.max(0, ...shown.map(({ id, words }) => widthOf([id, ...words][index] ?? '')))),
  );
  const lines = shown.map(({ id, words }) =>
    `  ${[id, ...words].map((word, index) => pad(index === 0 ? word : cut(word, 60), widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
  const more = choices.length - shown.length;
  return more > 0 ? [...lines, `  … and ${more} more`] : lines;
}
