// A plugin for Vite: gives the site the bookmarklet as one line of code, as the compile step made it.
import { readFileSync } from 'node:fs';
import { ensureCompiled } from './parts.mjs';

const name = 'virtual:bookmarklet';
const id = `\0${name}`;

/** Bookmarks travel through programs that know nothing of UTF-8. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Makes `import { bookmarkletCode } from 'virtual:bookmarklet'` work. */
export function bookmarkletModule() {
  return {
    name: 'bookmarklet',
    resolveId: (source) => (source === name ? id : null),
    async load(loaded) {
      if (loaded !== id) return null;
      const code = readFileSync(`${await ensureCompiled('browser')}/bookmarklet.js`, 'utf8').trim();
      return `export const bookmarkletCode = ${JSON.stringify(code.replace(/[^\0-\x7f]/g, escaped))};`;
    },
  };
}
