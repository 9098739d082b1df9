/** Long text in a terminal goes through a pager, as Git's does. */

import { widthOf } from './render/text-width.ts';
import { columns, type Lines, print, shownLines } from './terminal.ts';

let isOff = false;

/** From here on everything is printed at once, as `--no-pager` asks. */
export function turnOffPager(): void {
  isOff = true;
}

/**
 * Prints lines; through `APPTRACK_PAGER`, else `PAGER`, else `less`, where standard output is a terminal with fewer rows.
 * One that cannot be had prints nothing less; one that is left early ends in peace.
 */
export function printPaged(lines: Lines): void {
  const pager = pagerIn(process.env);
  if (pager === null || !isLongerThanScreen([lines].flat())) print(lines);
  else if (!throughPager(pager, shownLines(lines))) print(lines);
}

/** The pager's command, with its words; `less` is run by itself, any other by the shell. Null where none is wanted. */
function pagerIn(env: NodeJS.ProcessEnv): string | null {
  if (isOff || process.stdout.isTTY !== true || env.TERM === 'dumb') return null;
  const named = env.APPTRACK_PAGER ?? env.PAGER ?? 'less';
  return /^\s*(?:cat\s*)?$/.test(named) ? null : named;
}

function isLongerThanScreen(lines: readonly string[]): boolean {
  const width = columns();
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  // The last row is the prompt's.
  return rows > (process.stdout.rows || 24) - 1;
}

/** Whether the pager took the text. */
function throughPager(pager: string, input: string): boolean {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  // As Git has it: leave if it fits, keep colours, leave the text on the screen.
  const env = { LESS: 'FRX', LV: '-c', ...process.env };
  // Ctrl-C is the pager's, which stops a search by it.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  try {
    // A person names it for their own shell, with words and quotes; nothing of a file's text is among them.
    const { status, error } = spawnSync(pager, {
      ...{ input, env, shell: pager !== 'less' },
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    // A pager that was left early took what its reader wanted; the shell says 126 and 127 of one that it cannot run.
    const { code } = (error ?? {}) as NodeJS.ErrnoException;
    return (error === undefined || code === 'EPIPE') && status !== 127 && status !== 126;
  } finally {
    process.off('SIGINT', ignore);
  }
}
