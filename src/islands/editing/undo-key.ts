/** Ctrl or ⌘ with Z takes back the last change that was made in the app, also before it was last started. */
import { send } from './client.ts';
import { refreshPage } from './live.ts';
import { forgetMoves } from './pending-moves.ts';
import { perform } from './perform.ts';

/** Listens for the keys, but where somebody types: there the browser undoes what was typed. */
export function listenToUndo(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, dialog[open]') !== null) return;
    event.preventDefault();
    if (event.repeat) return;
    // What is not written yet is taken back by not writing it.
    if (forgetMoves()) return void refreshPage();
    void perform(
      () => send<{ change: string }>('POST', 'undo'),
      ({ change }) => `Undone: ${change}`,
    );
  });
}
