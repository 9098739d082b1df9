/** Choosing an application or a reminder, where a person sits at a terminal; elsewhere they are listed. */

import { deriveFacts } from '../../core/facts.ts';
import { fuzzyFind } from '../../core/fuzzy-match.ts';
import { singleLine } from '../../core/plain-text.ts';
import { compareReminders } from '../../core/reminders/derive.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { UsageError } from '../../operations/errors.ts';
import type { ApplicationFile } from '../../operations/find-application.ts';
import { todayIn } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { CommonOptions } from '../options.ts';
import { cut, pad, widthOf } from '../render/text-width.ts';
import { BrokenOffError } from './prompts.ts';

/** The question, and what is said with the list where nobody can be asked. */
export interface Asking {
  question: string;
  told: string;
}

/** So many are listed where nobody can choose. */
const most = 10;

/** One that can be chosen, in words that are shown beside each other. */
interface Choice {
  id: string;
  words: string[];
}

/** The application that is chosen among those of these ids; `question` asks, `told` is said where nobody can be asked. */
export async function chooseApplication(
  store: Store,
  ids: readonly string[],
  { question, told, asOf }: Asking & Pick<CommonOptions, 'asOf'>,
): Promise<ApplicationFile> {
  const choices = await applicationChoices(store, ids, { asOf });
  const id = await choose({ question, told }, choices);
  return { id, path: `applications/${id}.md` };
}

/** The reminder that is chosen among these, by the days on which they are due. */
export async function chooseReminder(among: readonly Reminder[], asking: Asking): Promise<Reminder> {
  const choices = among.toSorted(compareReminders).map(({ id, due, text }) => ({ id, words: [due, text] }));
  const id = await choose(asking, choices);
  return among.find((one) => one.id === id) as Reminder;
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
async function choose({ question, told }: Asking, choices: readonly Choice[]): Promise<string> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new UsageError([told, ...listed(choices)]);
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
