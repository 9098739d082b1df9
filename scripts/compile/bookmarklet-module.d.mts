/** The types of `bookmarklet-module.mjs`. */

/** What of a plugin for Vite it is. */
export interface BookmarkletModule {
  name: string;
  resolveId(source: string): string | null;
  load(id: string): Promise<string | null>;
}

/** Makes `import { bookmarkletCode } from 'virtual:bookmarklet'` work. */
export function bookmarkletModule(): BookmarkletModule;
