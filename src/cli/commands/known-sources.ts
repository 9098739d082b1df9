/** The sources that application files name. */
import type { Store } from '../../store/store.ts';

const sourceLine = /^source:[ \t]*([^\s#"'][^#\r\n]*?)[ \t]*(?:#.*)?$/m;

/** Every source that stands plainly in a file, the most frequent first. */
export function knownSources(store: Store): string[] {
  const counts = new Map<string, number>();
  for (const path of store.listApplications().paths) {
    const source = sourceLine.exec(store.readStart(path) ?? '')?.[1];
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}
