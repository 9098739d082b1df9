// A plugin for Vite: gives the site the scripts that are no part of its bundles, as the compile step made them.
import { readFileSync } from 'node:fs';
import { ensureCompiled } from './parts.mjs';

const name = 'virtual:browser-scripts';
const id = `\0${name}`;

/** Bookmarks travel through programs that know nothing of UTF-8. */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Makes `import { bookmarkletCode, bootCode } from 'virtual:browser-scripts'` work. */
export function browserScriptsModule() {
  return {
    name: 'browser-scripts',
    resolveId: (source) => (source === name ? id : null),
    async load(loaded) {
      if (loaded !== id) return null;
      const folder = await ensureCompiled('browser');
      const codeOf = (script) =>
        JSON.stringify(
          readFileSync(`${folder}/${script}.js`, 'utf8')
            .trim()
            .replace(/[^\0-\x7f]/g, escaped),
        );
      return `export const bookmarkletCode = ${codeOf('bookmarklet')};\nexport const bootCode = ${codeOf('boot')};`;
    },
  };
}
