// `npm start`: the local app on loopback, opened in the browser where a person sits at a terminal.
import { dev } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const open = process.stdout.isTTY === true && process.env.CI === undefined;
await dev({ server: { host: '127.0.0.1', open } });
