/** What the shells' completion scripts ask for. */

import { Command } from 'commander';
import { asksForSomething } from '../../core/reminders/reminder.ts';
import { idOf } from '../../operations/find-application.ts';
import { scanCompany } from '../../operations/scan-company.ts';
import { listFormats } from '../list-format.ts';
import { openStoreOf, readFacts, remindersIn } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { type Candidate, candidateLines } from '../render/candidates.ts';
import { printText } from '../terminal.ts';

/** Prints what could complete the last of the words, a line each, a tab before its meaning. Silent where nothing can be read. */
export async function complete(options: CommonOptions, words: string[], command: Command): Promise<number> {
  const typed = words.at(-1) ?? '';
  const candidates = await candidatesFor(options, command.parent ?? command, words.slice(0, -1), typed).catch(
    () => [],
  );
  const fitting = candidates.filter(({ word }) => word.startsWith(typed));
  printText(candidateLines(fitting));
  return 0;
}

/** Where the words lead: the command they name, its arguments so far, and what stands there next. */
interface Place {
  command: Command;
  given: string[];
}

async function candidatesFor(
  options: CommonOptions,
  program: Command,
  before: string[],
  typed: string,
): Promise<Candidate[]> {
  const place = walk(program, before);
  const { command, given } = place;
  if (command.name() === 'help') return explained(program, given);
  if (typed.startsWith('-')) return optionsOf(command);
  const last = before.at(-1) ?? '';
  const option = command.options.find(
    ({ short, long, required, optional }) => (required || optional) && [short, long].includes(last),
  );
  const what = option === undefined ? argumentAt(command, given.length) : option.attributeName();
  const subcommands = given.length === 0 && option === undefined ? visible(command) : [];
  return [...subcommands, ...inList(await values(options, place, what), what, typed)];
}

/** The name of an argument by its place; the last goes on where it takes several. */
function argumentAt({ registeredArguments }: Command, index: number): string | undefined {
  const last = registeredArguments.at(-1);
  return (registeredArguments[index] ?? (last?.variadic ? last : undefined))?.name();
}

/** What takes several values with commas between. */
const lists = new Set(['status', 'source', 'tag', 'resume', 'columns', 'json']);

/** Behind commas, the values that do not stand before them. */
function inList(candidates: Candidate[], what: string | undefined, typed: string): Candidate[] {
  const end = typed.lastIndexOf(',') + 1;
  if (end === 0 || !lists.has(what ?? '')) return candidates;
  const earlier = new Set(typed.split(',').slice(0, -1));
  return candidates
    .filter(({ word }) => !earlier.has(word))
    .map(({ word, means }) => ({ word: typed.slice(0, end) + word, means }));
}

/** The commands below those that `help` was given. */
function explained(program: Command, words: readonly string[]): Candidate[] {
  let command: Command | undefined = program;
  for (const word of words) command = command?.commands.find((one) => one.name() === word);
  return command === undefined ? [] : visible(command);
}

/** Follows the words to the command they name, and collects the arguments that it was given. */
function walk(program: Command, words: readonly string[]): Place {
  let command = program;
  const given: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const option = command.options.find(({ short, long }) => [short, long].includes(word));
    if (option !== undefined) index += option.required ? 1 : 0;
    else if (!word.startsWith('-')) {
      const next = given.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (next === undefined) given.push(word);
      else command = next;
    }
  }
  return { command, given };
}

function visible(command: Command): Candidate[] {
  const shown = command.createHelp().visibleCommands(command);
  return shown.map((one) => ({ word: one.name(), means: one.description() }));
}

function optionsOf(command: Command): Candidate[] {
  const shown = command.createHelp().visibleOptions(command);
  return shown.flatMap(({ long, description }) => (long == null ? [] : [{ word: long, means: description }]));
}

async function values(
  options: CommonOptions,
  { command, given }: Place,
  what: string | undefined,
): Promise<Candidate[]> {
  switch (what) {
    case 'id':
    case 'ids':
      return applications(options);
    case 'status':
      return openStoreOf(options)
        .readConfig()
        .config.stages.map(({ id, label }) => ({ word: id, means: label }));
    case 'rid':
    case 'rids': {
      const open = remindersIn(await readFacts(options, { bodies: false })).filter(asksForSomething);
      return open.map(({ id, text }) => ({ word: id, means: text }));
    }
    case 'key':
      return command.parent?.name() === 'config' ? configKeys() : fieldKeys();
    case 'value':
      return command.parent?.name() === 'config' ? [] : fieldValues(options, given.at(-1) ?? '');
    case 'more':
      return furtherWords(options, { command, given });
    case 'view':
      return openStoreOf(options)
        .readConfig()
        .config.views.map(({ name }) => plain(name));
    case 'source':
    case 'tag': {
      const { knownValues } = await import('../missing-values.ts');
      return knownValues((await readFacts(options, { bodies: false })).facts, what).map(plain);
    }
    case 'resume':
      return (await openStoreOf(options).readAll()).resumes.map(({ id, label }) => ({
        word: id,
        means: label,
      }));
    case 'sort':
      return (await import('../../core/query.ts')).sortKeys.map(plain);
    case 'groupBy':
      return (await import('../../core/group-applications.ts')).groupKeys.map(plain);
    case 'columns':
    case 'json':
      return command.name() === 'list'
        ? (await import('../../format/list-fields.ts')).listFields.map(plain)
        : [];
    case 'format':
      return (formats[command.name()] ?? []).map(plain);
    case 'decideBy':
    case 'until':
    case 'at':
    case 'deadline':
      return ['tomorrow', ...weekdays, '3d', '1w', '2w'].map(plain);
    case 'date':
    case 'since':
    case 'asOf':
      return ['today', 'yesterday', ...weekdays].map(plain);
    default:
      return fixed[what ?? '']?.map(plain) ?? [];
  }
}

/** What stands behind several ids: the last words are the status, the key and its value, the day. */
function furtherWords(options: CommonOptions, place: Place): Promise<Candidate[]> {
  const names: Record<string, string> = { status: 'status', snooze: 'until', unset: 'key', set: 'value' };
  return values(options, place, names[place.command.name()]);
}

const plain = (word: string): Candidate => ({ word, means: '' });

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The formats that each command writes. */
const formats: Record<string, readonly string[]> = {
  list: listFormats,
  export: ['csv', 'json', 'ics'],
  report: ['md', 'csv', 'html'],
};

/** Values that an option, an argument or a field can have. */
const fixed: Record<string, string[]> = {
  workMode: ['onsite', 'hybrid', 'remote'],
  employment: ['full-time', 'part-time', 'contract', 'internship', 'temporary'],
  priority: ['high', 'normal', 'low'],
  period: ['hour', 'day', 'month', 'year'],
  currency: ['EUR', 'USD', 'GBP', 'CHF'],
  shell: ['bash', 'zsh', 'fish'],
  dateOrder: ['dmy', 'mdy'],
};

/** The keys that `set` takes, with the parts of those that have any. */
async function fieldKeys(): Promise<Candidate[]> {
  const { applicationKeys, familiarKeys, nestedKeys } = await import('../../format/known-keys.ts');
  const own: readonly string[] = ['history', 'reminders', 'contacts'];
  const parts = (['salary', 'offer'] as const).flatMap((key) =>
    nestedKeys[key].map((part) => `${key}.${part}`),
  );
  return [...applicationKeys.filter((key) => !own.includes(key)), ...familiarKeys, ...parts].map(plain);
}

async function configKeys(): Promise<Candidate[]> {
  const { defaultConfig } = await import('../../core/config.ts');
  return Object.keys(defaultConfig())
    .filter((key) => key !== 'lastYear')
    .map(plain);
}

/** What a field can have: by the last part of its key, `salary.period` and `offer.period` alike. */
function fieldValues(options: CommonOptions, key: string): Promise<Candidate[]> | Candidate[] {
  const part = key.split('.').at(-1) ?? '';
  const what = part === 'tags' ? 'tag' : part;
  return ['id', 'status', 'key', 'value', 'date'].includes(what)
    ? []
    : values(options, { command: new Command('set'), given: [] }, what);
}

function applications(options: CommonOptions): Candidate[] {
  const store = openStoreOf(options);
  return store.listApplications().paths.map((path) => ({
    word: idOf(path),
    means: scanCompany(store.readText(path)?.text ?? '') ?? '',
  }));
}
