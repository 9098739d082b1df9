// `npm start`: the local app on loopback, opened in the browser where a person sits at a terminal.
// Options: --port N, --no-open; the data folder is found as everywhere, by APPTRACK_DIR or from the present folder upwards.
import { parseArgs } from 'node:util';
import { DataFolderError, findDataFolder } from '../src/store/data-folder.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// It works offline and asks nobody for anything.
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';

class UsageError extends Error {}

function optionsOf(args) {
  const options = { port: { type: 'string' }, open: { type: 'boolean' } };
  const { values } = parseArgs({ args, options, allowNegative: true });
  const written = values.port ?? process.env.PORT ?? '4321';
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`"${written}" is no port; write a number like 5000`);
  const isAttended = process.stdout.isTTY === true && process.env.CI === undefined;
  return { port, open: values.open ?? isAttended };
}

async function start({ port, open }) {
  const root = findDataFolder();
  const { dev } = await import('astro');
  const server = await dev({ logLevel: 'warn', server: { host: '127.0.0.1', port, open } });
  const [url = `http://127.0.0.1:${server.address.port}/`] = server.resolvedUrls.local;
  const taken = port !== 0 && server.address.port !== port;
  if (taken)
    process.stdout.write(`\n  Port ${port} is taken, by another AppTrack perhaps: this one has another.\n`);
  process.stdout.write(`\n  AppTrack is at ${url}\n  The files are in ${root}\n  Ctrl-C stops it.\n\n`);
}

function explain(error) {
  if (error instanceof UsageError || /^ERR_PARSE_ARGS/.test(error.code))
    return [2, `${error.message}\nUsage: npm start -- [--port N] [--no-open]`];
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
