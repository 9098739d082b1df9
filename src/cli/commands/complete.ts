/** What the shells' completion scripts ask for. */

import type { Command } from 'commander';
import { asksForSomething } from '../../core/reminders/reminder.ts';
import { idOf } from '../../operations/find-application.ts';
import { scanCompany } from '../../operations/scan-company.ts';
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

async function candidatesFor(
  options: CommonOptions,
  program: Command,
  before: string[],
  typed: string,
): Promise<Candidate[]> {
  const { command, given } = walk(program, before);
  if (typed.startsWith('-')) return optionsOf(command);
  const last = before.at(-1) ?? '';
  const option = command.options.find(
    ({ short, long, required }) => required && [short, long].includes(last),
  );
  const what = option === undefined ? command.registeredArguments[given]?.name() : option.attributeName();
  const subcommands = given === 0 && option === undefined ? visible(command) : [];
  return [...subcommands, ...(await values(options, command, what))];
}

/** Follows the words to the command they name, and counts the arguments that it was given. */
function walk(program: Command, words: readonly string[]): { command: Command; given: number } {
  let command = program;
  let given = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const option = command.options.find(({ short, long }) => [short, long].includes(word));
    if (option !== undefined) index += option.required ? 1 : 0;
    else if (!word.startsWith('-')) {
      const next = given === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (next === undefined) given += 1;
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
  command: Command,
  what: string | undefined,
): Promise<Candidate[]> {
  switch (what) {
    case 'id':
      return applications(options);
    case 'status':
      return openStoreOf(options)
        .readConfig()
        .config.stages.map(({ id, label }) => ({ word: id, means: label }));
    case 'rid': {
      const open = remindersIn(await readFacts(options)).filter(asksForSomething);
      return open.map(({ id, text }) => ({ word: id, means: text }));
    }
    case 'key':
      return (await import('../../format/known-keys.ts')).applicationKeys
        .filter((key) => key !== 'history' && key !== 'reminders')
        .map((key) => ({ word: key, means: '' }));
    case 'view':
      return openStoreOf(options)
        .readConfig()
        .config.views.map(({ name }) => ({ word: name, means: '' }));
    case 'resume':
      return (await openStoreOf(options).readAll()).resumes.map(({ id, label }) => ({
        word: id,
        means: label,
      }));
    case 'shell':
      return ['bash', 'zsh', 'fish'].map((word) => ({ word, means: '' }));
    case 'sort':
      return (await import('../../core/query.ts')).sortKeys.map((word) => ({ word, means: '' }));
    case 'command':
      return command.name() === 'help' ? visible(command.parent ?? command) : [];
    default:
      return fixed[what ?? '']?.map((word) => ({ word, means: '' })) ?? [];
  }
}

/** Values that an option can have. */
const fixed: Record<string, string[]> = {
  workMode: ['onsite', 'hybrid', 'remote'],
  employment: ['full-time', 'part-time', 'contract', 'internship', 'temporary'],
  priority: ['high', 'normal', 'low'],
};

function applications(options: CommonOptions): Candidate[] {
  const store = openStoreOf(options);
  return store.listApplications().paths.map((path) => ({
    word: idOf(path),
    means: scanCompany(store.readText(path)?.text ?? '') ?? '',
  }));
}
