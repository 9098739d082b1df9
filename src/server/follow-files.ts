/** Following the data folder while the local app runs. */
import { watchFolders } from './watch-folders.ts';

/** An editor may save in several steps: what comes within so many milliseconds is one change. */
const settling = 10;
/** Where changes do not end, as while many files are written, they are looked at so often. */
const longest = 2000;

/** Calls `look` once after each change in the data folder `root`; the function given back ends that. */
export function followFiles(root: string, look: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let check: NodeJS.Immediate | undefined;
  let first: number | null = null;
  const tell = () => {
    first = null;
    look();
  };
  const forget = () => {
    clearTimeout(timer);
    clearImmediate(check);
  };
  const stop = watchFolders(root, () => {
    first ??= performance.now();
    if (performance.now() - first > longest) return;
    forget();
    // A program that was busy meanwhile hears its timers before what happened to the files: those are heard first.
    timer = setTimeout(() => (check = setImmediate(tell)), settling);
  });
  return () => {
    forget();
    stop();
  };
}
