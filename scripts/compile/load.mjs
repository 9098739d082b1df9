// Loads the compiled command line together with what V8 made of its code when the same command ran before: also of the
// functions that were called, which Node's own compile cache does not keep, and which are most of what a start takes.
// Plain JavaScript for Node 22.12 and later.
import { builtin } from './parts.mjs';

const { mkdirSync, readFileSync, renameSync, writeFileSync } = builtin('node:fs');
const { createRequire } = builtin('node:module');
const { Script } = builtin('node:vm');

/** What the file `name` of `folder` exports. `command` is a plain word: each has its own code kept, and loads no other's. */
export function loadCompiled(folder, name, command) {
  const kept = `${folder}/code/${process.version}-${process.arch}/${command}`;
  const loaded = new Map();
  const fresh = new Map();
  const ofNode = createRequire(`${folder}/`);
  const load = (id) => {
    if (!id.startsWith('./')) return ofNode(id);
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const source = readFileSync(`${folder}/${id}`, 'utf8');
    const script = new Script(`(function (exports, require, module, __dirname) {${source}\n})`, {
      filename: `${folder}/${id.slice(2)}`,
      cachedData: read(`${kept}/${id}`),
    });
    // V8 refuses what another build of it made.
    if (script.cachedDataRejected !== false) fresh.set(id, script);
    script.runInThisContext().call(module.exports, module.exports, load, module, folder);
    return module.exports;
  };
  // Not before the end: only then is it known what was called. What failed is no good example.
  process.once('exit', () => {
    if (!process.exitCode && fresh.size > 0) keep(kept, fresh);
  });
  return load(`./${name}`);
}

/** What was kept in a file; undefined where there is none, or where it is damaged: V8 would end the process over that. */
function read(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.length - 4;
  const data = bytes.subarray(0, Math.max(end, 0));
  return end > 0 && end % 4 === 0 && bytes.readUInt32LE(end) === sumOf(data) ? data : undefined;
}

/** A sum over 32-bit words, which takes a millisecond where one over bytes, or loading `node:crypto`, takes five. */
function sumOf(data) {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words[at], 0x01000193);
  return sum >>> 0;
}

/** Writes each whole or not at all. On a disk that cannot be written, every start is as slow as the first. */
function keep(folder, scripts) {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [id, script] of scripts) {
      const data = script.createCachedData();
      if (data.length % 4 !== 0) continue;
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(sumOf(data));
      const draft = `${folder}/${id}.${process.pid}`;
      writeFileSync(draft, Buffer.concat([data, sum]));
      renameSync(draft, `${folder}/${id}`);
    }
  } catch (error) {
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: ${error.message}\n`);
  }
}
