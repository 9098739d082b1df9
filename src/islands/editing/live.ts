/** A page that follows the files: when one changes, what is different in the page is changed, and nothing else. */
import { Idiomorph } from 'idiomorph';
import { announceFactsChanged, announceFactsShown } from '../facts-changed.ts';
import { localise } from '../localise.ts';
import { eventsPath } from './client.ts';

/** Parts that a script of the page has drawn or filled: it does so anew when told. */
const drawnByScripts =
  '[data-followed], table[data-applications], [data-board], [data-shown], [data-chips], [data-views], form[data-filters] input, form[data-directory] input, [data-count], .quick-note, [data-import], [data-settings], [data-as-text], [data-acts], [data-pasted], [data-report]:not(form), [data-letter], [data-occasion], .editing';

let equip: (page: Document) => void = () => undefined;

/** Follows the files until the page is left; `equipPage` gives a fresh page what this one has beside what it shows. */
export function followFiles(equipPage: (page: Document) => void): void {
  equip = equipPage;
  let isFirst = true;
  const follow = () => {
    const changes = new EventSource(eventsPath);
    changes.addEventListener('changed', () => void refreshPage());
    // After an interruption, such as a sleep of the machine, something may have been missed.
    changes.addEventListener('open', () => {
      if (!isFirst) void refreshPage();
      isFirst = false;
    });
    // A page that is left must not keep one of the few connections that a browser has for a server.
    addEventListener('pagehide', () => changes.close(), { once: true });
  };
  follow();
  // A page that the browser kept as it was left stays so, but for what has changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}

let running: Promise<void> | undefined;
let again = false;

/** Brings the page up to date. What comes while this goes on is one more turn. */
export function refreshPage(): Promise<void> {
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = takeOver().finally(() => {
    running = undefined;
    if (!again) return undefined;
    again = false;
    return refreshPage();
  });
  return running;
}

async function takeOver(): Promise<void> {
  // The list draws its rows from data of their own, long before a whole page is made.
  announceFactsChanged();
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
  // Where the app does not answer, the page stays until it does.
  if (response === null) return;
  if (response.status === 404) return onceNothingIsOpen(leave);
  // The page of a file with a problem says what it is.
  if (!response.ok && response.status !== 422) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.querySelector('[data-chart]') !== null || shapeOf(page) !== shapeOf(document)) {
    showProblems(page);
    return onceNothingIsOpen(() => location.reload());
  }
  document.title = page.title;
  // The list has its rows already; those that came with the page would only cost time.
  page.querySelector('table[data-applications] tbody')?.replaceChildren();
  equip(page);
  morph('.nav', page);
  morph('main', page);
  showProblems(page);
  localise();
  announceFactsShown();
}

/** Does it now, or once the form that somebody is filling in was sent or closed. */
function onceNothingIsOpen(act: () => void): void {
  const open = document.querySelector('dialog[open]');
  if (open === null) act();
  else open.addEventListener('close', () => void refreshPage(), { once: true });
}

/** What is gone has no page any more: to the list, as it was where the page was opened from it. */
function leave(): void {
  const back = document.querySelector<HTMLAnchorElement>('[data-back]');
  if (back === null) location.assign('/');
  else back.click();
}

/** Pages of one kind have the same scripts; an empty list has others than one with something in it. */
function shapeOf(page: Document): string {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('main script[src]')].map(
    ({ src }) => new URL(src).pathname,
  );
  return scripts.join(' ');
}

function morph(selector: string, page: Document): void {
  const [now, next] = [document.querySelector(selector), page.querySelector(selector)];
  if (now === null || next === null) return;
  Idiomorph.morph(now, next, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeNodeMorphed: (old: Node) => !(old instanceof Element && old.matches(drawnByScripts)),
      beforeAttributeUpdated: (name: string, old: Element) => !isReaders(name, old),
    },
  });
}

/** Whether an attribute says what the reader made of it: what was opened stays open, and what was typed or chosen stays. */
function isReaders(name: string, node: Element): boolean {
  if (name === 'open' || name === 'aria-expanded') return true;
  // What a form is filled in from.
  if (node instanceof HTMLFormElement) return name === 'data-resume' || name === 'data-application';
  if (node instanceof HTMLOptionElement) return name === 'selected';
  if (node instanceof HTMLInputElement && name === 'checked') return node.checked !== node.defaultChecked;
  const isTyped = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
  return isTyped && name === 'value' && node.value !== node.defaultValue;
}

function showProblems(page: Document): void {
  const [now, next] = [document.querySelector('.problems'), page.querySelector('.problems')];
  if (next === null) now?.remove();
  else if (now === null) document.querySelector('main')?.before(next);
  else now.replaceWith(next);
}
