// `npm start`: the local app on loopback, opened in the browser where a person sits at a terminal.
// Options: --port N, --no-open; the data folder is found as everywhere, by APPTRACK_DIR or from the present folder upwards.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { DataFolderError, findDataFolder } from '../src/store/data-folder.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const { values } = parseArgs({
  options: { port: { type: 'string' }, open: { type: 'boolean' } },
  allowNegative: true,
});
const port = Number(values.port ?? process.env.PORT ?? 4321);
const isAttended = process.stdout.isTTY === true && process.env.CI === undefined;
try {
  const root = findDataFolder();
  const server = await dev({
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, open: values.open ?? isAttended },
  });
  const [url = `http://127.0.0.1:${server.address.port}/`] = server.resolvedUrls.local;
  process.stdout.write(`\n  AppTrack is at ${url}\n  The files are in ${root}\n  Ctrl-C stops it.\n\n`);
} catch (error) {
  if (!(error instanceof DataFolderError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
