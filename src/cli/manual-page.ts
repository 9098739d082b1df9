/** The manual pages, one for each command, made of the declarations that `--help` shows. */
import type { Command } from 'commander';
import { examples } from './examples.ts';

/** What stands in every page's header. */
export interface Edition {
  version: string;
  /** `2026-11-29` */
  date: string;
}

/** A page's file name, and its text for roff. */
export interface ManualPage {
  name: string;
  text: string;
}

/** The pages of a program and of all commands that its help shows: `apptrack.1`, `apptrack-reminders-done.1`. */
export function manualPages(program: Command, edition: Edition): ManualPage[] {
  return [program, ...commandsBelow(program)].map((command) => ({
    name: `${pageName(command)}.1`,
    text: manualPage(command, edition),
  }));
}

function shownCommands(command: Command): Command[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help');
}

function commandsBelow(command: Command): Command[] {
  return shownCommands(command).flatMap((one) => [one, ...commandsBelow(one)]);
}

/** A command's words: `apptrack`, `reminders`, `done`. */
function wordsOf(command: Command): string[] {
  return command.parent === null ? [command.name()] : [...wordsOf(command.parent), command.name()];
}

const pageName = (command: Command) => wordsOf(command).join('-');

/** A page in the macros of man(7), which every reader of manuals knows. */
function manualPage(command: Command, { version, date }: Edition): string {
  const name = pageName(command);
  const description = command.description().replace(/\.$/, '');
  return [
    `.TH ${quoted(name.toUpperCase())} 1 ${date} ${quoted(`AppTrack ${version}`)} "AppTrack Manual"`,
    ...section('NAME', [`${plain(name)} \\- ${plain(lowered(description))}`]),
    ...section('SYNOPSIS', synopsis(command)),
    ...section('DESCRIPTION', [plain(`${description}.`), ...argumentLines(command)]),
    ...section('COMMANDS', subcommands(command)),
    ...section('OPTIONS', options(command)),
    ...section('EXAMPLES', exampleLines(wordsOf(command).slice(1).join(' '))),
    ...section('EXIT STATUS', items(exitStatus)),
    ...section('ENVIRONMENT', items(environment)),
    ...section('FILES', items(files)),
    ...section('SEE ALSO', seeAlso(command)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`.SH ${title}`, ...lines];
}

const lowered = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text);

/** Literal words in bold, what stands for another word in italics. */
function synopsis(command: Command): string[] {
  const words = command.registeredArguments.map((argument) => {
    const word = `${italic(argument.name().toUpperCase())}${argument.variadic ? ' .\\|.\\|.' : ''}`;
    return argument.required ? word : `[${word}]`;
  });
  const hasCommands = shownCommands(command).length > 0;
  const isOptional = words.length > 0 || examples[wordsOf(command).slice(1).join(' ')] !== undefined;
  const path = bold(wordsOf(command).join(' '));
  return [
    ...(hasCommands ? [`${path} ${italic('COMMAND')} .\\|.\\|.`] : []),
    ...(hasCommands && isOptional ? ['.br'] : []),
    ...(!hasCommands || isOptional ? [[path, `[${italic('options')}]`, ...words].join(' ')] : []),
  ];
}

function argumentLines(command: Command): string[] {
  const names = command.registeredArguments.map((argument) => argument.name().toLowerCase());
  const said = command.registeredArguments
    .filter(({ description }) => description !== '')
    .map((argument) => [argument.name().toUpperCase(), argument.description] as const);
  const known = Object.entries(commonArguments)
    .filter(([name]) => names.includes(name))
    .map(([name, text]) => [name.toUpperCase(), text] as const);
  return [...said, ...known].flatMap(([name, text]) => ['.TP', italic(name), plain(text)]);
}

const commonArguments: Record<string, string> = {
  id: 'Any unambiguous part of an application’s id or company; lists mark the shortest.',
  rid: 'Any unambiguous part of a reminder’s id.',
};

function subcommands(command: Command): string[] {
  return shownCommands(command).flatMap((one) => [
    '.TP',
    `${bold(wordsOf(one).join(' '))}`,
    plain(`${one.description().replace(/\.$/, '')}.`),
  ]);
}

function options(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .flatMap((option) => ['.TP', flags(option.flags), plain(sentence(help.optionDescription(option)))]);
}

const sentence = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;

/** `--date <day>` with the day in italics. */
function flags(written: string): string {
  return written
    .split(/([[<][^\]>]+[\]>])/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('<')) return italic(part.slice(1, -1).toUpperCase());
      if (part.startsWith('[')) return `[${italic(part.slice(1, -1).toUpperCase())}]`;
      return part
        .split(/(, | )/)
        .map((word) => (word.trim() === '' || word === ', ' ? word : bold(word)))
        .join('');
    })
    .join('');
}

function exampleLines(path: string): string[] {
  return (examples[path] ?? examplesOfAll(path)).flatMap(({ line, does }) => [
    '.TP',
    bold(line),
    plain(sentence(does)),
  ]);
}

/** Of the program itself: how one begins. */
function examplesOfAll(path: string): readonly { line: string; does: string }[] {
  return path === ''
    ? ['add', 'status', 'list', 'reminders'].flatMap((name) => examples[name]?.[0] ?? [])
    : [];
}

type Item = readonly [name: string, text: string];

const exitStatus: readonly Item[] = [
  ['0', 'Done.'],
  ['1', 'The work could not be done, or the files have problems.'],
  ['2', 'Wrong usage: an unknown command, option, id or status, or an id that fits several.'],
  ['130', 'Broken off by Ctrl-C.'],
];

const environment: readonly Item[] = [
  ['APPTRACK_DIR', 'The data folder, where --dir names none.'],
  ['APPTRACK_TODAY', 'A date that is taken for today, where --as-of names none.'],
  ['NO_COLOR, FORCE_COLOR', 'No colours at all, or colours wherever the output goes.'],
  ['APPTRACK_PAGER, PAGER', 'What shows long output page by page at a terminal; cat for none.'],
  ['VISUAL, EDITOR', 'The editor that is opened.'],
  ['APPTRACK_DEBUG', 'Has a failure show where in the program it happened.'],
];

const files: readonly Item[] = [
  ['applications/**/*.md', 'The applications, a Markdown file each.'],
  ['resumes/*.md', 'The résumés.'],
  ['apptrack.config.yaml', 'The settings; each has a default.'],
];

function items(list: readonly Item[]): string[] {
  return list.flatMap(([name, text]) => ['.TP', bold(name), plain(text)]);
}

function seeAlso(command: Command): string[] {
  const above: Command[] = [];
  for (let at = command.parent; at !== null; at = at.parent) above.unshift(at);
  const names = [...above, ...shownCommands(command)].map(pageName);
  const all = [...names, ...(command.name() === 'sync' || command.parent === null ? ['git'] : [])];
  return all.map((name, index) => `.BR ${quoted(name)} (1)${index < all.length - 1 ? ',' : ''}`);
}

const bold = (text: string) => `\\fB${escapeRoff(text)}\\fR`;
const italic = (text: string) => `\\fI${escapeRoff(text)}\\fR`;

/** A line of text. One that began with a dot or a quote would be taken for a command. */
function plain(text: string): string {
  const escaped = escapeRoff(text);
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

/** An argument of a macro. */
function quoted(text: string): string {
  return `"${escapeRoff(text)}"`;
}

/** ASCII that roff sets as another character, and those that it acts on. */
const named: Record<string, string> = {
  '\\': '\\e',
  '-': '\\-',
  '"': '\\(dq',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** One line of text in which roff sees nothing but text, whatever the encoding that it expects. */
export function escapeRoff(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\\-"'`^~]|[^\x20-\x7e]/gu, (character) => named[character] ?? unicode(character));
}

function unicode(character: string): string {
  return `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
