/** The commands about the site: showing, writing, sealing and publishing it, and what the workflows on GitHub run. */
import type { Command } from 'commander';
import type { BuildOptions } from './commands/build.ts';
import type { SealOptions } from './commands/seal.ts';
import type { StartOptions } from './commands/start.ts';
import { declare, lazyAction } from './declare.ts';
import type { Installation } from './installation.ts';
import { type CommonOptions, withDir } from './options.ts';

/** Adds them all, in the order in which the help lists them. */
export function declareSite(program: Command, installation: Installation): void {
  declareShowing(program, installation);
  declareSealing(program, installation);
  declarePublishing(program, installation);
}

/** Adds `start` and `build`. */
function declareShowing(program: Command, installation: Installation): void {
  withDir(
    declare(program, 'start', 'Open the local app: the dashboard, live and editable')
      .option('--port <n>', 'where to listen (default: 4321, or the next that is free)')
      .option('--open', 'open it in the browser (default: where a person sits at a terminal)')
      .option('--no-open', 'print the address only')
      .option('--no-token', 'let everybody on this machine in'),
  ).action(
    lazyAction(async () => {
      const { start } = await import('./commands/start.ts');
      return (options: StartOptions) => start(options, installation);
    }),
  );

  withDir(
    declare(program, 'build', 'Write the dashboard as files')
      .option('--out <dir>', 'the folder for them, which is replaced (default: dist)')
      .option('--base <path>', 'the path that it will lie below, like /repo/ (default: /)'),
  ).action(
    lazyAction(async () => {
      const { build } = await import('./commands/build.ts');
      return (options: BuildOptions) => build(options, installation);
    }),
  );
}

/** Adds `publish` and `github`. */
function declarePublishing(program: Command, installation: Installation): void {
  withDir(
    declare(
      program,
      'publish',
      'Check, build and seal the dashboard, and a redacted copy of it, into _site/, if it may be published',
    ),
  ).action(
    lazyAction(async () => {
      const { publish } = await import('./commands/publish.ts');
      return (options: CommonOptions) => publish(options, installation);
    }),
  );

  const github = declare(program, 'github', 'What the workflows on GitHub run');
  const jobs = async () => import('./commands/github.ts');
  declare(
    github,
    'reminders',
    'Make issues match the reminders, and files what was decided on issues',
  ).action(lazyAction(async () => (await jobs()).reminders));
  declare(github, 'intake', 'Take in the application or the news on the issue that started the run').action(
    lazyAction(async () => (await jobs()).intake),
  );
  declare(github, 'check', 'Check the files, and mark problems on the pull request').action(
    lazyAction(async () => (await jobs()).check),
  );
}

/** Adds `seal` and `unseal`. */
function declareSealing(program: Command, { compiled }: Installation): void {
  declare(
    program,
    'seal [dist] [out]',
    'Seal a built site: an unlock page and a file that only a passphrase opens',
  )
    .usage('[options] <dist> <out>')
    .option(...passphraseFile)
    .option('--suggest', 'draw a good passphrase and print it; nothing is sealed')
    .action(
      lazyAction(async () => {
        const { seal } = await import('./commands/seal.ts');
        return (options: SealOptions, dist: string | undefined, out: string | undefined) =>
          seal(options, dist, out, () => compiled('browser'));
      }),
    );

  declare(program, 'unseal <out> <dir>', 'Open a sealed site again, byte for byte as it was built')
    .option(...passphraseFile)
    .action(lazyAction(async () => (await import('./commands/unseal.ts')).unseal));
}

const passphraseFile = [
  '--passphrase-file <file>',
  'a file with the passphrase (default: the variable APPTRACK_PASSPHRASE, else it is asked for)',
] as const;
