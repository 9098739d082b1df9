/** Following the data folder while the local app runs. */
import { watchFolders } from './watch-folders.ts';

/** An editor may save in several steps: what comes within so many milliseconds is one change. */
const settling = 10;

/** Calls `look` once after each change in the data folder `root`; the function given back ends that. */
export function followFiles(root: string, look: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stop = watchFolders(root, () => {
    clearTimeout(timer);
    timer = setTimeout(look, settling);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
