/** `docs/commands.md` says what `--help` says: `vitest -u` writes it anew. */
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { examples } from './examples.ts';
import { buildProgram } from './program.ts';

const opening = `# Commands

\`apptrack …\` in the folder of your data. Every command explains itself with \`--help\`. ID is any unambiguous part of an application's id or company; RID any unambiguous part of a reminder's id. What writes takes several: as words (\`status ID… STATUS\`), with commas (\`note acme,lumen Called\`), or \`-\` for those on standard input, a line each or as JSON (\`apptrack list --quiet --json | apptrack status ghosted -\`). All of them are changed, or none; in a terminal the changes are shown first and asked about. \`--dry-run\` shows the diff and writes nothing, and \`apptrack undo\` takes back what a command did, as one.

Data go to standard output, everything else to standard error. Exit status: 0 done; 1 not done, or files have problems; 2 wrong usage. \`--json\` prints one JSON document, the same that the site has under \`/api/\` (\`reminders\`: with \`--all\`). Colours only on a terminal and not where \`NO_COLOR\` is set, or wherever \`FORCE_COLOR\` is. Days and times are said as people say them: \`2026-10-31\`, \`31.10.\`, \`tomorrow\`, \`monday\`, \`last friday\`, \`3d\`, \`"in 2 weeks"\`, \`"friday 14:00 London"\`; where a day does not say so itself, it lies ahead for what is to come (\`--at\`, \`snooze\`) and behind for what was (\`--date\`, \`--since\`). The data folder is \`--dir\`, else \`APPTRACK_DIR\`, else the nearest folder upwards that holds \`applications/\`; today is \`--as-of\`, else \`APPTRACK_TODAY\`, else the clock's day in the configured time zone.

An ID or RID that is ambiguous or left out is chosen in a terminal, by typing some letters of it; elsewhere the candidates are listed, and the status is 2. What is longer than the terminal goes through \`APPTRACK_PAGER\`, else \`PAGER\`, else \`less\`; \`--no-pager\`, \`PAGER=cat\` and an empty one turn that off.

\`npm install --global FILE-OR-ADDRESS\` of the package, or \`npm link\` once in AppTrack's clone, makes \`apptrack\` a command in every folder; the shells' [completion](#completion) needs that, and the package brings a manual page for each command (\`man apptrack-status\`). Without it, \`npx --no-install apptrack …\` runs it in the clone or where it is installed, after npm's own half second or more. Not plain \`npx\`: where that finds none, it gets from npm's registry whatever has the name there.
`;

/** What `--help` has no room for. */
const remarks: Record<string, string> = {
  import: `An export of AppTrack's own (CSV or JSON, of this or an earlier version) goes by its ids: what is there already is passed over, an id that is there with other content is refused and named, and nothing is overwritten. A file that was renamed since is a new one then, and the import says what it looks like. In any other file the address, or company, role and day tell what is there already. Every row is added, there already or refused, and the three counts are all rows; several imports at once wait for each other.

A mail that confirms an application makes one. A mail that answers one (a refusal, an invitation, an assessment, an offer, a question for documents, in English, German, French, Spanish or Portuguese) and an appointment (in a mail, or an .ics file) are matched by sender, company, role, thread and day, and proposed: the application, the status, the day and the words that say so. In a terminal each is asked about; with \`--yes\` those that are certain are taken over; else they are listed with the command that does it, and nothing is changed. What may belong to several applications is listed with them, and is never guessed. What others wrote in a quoted mail, what is denied and what is only supposed says nothing. An update of an appointment moves it, and a cancellation calls it off. Where no appointment came with an invitation, the time in its words is read (“Thursday, 12 November at 2:30 pm CET”, “am 12.11. um 14 Uhr”) and marked as read from them; several times, or one that may mean several (\`11/12\`, a day of the week alone, an hour without am or pm), are listed, and none is taken. All mails of one call are gone through together, oldest first; a folder stands for the mails in it.`,
  mail: `Off until you say where your mails are, in a file of your own outside every repository: \`~/.config/apptrack/mail.yaml\` (\`$XDG_CONFIG_HOME\` is heeded; on Windows \`%APPDATA%\\apptrack\\mail.yaml\`).

\`\`\`yaml
host: imap.example.org
user: you@example.org
folder: Jobs              # default: INBOX
passwordCommand: [secret-tool, lookup, mail, you@example.org]
\`\`\`

\`passwordCommand\` is a program with its words, run without a shell; the first line that it prints is the password (\`[pass, show, mail]\`, \`[op, read, "op://…"]\`, on macOS \`[security, find-internet-password, -s, imap.example.org, -w]\`). \`tokenCommand\` in its place prints an access token, as Outlook wants it. With neither, Git's credential helpers are asked, so that the system's own store has the password: \`git config --global credential.helper\` says which one, and the first time Git asks you for it. No password stands in a file of AppTrack's, and a command is never taken from a data repository, where others might change it. \`port\` is 993; \`startTls: true\` is for servers that turn to TLS on port 143. Nothing is sent without TLS, or to a server whose certificate is not trusted (\`NODE_EXTRA_CA_CERTS\` adds one).

The folder is opened for reading only, and no mail is marked as read. The first time it is read 90 days back, then what is new: the number of the last mail that was settled is kept in AppTrack's cache. What is found is gone through as by [import](#import), with the same proposals and questions. What nobody was there to answer for, and \`--yes\` did not take, comes again the next time.`,
  'resume add': `Writes \`resumes/NAME.md\` with headings, lists and whole paragraphs, and keeps the file beside it as it is, named in the frontmatter (\`original\`); the match uses the Markdown alone. Read it once: in a PDF headings are told by size, weight and words (in English, German, French, Spanish and Portuguese), columns are read one after the other, and what stands apart in a line (a role and its dates) has a \`·\` between. What could not be read is said: pages without text, pictures, footnotes, keys that JSON Resume does not have. A scan, a PDF with a password, an old .doc and the files of other programs are refused with what to do; so is what is larger than 20 MB, or takes more than 15 seconds or 800 MB to read. A file is read in a process of its own, which sees no secret. A Markdown file is taken as it is. Nothing is overwritten: with \`--replace\` the text of the one of that name is replaced, and the keys of its frontmatter stay.`,
  export: `Both formats carry all that an application says, keys of your own included, and come back by \`import\` with the same ids, figures and reminders. They do not carry how the file is written: comments, the order of keys, quotes, short forms (\`85k EUR\` comes back as its parts) and, in JSON, the order of entries of different days. Nor do they carry résumés, the configuration and files with problems. An id with a backslash or a control character comes back as a plain name; on Windows so does one with \`< > : " | ? *\`. Spreadsheets cut cells after 32,767 characters: a CSV that one has saved may lack the end of a long posting.`,
};

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
    ...(remarks[path] === undefined ? [] : [remarks[path], '']),
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
  const program = buildProgram({
    version: '',
    root: '',
    compiled: async () => '',
    importModule: async () => ({}),
  });
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((one) => one.name() !== 'help');
  const page = [opening, ...commands.flatMap((one) => sectionOf(one, one.name()))].join('\n');
  await expect(`${page.trimEnd()}\n`).toMatchFileSnapshot('../../docs/commands.md');
});
