/**
 * Attacks on what is promised, a kind after the other: `npm run attack`, or some kinds only: `npm run attack -- kills disk`.
 * `--seed N` draws the same again, `--only N` makes one try alone, `--times F` makes so many times the usual tries,
 * `--minutes N` bounds each kind. Ends with 1 where something did not hold. `docs/promises.md` says what is promised.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AttackKind, openAttack } from './attack/attack.ts';
import { attackByDisk } from './attack/disk.ts';
import { attackByInjection } from './attack/injections.ts';
import { attackByKilling } from './attack/kills.ts';
import { attackByRequests } from './attack/requests.ts';
import { attackSeal } from './attack/seal.ts';
import { attackByWriters } from './attack/writers.ts';
import { attackZones } from './attack/zones.ts';

const kinds: Record<string, AttackKind> = {
  kills: attackByKilling,
  disk: attackByDisk,
  writers: attackByWriters,
  requests: attackByRequests,
  injections: attackByInjection,
  seal: attackSeal,
  zones: attackZones,
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    times: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '10' },
  },
});
const [seed, times, minutes] = [values.seed, values.times, values.minutes].map(Number) as [
  number,
  number,
  number,
];
const only = values.only === undefined ? null : Number(values.only);
const wrong = [
  ...wanted.filter((name) => !Object.hasOwn(kinds, name)).map((name) => `unknown kind ${name}`),
  ...(Number.isSafeInteger(seed) && (only === null || Number.isSafeInteger(only)) && times > 0 && minutes > 0
    ? []
    : ['--seed, --only, --times and --minutes take numbers']),
  ...(only !== null && wanted.length !== 1 ? ['--only is one try of one kind'] : []),
];
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\nThere are: ${Object.keys(kinds).join(', ')}\n`);
  process.exit(2);
}

const root = mkdtempSync(join(tmpdir(), 'apptrack-attack-'));
// What the local app and the command line keep for a user, they keep here.
process.env.XDG_STATE_HOME = join(root, 'state');
process.stdout.write(`seed ${seed}\n`);
try {
  for (const [name, kind] of Object.entries(kinds)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { attack, report } = openAttack(name, { root, seed, only, times, minutes });
    process.stderr.write(`${name}…\n`);
    await kind(attack);
    const { lines, failed } = report();
    process.stdout.write(`${lines.join('\n')}\n`);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
