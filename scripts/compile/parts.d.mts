/** The types of `parts.mjs`, which says more. */

/** What is compiled. */
export type Part = 'cli' | 'browser' | 'site' | 'template';

/** The folder of a part that is as new as its sources, made if need be; `say` gets a line then. */
export function ensureCompiled(part: Part, options?: { say?: (line: string) => void }): Promise<string>;
