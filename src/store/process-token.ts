/** Names for things that a process leaves on disk, from which another can tell whether that process still runs. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** What begins the name of every lock and temporary file. Readers pass over it, for it begins with a dot. */
export const ownPrefix = '.apptrack-';

/** How a token's process fares: `unknown` where it ran on another machine. */
export type Liveness = 'alive' | 'dead' | 'unknown';

const pattern = /^(\d+)-(\d+)-([0-9a-f]{8})-[0-9a-f]{12}$/;

let own: string | undefined;
let serial = 0;

/** A new name, unique, telling process id, its start time and its machine. */
export function newToken(): string {
  own ??= `${process.pid}-${startTime(process.pid)}-${machine()}`;
  serial += 1;
  const random = Math.floor(Math.random() * 0x1_0000_0000);
  return `${own}-${hex(serial, 4)}${hex(random, 8)}`;
}

/** Whether the process that made a token still runs. What is no token was left by nobody alive. */
export function livenessOf(token: string): Liveness {
  const [, pid = '', started, host] = pattern.exec(token) ?? [];
  if (pid === '') return 'dead';
  if (host !== machine()) return 'unknown';
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'dead';
  }
  // The number may have gone to another process since.
  return startTime(Number(pid)) === started ? 'alive' : 'dead';
}

/** The process id in a token, for messages. */
export function processOf(token: string): string {
  return pattern.exec(token)?.[1] ?? '?';
}

function machine(): string {
  return shortHash(hostname());
}

/** A 32-bit FNV-1a sum in hexadecimal: for names, not for secrets; quicker to start than `node:crypto`. */
export function shortHash(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return hex(sum >>> 0, 8);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').slice(-digits);
}

/** Clock ticks from boot to the process's start, as Linux tells (proc(5), field 22 of stat); `0` elsewhere. */
function startTime(pid: number): string {
  if (process.platform !== 'linux') return '0';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
