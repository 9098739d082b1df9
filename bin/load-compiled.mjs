// Loads the compiled command line together with what V8 made of its code when the same command ran before: also of the
// functions that were called, which Node's own compile cache does not keep, and which are most of what a start takes.
// Plain JavaScript for Node 22.12 and later.
import { builtin } from './installation.mjs';

const { mkdirSync, readFileSync, renameSync, writeFileSync } = builtin('node:fs');
const { createRequire } = builtin('node:module');
const { basename, dirname } = builtin('node:path');
const { Script } = builtin('node:vm');

/**
 * What a compiled file exports. What V8 makes of it, and of those that it loads, is kept in the folder `cache`, one for each
 * command: it has its own functions kept, and reads no other's.
 */
export function loadCompiled(file, cache) {
  const folder = dirname(file);
  const kept = `${cache}/${process.version}-${process.arch}`;
  const loaded = new Map();
  const fresh = [];
  const ofNode = createRequire(file);
  const load = (id) => {
    if (!id.startsWith('./')) return ofNode(id);
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const source = readFileSync(`${folder}/${id}`);
    const script = new Script(`(function (exports, require, module, __dirname) {${source}\n})`, {
      filename: `${folder}/${id.slice(2)}`,
      cachedData: read(`${kept}/${id}`, sumOf(source)),
    });
    // V8 refuses what another build of it made.
    if (script.cachedDataRejected !== false) fresh.push({ id, script, sum: sumOf(source) });
    script.runInThisContext().call(module.exports, module.exports, load, module, folder);
    return module.exports;
  };
  // Not before the end: only then is it known what was called. What failed is no good example.
  process.once('exit', () => {
    if (!process.exitCode && fresh.length > 0) keep(kept, fresh);
  });
  return load(`./${basename(file)}`);
}

/**
 * What was kept in a file for a source of this sum; undefined where there is none, or where it is damaged: V8 would end the
 * process over that, and of the source it knows the length alone.
 */
function read(file, sourceSum) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.length - 8;
  if (end <= 0 || bytes.readUInt32LE(end + 4) !== sourceSum) return undefined;
  const data = bytes.subarray(0, end);
  return bytes.readUInt32LE(end) === sumOf(data) ? data : undefined;
}

/** A sum over 32-bit words, which takes a millisecond where one over bytes, or loading `node:crypto`, takes five. */
function sumOf(bytes) {
  const count = bytes.length >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < count; at += 1) sum = Math.imul(sum ^ words[at], 0x01000193);
  for (const rest of bytes.subarray(count * 4)) sum = Math.imul(sum ^ rest, 0x01000193);
  return sum >>> 0;
}

/** Writes each whole or not at all. On a disk that cannot be written, every start is as slow as the first. */
function keep(folder, scripts) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { id, script, sum } of scripts) {
      const data = script.createCachedData();
      const sums = Buffer.alloc(8);
      sums.writeUInt32LE(sumOf(data));
      sums.writeUInt32LE(sum, 4);
      const draft = `${folder}/${id}.${process.pid}`;
      writeFileSync(draft, Buffer.concat([data, sums]), { mode: 0o600 });
      renameSync(draft, `${folder}/${id}`);
    }
  } catch (error) {
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: ${error.message}\n`);
  }
}
