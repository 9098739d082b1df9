// Loaded before a program (`node --import`): counts what it does to files, and at one of these operations ends the
// process or has the operation fail. What the variable ATTACK says is JSON:
//   { root, at, fault, report }: `at` is the number of the operation, from 1 (0: none);
//   `fault` is "kill", "torn" (half of what is written, then the end) or the code of an error of the system, which then
//   every later operation meets, too, if `lasting`; `report` is a file that the operations' names are written to.
// Faults that are errors come to files below `root` alone.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';
import { sep } from 'node:path';
import { getSystemErrorMessage, getSystemErrorName } from 'node:util';

const { root, at, fault, lasting = false, report } = JSON.parse(process.env.ATTACK);
const original = { ...fs };
const isKill = fault === 'kill' || fault === 'torn';
// A disk that is full takes nothing more, and lets go of what it has.
const takesAway = new Set(['unlinkSync', 'rmSync', 'rmdirSync', 'renameSync']);
const isFull = ['ENOSPC', 'EDQUOT'].includes(fault);
const opened = new Set();
const met = [];

const isBelow = (path) => path === root || String(path).startsWith(root + sep);
/** Whether an operation writes; reading changes nothing that a kill could leave behind. */
const writes = {
  openSync: ([, flags]) => typeof flags === 'string' && flags !== 'r',
  closeSync: ([file]) => opened.has(file),
};
const paths = {
  writeSync: ([file]) => opened.has(file),
  fsyncSync: ([file]) => opened.has(file),
  fchmodSync: ([file]) => opened.has(file),
  closeSync: ([file]) => opened.has(file),
  renameSync: ([from, to]) => isBelow(from) || isBelow(to),
  linkSync: ([from, to]) => isBelow(from) || isBelow(to),
};

function errorOf(name, args) {
  const path = typeof args[0] === 'string' ? args[0] : undefined;
  const syscall = name.replace(/Sync$/, '').replace('File', '');
  const errno = -constants.errno[fault];
  // Some have no name in Node.
  const code = getSystemErrorName(errno);
  return Object.assign(
    new Error(`${code}: ${getSystemErrorMessage(errno)}, ${syscall}${path ? ` '${path}'` : ''}`),
    {
      code,
      errno,
      syscall,
      ...(path === undefined ? {} : { path }),
    },
  );
}

function tear(name, args) {
  if (name === 'writeSync') original.writeSync(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
  if (name === 'writeFileSync')
    original.writeFileSync(args[0], String(args[1]).slice(0, String(args[1]).length / 2), args[2]);
}

function meet(name, args) {
  if (writes[name]?.(args) === false) return;
  const concerns = paths[name] ? paths[name](args) : isBelow(args[0]);
  if (!isKill && !concerns) return;
  if (name === 'writeSync' && !opened.has(args[0])) return;
  met.push(name);
  if (at === 0 || met.length < at || (met.length > at && !lasting)) return;
  if (isKill) {
    if (fault === 'torn') tear(name, args);
    process.kill(process.pid, 'SIGKILL');
    // The signal may take a moment.
    for (;;);
  }
  if (isFull && takesAway.has(name)) return;
  if (name === 'closeSync') original.closeSync(args[0]);
  throw errorOf(name, args);
}

for (const name of [
  'openSync',
  'closeSync',
  'writeSync',
  'writeFileSync',
  'appendFileSync',
  'renameSync',
  'linkSync',
  'symlinkSync',
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'copyFileSync',
  'fsyncSync',
  'chmodSync',
  'fchmodSync',
  'truncateSync',
]) {
  fs[name] = (...args) => {
    meet(name, args);
    const result = original[name](...args);
    if (name === 'openSync' && writes.openSync(args) && (isKill || isBelow(args[0]))) opened.add(result);
    if (name === 'closeSync') opened.delete(args[0]);
    return result;
  };
}
syncBuiltinESMExports();

if (report !== undefined) process.on('exit', () => original.writeFileSync(report, JSON.stringify(met)));
