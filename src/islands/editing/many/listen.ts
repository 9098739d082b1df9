/** Selecting by keys, clicks and a long press. */
import { openActions } from './bar.ts';
import { idOf, idsBetween, itemOf, items } from './picks.ts';
import {
  countSelected,
  isSelected,
  isSelecting,
  lastSelected,
  select,
  selectOnly,
  selectShown,
} from './selection.ts';

/** Where a tap selects while selecting goes on: fingers have no keys to hold. */
const fingers = matchMedia('(max-width: 46rem), (pointer: coarse)');

/** Listens for as long as the page lasts. */
export function listenToSelecting(): void {
  addEventListener('keydown', hearKey);
  document.addEventListener('click', hearClick, true);
  document.addEventListener('mousedown', (event) => {
    // Otherwise the text between two clicks would be marked as well.
    if (event.shiftKey && itemOf(event.target) !== null) event.preventDefault();
  });
  listenToPress();
}

function hearKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || altKey || document.querySelector(items) === null) return;
  if (
    target instanceof Element &&
    target.closest('input:not(.pick), textarea, select, dialog[open], [popover]')
  )
    return;
  const isCommand = ctrlKey || metaKey;
  if (isCommand && !shiftKey && key.toLowerCase() === 'a') void selectShown();
  else if (isCommand || !act(key)) return;
  event.preventDefault();
}

/** Does what a key asks for; false where it asks for nothing. */
function act(key: string): boolean {
  const item = itemOf(document.activeElement) ?? document.querySelector<HTMLElement>(`:is(${items}):hover`);
  switch (key) {
    case 'x':
      if (item !== null) select([idOf(item)], !isSelected(idOf(item)));
      return item !== null;
    case 'X':
      if (item !== null) select(idsBetween(lastSelected(), item));
      return item !== null;
    case 'Escape': {
      // What is open closes first.
      const isFree = isSelecting() && document.querySelector('details[data-menu][open]') === null;
      if (isFree) selectOnly([]);
      return isFree;
    }
    default:
      return countSelected() > 0 && openActions(key);
  }
}

/** Set where a press has selected already: the click that ends it means nothing. */
let isPressed = false;

function hearClick(event: MouseEvent): void {
  const item = itemOf(event.target);
  if (item === null || !(event.target instanceof Element)) return;
  const box = event.target.closest<HTMLInputElement>('.pick');
  const isTap = fingers.matches && isSelecting();
  if (isPressed || (box === null && (event.shiftKey || isTap))) {
    event.preventDefault();
    event.stopPropagation();
  }
  if (isPressed) isPressed = false;
  else if (event.shiftKey) select(idsBetween(lastSelected(), item), box?.checked ?? true);
  else if (box !== null) select([idOf(item)], box.checked);
  else if (isTap) select([idOf(item)], !isSelected(idOf(item)));
  else return;
  // From here the keys go on.
  if (!fingers.matches) item.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

const pressTime = 500;
const moved = 10;

/** A long press selects, as it does in lists of phones. */
function listenToPress(): void {
  let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | null = null;
  const end = () => {
    clearTimeout(press?.timer);
    press = null;
  };
  document.addEventListener('pointerdown', ({ pointerType, target, clientX, clientY }) => {
    end();
    isPressed = false;
    const item = itemOf(target);
    if (pointerType === 'mouse' || item === null) return;
    const timer = setTimeout(() => {
      isPressed = true;
      select([idOf(item)], !isSelected(idOf(item)));
    }, pressTime);
    press = { timer, x: clientX, y: clientY };
  });
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (press !== null && Math.hypot(clientX - press.x, clientY - press.y) > moved) end();
  });
  for (const name of ['pointerup', 'pointercancel', 'scroll']) document.addEventListener(name, end, true);
  // The menu that a long press opens on a link would cover what was selected.
  document.addEventListener('contextmenu', (event) => {
    if (press !== null && itemOf(event.target) !== null) event.preventDefault();
  });
}
