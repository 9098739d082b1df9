/** Running npm: the one that started this program, else the one on the path. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What npm says of a run to the programs that it starts; it would take it for settings of the run of ours. */
const ofAnotherRun =
  /^(?:npm_(?:package|lifecycle|command|execpath|node_execpath)|npm_config_(?:local_prefix|global_prefix|prefix|global|package|call|dry_run|json|silent|loglevel)$|INIT_CWD$)/i;

/** npm could not do it; the message is for people. */
export class NpmError extends Error {
  override name = 'NpmError';
}

/**
 * Runs npm in `folder`; gives what it printed. With `shown`, people see it instead, its progress too, on standard
 * error. Rejects with a {@link NpmError} where it fails.
 */
export function runNpm(folder: string, args: readonly string[], { shown = false } = {}): Promise<string> {
  const [file, first] = npmProgram();
  const env = Object.entries(process.env).filter(([name]) => !ofAnotherRun.test(name));
  return new Promise((resolve, reject) => {
    const isShell = file.endsWith('.cmd');
    const words = [...first, ...args];
    const child = spawn(file, isShell ? words.map((word) => `"${word}"`) : words, {
      cwd: folder,
      env: Object.fromEntries(env),
      stdio: ['ignore', shown ? 2 : 'pipe', shown ? 2 : 'pipe'],
      shell: isShell,
    });
    let printed = '';
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => reject(new NpmError(`npm cannot be run: ${error.message}`)));
    child.on('close', (status) => {
      if (status === 0) resolve(printed);
      else reject(new NpmError(`npm ${args[0]} failed${said === '' ? '' : `:\n${said.trim()}`}`));
    });
  });
}

function npmProgram(): [file: string, first: string[]] {
  // On Windows npm lies beside Node, and its `.cmd` needs a shell.
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const script = [process.env.npm_execpath ?? '', beside].find(
    (path) => /npm-cli\.js$/.test(path) && existsSync(path),
  );
  if (script !== undefined) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
