/** `docs/commands.md` says what `--help` says: `vitest -u` writes it anew. */
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { examples } from './examples.ts';
import { buildProgram } from './program.ts';

const opening = `# Commands

\`npx apptrack …\` in the repository. Every command explains itself with \`--help\`. ID is any unambiguous part of an application's id or company; RID any unambiguous part of a reminder's id.

Data go to standard output, everything else to standard error. Exit status: 0 done; 1 not done, or files have problems; 2 wrong usage. \`--json\` prints one JSON document, the same that the site has under \`/api/\` (\`reminders\`: with \`--all\`). Colours only on a terminal, and not where \`NO_COLOR\` is set. The data folder is \`--dir\`, else \`APPTRACK_DIR\`, else the nearest folder upwards that holds \`applications/\`; today is \`--as-of\`, else \`APPTRACK_TODAY\`, else the clock's day in the configured time zone.

\`npm link\`, once in the repository, makes it plain \`apptrack\` in every folder; the shells' [completion](#completion) needs that.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function sectionOf(command: Command, path: string): string[] {
  const help = command.createHelp();
  const words = command.registeredArguments.map((word) => {
    const name = `${word.name()}${word.variadic ? '…' : ''}`.toUpperCase();
    return word.required ? name : `[${name}]`;
  });
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help');
  const shown = examples[path] ?? [];
  return [
    `## ${path}`,
    '',
    `\`apptrack ${[path, ...words].join(' ')}\` — ${command.description()}.`,
    '',
    ...(options.length === 0 ? [] : ['| option | |', '| --- | --- |']),
    ...options.map(({ flags, description }) => `| \`${flags}\` | ${cell(description)} |`),
    ...(shown.length === 0
      ? []
      : ['', '```sh', ...shown.map(({ line, does }) => `${line}   # ${does}`), '```']),
    '',
    ...help
      .visibleCommands(command)
      .filter((inner) => inner.name() !== 'help')
      .flatMap((inner) => sectionOf(inner, `${path} ${inner.name()}`)),
  ];
}

it('the page of commands is what the help says', async () => {
  const program = buildProgram({ version: '', browserScripts: async () => '' });
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((one) => one.name() !== 'help');
  const page = [opening, ...commands.flatMap((one) => sectionOf(one, one.name()))].join('\n');
  await expect(`${page.trimEnd()}\n`).toMatchFileSnapshot('../../docs/commands.md');
});
