/** A word about what was done, with a way back. */
import { button, element } from './element.ts';

/** What to say. */
export interface Message {
  text: string;
  /** Takes it back. */
  undo?: (() => void) | null;
  isProblem?: boolean;
}

const shownFor = 12_000;
const box = element('div', {
  class: 'toasts no-print',
  role: 'status',
  'aria-live': 'polite',
  'data-local': true,
});
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message in the place of the last one; it stays while the pointer or the focus is on it. */
export function showToast({ text, undo = null, isProblem = false }: Message): void {
  if (!box.isConnected) document.body.append(box);
  const toast = element('div', { class: isProblem ? 'toast problem' : 'toast' }, element('p', {}, text));
  const close = () => toast.remove();
  if (undo !== null) {
    const act = () => {
      close();
      undo();
    };
    toast.append(button('Undo', act, { class: 'undo' }));
  }
  toast.append(button('×', close, { class: 'close', 'aria-label': 'Close this message' }));
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (toast.matches(':hover, :focus-within')) wait();
      else close();
    }, shownFor);
  };
  // A new element each time, so that it is read out.
  box.replaceChildren(toast);
  wait();
}

const kept = 'apptrack-said';

/** Keeps a message for the next page. `undo` is where the change can be undone. */
export function keepToast(text: string, undo: string | null): void {
  sessionStorage.setItem(kept, JSON.stringify({ text, undo }));
}

/** The message that the page before this one left; only once. */
export function keptToast(): { text: string; undo: string | null } | null {
  const text = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  return text === null ? null : JSON.parse(text);
}
