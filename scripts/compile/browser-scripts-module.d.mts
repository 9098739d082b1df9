/** The types of `browser-scripts-module.mjs`. */

/** What of a plugin for Vite it is. */
export interface BrowserScriptsModule {
  name: string;
  resolveId(source: string): string | null;
  load(id: string): Promise<string | null>;
}

/** Makes `import { bookmarkletCode, bootCode } from 'virtual:browser-scripts'` work. */
export function browserScriptsModule(): BrowserScriptsModule;
