// `npm start`: the local app on loopback, opened in the browser where a person sits at a terminal.
// Options: --port N, --no-open, --no-token; the data folder is found as everywhere, by APPTRACK_DIR or from the present folder upwards.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { accessToken } from '../src/store/access-token.ts';
import { DataFolderError, findDataFolder } from '../src/store/data-folder.ts';
import { stateFolder } from '../src/store/state-folder.ts';
import { ensureCompiled } from './compile/parts.mjs';

class UsageError extends Error {}

function optionsOf(args) {
  const options = { port: { type: 'string' }, open: { type: 'boolean' }, token: { type: 'boolean' } };
  const { values } = parseArgs({ args, options, allowNegative: true });
  const written = values.port ?? process.env.PORT ?? '4321';
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`"${written}" is no port; write a number like 5000`);
  const isAttended = process.stdout.isTTY === true && process.env.CI === undefined;
  return { port, open: values.open ?? isAttended, hasToken: values.token ?? true };
}

const say = (line) => process.stderr.write(`${line}\n`);

async function start({ port, open, hasToken }) {
  const root = findDataFolder();
  // The app lies at the root of its address.
  delete process.env.APPTRACK_BASE;
  const compiled = await ensureCompiled('site', { say });
  enableCompileCache(join(compiled, 'v8'));
  const { start } = await import(pathToFileURL(join(compiled, 'server/entry.mjs')).href);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [client, editing] = ['client', 'editing'].map((name) => join(compiled, name));
  const token = hasToken ? accessToken(stateFolder()) : null;
  const app = await start({ root, port, client, editing, token, version, warn: say });
  if (port !== 0 && app.port !== port)
    process.stdout.write(`\n  Port ${port} is taken, by another AppTrack perhaps: this one has another.\n`);
  const link = app.newLink();
  const once = hasToken ? '\n  That link lets one browser in, which is then known here.' : '';
  process.stdout.write(
    `\n  AppTrack is at ${link}${once}\n  The files are in ${root}\n  Ctrl-C stops it.\n\n`,
  );
  if (open) openBrowser(hasToken ? pageFor(link) : link);
}

// A page of the user's own that leads to a link: an address on a command line could be read, and used, by other users.
function pageFor(link) {
  const page = join(stateFolder(), `open-${process.pid}.html`);
  rmSync(page, { force: true });
  writeFileSync(
    page,
    `<!doctype html><meta http-equiv="refresh" content="0;url=${link}"><a href="${link}">AppTrack</a>\n`,
    { mode: 0o600, flag: 'wx' },
  );
  setTimeout(() => rmSync(page, { force: true }), 15_000).unref();
  process.on('exit', () => rmSync(page, { force: true }));
  return page;
}

// Opens an address as the desktop does; where there is none, the address stands on the terminal.
function openBrowser(url) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function explain(error) {
  if (error instanceof UsageError || /^ERR_PARSE_ARGS/.test(error.code))
    return [2, `${error.message}\nUsage: npm start -- [--port N] [--no-open] [--no-token]`];
  if (error instanceof DataFolderError) return [error.named ? 2 : 1, error.message];
  if (error.syscall === 'listen')
    return [
      1,
      `It cannot listen on 127.0.0.1:${error.port} (${error.code}); choose another: npm start -- --port 5000`,
    ];
  return null;
}

try {
  await start(optionsOf(process.argv.slice(2)));
} catch (error) {
  const explained = explain(error);
  if (explained === null) throw error;
  process.stderr.write(`${explained[1]}\n`);
  process.exit(explained[0]);
}
