/** The unlock page's script. */
import { deriveDeviceKey } from '../key-file.ts';
import { coachFolder, publishedFiles } from '../published-files.ts';
import { faultTexts, SealError, type SealFault } from '../seal-error.ts';
import { fetchKeyFile } from './fetch-sealed.ts';
import { ask, forgetPlaces, type OpenAnswer, type ToPage, unlockedMark } from './messages.ts';
import { startWorker } from './start-worker.ts';

const find = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const form = find<HTMLFormElement>('form');
const field = find<HTMLInputElement>('passphrase');
const reveal = find<HTMLButtonElement>('reveal');
const progress = find<HTMLProgressElement>('progress');
const status = find('status');
/** The site's base: where this script's folder lies. */
const base = new URL('..', (document.currentScript as HTMLScriptElement).src).pathname;

function say(text: string, isFault = false): void {
  status.textContent = text;
  status.classList.toggle('fault', isFault);
}

/** The browser lacks something; there is nothing to type then. */
function giveUp(text: string): void {
  form.hidden = true;
  find('needs').textContent = text;
  find('needs').hidden = false;
}

/** Asks for the same address again, now of the worker; once, lest a broken browser do that for ever. */
function goOn(): void {
  const mark = unlockedMark(base);
  const last = Number(sessionStorage.getItem(mark) ?? 0);
  if (Date.now() - last < 5000) {
    giveUp('It is unlocked, and this browser does not show it. Close this tab and open the address again.');
    return;
  }
  sessionStorage.setItem(mark, String(Date.now()));
  location.reload();
}

async function unlock(worker: ServiceWorker): Promise<SealFault | null> {
  try {
    const keyFile = await fetchKeyFile(base);
    progress.hidden = false;
    const key = await deriveDeviceKey(field.value, keyFile, (share) => {
      progress.value = share;
    });
    const remember = find<HTMLInputElement>('remember').checked;
    const answer = await ask<OpenAnswer>(worker, { kind: 'open', key, remember }, 60_000);
    return answer === null ? 'unreachable' : answer.fault;
  } catch (error) {
    if (error instanceof SealError) return error.fault;
    throw error;
  } finally {
    progress.hidden = true;
  }
}

async function submit(worker: ServiceWorker): Promise<void> {
  const controls = form.querySelectorAll<HTMLInputElement>('input, button');
  say('Checking…');
  for (const control of controls) control.disabled = true;
  let text: string | null;
  try {
    const fault = await unlock(worker);
    text = fault && faultTexts[fault];
  } catch {
    text = 'This device has not enough memory free to check the passphrase. Close other tabs and try again.';
  }
  for (const control of controls) control.disabled = false;
  if (text === null) {
    field.value = '';
    say('Unlocked.');
    goOn();
    return;
  }
  say(text, true);
  field.focus();
  field.select();
}

async function start(): Promise<void> {
  // Hosts answer with this page wherever there is no file; an address in the copy is opened with the copy's passphrase.
  if (location.pathname.startsWith(base + coachFolder) && location.pathname !== base + coachFolder) {
    location.replace(base + coachFolder);
    return;
  }
  const worker = await startWorker(base + publishedFiles.worker, base);
  if (typeof worker === 'string') {
    giveUp(worker);
    return;
  }
  // Opened in another tab, or remembered here, and only asked for past the worker.
  if (await ask<boolean>(worker, { kind: 'status' }, 5000)) {
    goOn();
    return;
  }
  find('needs').hidden = true;
  form.hidden = false;
  field.focus();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(worker);
  });
}

reveal.addEventListener('click', () => {
  const shown = field.type === 'password';
  field.type = shown ? 'text' : 'password';
  reveal.textContent = shown ? 'Hide' : 'Show';
  reveal.setAttribute('aria-pressed', String(shown));
});

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    const { kind } = data as ToPage;
    if (kind === 'give') port?.postMessage(null);
    if (kind === 'opened' && !form.querySelector(':disabled')) goOn();
  });
  navigator.serviceWorker.startMessages();
}
// A page that was left while it was locked may have kept something on its way.
forgetPlaces();
void start();
