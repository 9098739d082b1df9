/** Moves that are made by keys: written once a person pauses, so that a way there and back is no change. */
import { onFactsChanged } from '../facts-changed.ts';
import { changeStatus, type Shown } from './change-status.ts';
import { applicationPath, sendBeforeLeaving } from './client.ts';

/** So many milliseconds after the last key. */
const pause = 1200;

interface Pending {
  /** As it was before the first key. */
  shown: Shown;
  status: string;
  timer: ReturnType<typeof setTimeout>;
}

const pending = new Map<string, Pending>();

/** Writes a move after a pause; further moves of the same application until then replace it. */
export function moveAfterPause(shown: Shown, status: string): void {
  const before = pending.get(shown.id);
  clearTimeout(before?.timer);
  const timer = setTimeout(() => writeMove(shown.id), pause);
  pending.set(shown.id, { shown: before?.shown ?? shown, status, timer });
}

/** Forgets the moves that are not written yet; whether there were any. */
export function forgetMoves(): boolean {
  const had = pending.size > 0;
  for (const { timer } of pending.values()) clearTimeout(timer);
  pending.clear();
  return had;
}

function take(id: string): Pending | undefined {
  const move = pending.get(id);
  clearTimeout(move?.timer);
  pending.delete(id);
  return move;
}

function writeMove(id: string): void {
  const move = take(id);
  if (move !== undefined) void changeStatus(move.shown, move.status);
}

/** Has everything written at once, as a page is left. */
function writeBeforeLeaving(): void {
  for (const id of [...pending.keys()]) {
    const move = take(id);
    if (move === undefined || move.status === move.shown.status) continue;
    sendBeforeLeaving('POST', `${applicationPath(id)}/moves`, { status: move.status });
  }
}

addEventListener('pagehide', writeBeforeLeaving);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') writeBeforeLeaving();
});
// The board is drawn anew from the files, which do not know of these moves yet.
onFactsChanged(() => {
  for (const id of [...pending.keys()]) writeMove(id);
});
