/** `apptrack start` */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, WorkError } from '../../operations/errors.ts';
import type { SiteProgram } from '../../site/compiled-site.ts';
import { accessToken } from '../../store/access-token.ts';
import { findDataFolder } from '../../store/data-folder.ts';
import { sayRunning } from '../../store/running-app.ts';
import { stateFolder } from '../../store/state-folder.ts';
import { openBrowser } from '../input/open-browser.ts';
import { type Installation, loadSite, startOf } from '../installation.ts';
import type { CommonOptions } from '../options.ts';
import { sampleApp } from '../sample-app.ts';
import { print, warn } from '../terminal.ts';

type ReadResume = Parameters<SiteProgram['start']>[0]['readResume'];

/** The options of `start`. */
export interface StartOptions extends CommonOptions {
  port?: string;
  open?: boolean;
  token?: boolean;
}

/** Starts the local app on loopback, and opens it in the browser where a person sits at a terminal. It runs until it is stopped. */
export async function start(options: StartOptions, installation: Installation): Promise<number> {
  const port = portOf(options.port ?? process.env.PORT ?? '4321');
  const root = findDataFolder({ dir: options.dir });
  // The pages read the folder that the environment names, and lie at the root of their address.
  process.env.APPTRACK_DIR = root;
  delete process.env.APPTRACK_BASE;
  const { program, folder } = await loadSite(installation, warn);
  const token = options.token === false ? null : accessToken(stateFolder());
  const [client, editing] = [join(folder, 'client'), join(folder, 'editing')];
  const { version } = installation;
  const readResume: ReadResume = async (name, bytes) =>
    (await import('../input/read-apart.ts')).readApart(startOf(installation.root), name, bytes);
  const openSample = sampleApp(installation.root, token === null ? ['--no-token'] : []);
  const app = await started(program.start, {
    ...{ root, port, client, editing, token, version, readResume, openSample, warn },
  });
  // Another program that started this one beside itself has ended.
  process.once('disconnect', () => process.exit());
  const link = app.newLink();
  sayRunning(root, app.port);
  print([
    ...(port === 0 || app.port === port
      ? []
      : ['', `  Port ${port} is taken, by another AppTrack perhaps: this one has another.`]),
    ...['', `  AppTrack is at ${link}`],
    ...(token === null ? [] : ['  That link lets one browser in, which is then known here.']),
    ...[`  The files are in ${root}`, '  Ctrl-C stops it.', ''],
  ]);
  const isAttended = process.stdout.isTTY === true && process.env.CI === undefined;
  if (options.open ?? isAttended) openBrowser(token === null ? link : pageFor(link));
  return 0;
}

function portOf(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`"${written}" is no port; write a number like 5000`);
  return port;
}

async function started(
  start: SiteProgram['start'],
  options: Parameters<SiteProgram['start']>[0],
): ReturnType<SiteProgram['start']> {
  try {
    return await start(options);
  } catch (error) {
    const { syscall, port, code } = error as { syscall?: string; port?: number; code?: string };
    if (syscall !== 'listen') throw error;
    throw new WorkError(`it cannot listen on 127.0.0.1:${port} (${code}); choose another: --port 5000`);
  }
}

/** A page of the user's own that leads to a link: an address on a command line could be read, and used, by other users. */
function pageFor(link: string): string {
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
