/** What makes the pages of the local app live and editable. It is compiled apart: no built site has any of it. */
import './style.css';
import './agenda/style.css';
import './application-page.css';
import './config/style.css';
import './import/style.css';
import './many/style.css';
import './text/style.css';
import { openNewApplication } from './add-application.ts';
import { offerBookmark, takeHandedOver } from './add-bookmark.ts';
import { listenToDragging } from './agenda/drag.ts';
import { equipAgenda, listenToDays } from './agenda/equip.ts';
import { equipApplicationPage } from './application-page.ts';
import { equipBoard, listenToBoard } from './board.ts';
import { applicationHere } from './client.ts';
import { equipDirectory } from './directory.ts';
import { editApplication } from './edit-application.ts';
import { button, element } from './element.ts';
import { listenToFixes } from './fix.ts';
import { keepFocus } from './keep-focus.ts';
import { followFiles } from './live.ts';
import { equipMany, startMany } from './many/start.ts';
import { equipMatchPage } from './match-page.ts';
import { tell } from './perform.ts';
import { equipReminders } from './reminders.ts';
import { equipStatusButtons } from './status-buttons.ts';
import { keptToast } from './toast.ts';
import { listenToUndo } from './undo-key.ts';

/** Gives everything that is on a page what it needs to be edited; does nothing where that is done. */
function equip(page: Document): void {
  const here = applicationHere();
  equipStatusButtons(page, here);
  equipReminders(page);
  equipAgenda(page);
  equipBoard(page);
  equipMany(page);
  offerBookmark(page);
  equipDirectory(page);
  equipMatchPage(page);
  if (here !== null) equipApplicationPage(page, here);
}

/** The button in the head of every page. */
function offerNew(): void {
  const add = button('New', () => void openNewApplication(), {
    class: 'add-new no-print',
    title: 'New application (n)',
    'data-action': 'Add an application',
    'aria-keyshortcuts': 'n',
  });
  document.querySelector('[data-theme-switch]')?.before(add);
}

/** Buttons of pages that do the same, as the one of an empty list. */
function listenToButtons(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-new-application]') !== null)
      void openNewApplication();
  });
}

/** Single keys, where nobody is typing and no key of every page is meant (`g n`): N adds, E edits. */
function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    // A dialog that was closed just now may have the focus for a moment longer; nobody types into that.
    const isTyping =
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, dialog[open], [popover]') !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = applicationHere();
    if (event.key === 'n') void openNewApplication();
    else if (event.key === 'e' && here !== null) void editApplication(here);
    else return;
    event.preventDefault();
  });
}

/** These keys in the lists of all keys. */
function tellKeys(): void {
  for (const list of document.querySelectorAll('.keys')) {
    for (const [key, does] of [
      ['n', 'add an application'],
      ['e', 'edit the application that is open'],
      ['Ctrl z', 'undo the last change'],
      ['Ctrl s', 'save the settings, or the file that is edited as text'],
      ['x', 'select the row or card; Shift x selects all between, Ctrl A all that are shown, Esc none'],
      ['s', 'of what is selected, change the status; likewise t (tags), p (priority), z (snooze), Delete'],
    ] as const) {
      list.append(element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)));
    }
  }
}

followFiles(equip);
listenToBoard();
listenToDragging();
listenToDays();
listenToKeys();
listenToUndo();
startMany();
listenToButtons();
listenToFixes();
tellKeys();
offerNew();
equip(document);
const importing = document.querySelector<HTMLElement>('[data-import]');
// Loaded where it is needed: no other page takes in files.
if (importing !== null) void import('./import/page.ts').then(({ startImport }) => startImport(importing));
const settings = document.querySelector<HTMLElement>('[data-settings]');
if (settings !== null) void import('./config/page.ts').then(({ startSettings }) => startSettings(settings));
const asText = document.querySelector<HTMLElement>('[data-as-text]');
if (asText !== null) void import('./text/page.ts').then(({ startTextPage }) => startTextPage(asText));
// Rows and cards are drawn as the reader comes near them.
new MutationObserver(() => {
  equip(document);
  keepFocus();
}).observe(document.body, { childList: true, subtree: true });
takeHandedOver();
addEventListener('hashchange', takeHandedOver);
const before = keptToast();
if (before !== null) tell(before.text, before.undo);
document.documentElement.dataset.editable = '';
