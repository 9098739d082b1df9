/**
 * Runs on every opened page: keeps the key for the worker, which may be stopped any time, and shows the button that
 * locks the site.
 */

import { showLockButton } from './lock-button.ts';
import { ask, forgetPlaces, type ToPage, unlockedMark } from './messages.ts';

let kept: CryptoKey | null = null;
/** Once it is locked, this page keeps no key any more: the next one is another page. */
let isLocked = false;
const { serviceWorker } = navigator;

/** Hides everything at once, and asks for the address again: the worker answers with the unlock page. */
function leave(): void {
  isLocked = true;
  kept = null;
  document.body.replaceChildren();
  document.title = 'Locked';
  forgetPlaces();
  location.reload();
}

async function lock(): Promise<void> {
  const { controller } = serviceWorker;
  if (controller) await ask(controller, { kind: 'lock' }, 3000);
  leave();
}

serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  const { kind } = data as ToPage;
  if (kind === 'give') port?.postMessage(kept);
  if (kind === 'locked') leave();
});

async function hold(): Promise<void> {
  const { controller } = serviceWorker;
  const key = controller && (await ask<CryptoKey>(controller, { kind: 'hold' }, 3000));
  // An answer from before the lock may come after it; the worker would ask for that key, and open again.
  if (!isLocked) kept = key ?? kept;
}

// A page that comes back from memory must not show what was locked in between.
addEventListener('pageshow', async ({ persisted }) => {
  const { controller } = serviceWorker;
  if (persisted && controller && (await ask(controller, { kind: 'status' }, 5000)) === false) leave();
});

// Browsers take links with `download` past the worker, where there is only the sealed site.
addEventListener('click', async (event) => {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[download]');
  if (!link || event.defaultPrevented || link.origin !== location.origin) return;
  event.preventDefault();
  const response = await fetch(link.href);
  const copy = document.createElement('a');
  copy.href = URL.createObjectURL(await response.blob());
  copy.download = link.download || (link.pathname.split('/').at(-1) ?? '');
  copy.click();
  setTimeout(() => URL.revokeObjectURL(copy.href), 60_000);
});

// The page shows: should it be locked again at once, unlocking may reload again.
sessionStorage.removeItem(
  unlockedMark(new URL('..', (document.currentScript as HTMLScriptElement).src).pathname),
);
serviceWorker.startMessages();
serviceWorker.addEventListener('controllerchange', () => void hold());
void hold();
showLockButton(() => void lock());
