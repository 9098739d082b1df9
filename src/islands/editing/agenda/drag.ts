/** Items of the agenda are dragged to another day, by mouse and, after a long press, by finger. */
import { moveTo } from './move-reminder.ts';

/** What a person would take for movable. */
const movable =
  '.agenda .item:is([data-reminder], [data-item=appointment], [data-item=deadline], [data-item=decide-by])';
/** A mouse that moves so many pixels drags; a finger that does so before the press was long scrolls. */
const tolerance = 8;
const longPress = 350;
/** So near the window's edge, in pixels, the page scrolls. */
const edge = 56;

interface Press {
  item: HTMLElement;
  x: number;
  y: number;
  pointer: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

interface Drag {
  item: HTMLElement;
  /** What follows the pointer, and where in it the pointer is. */
  ghost: HTMLElement;
  dx: number;
  dy: number;
  x: number;
  y: number;
}

let press: Press | null = null;
let drag: Drag | null = null;

/** Listens for as long as the page lasts. */
export function listenToDragging(): void {
  document.addEventListener('pointerdown', down);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  document.addEventListener('pointercancel', cancel);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || drag === null) return;
    event.preventDefault();
    cancel();
  });
  // While something is dragged the page neither scrolls with the finger nor opens the menu of a link.
  document.addEventListener('touchmove', (event) => drag !== null && event.preventDefault(), {
    passive: false,
  });
  document.addEventListener('contextmenu', (event) => drag !== null && event.preventDefault());
  // Links would be dragged by the browser.
  document.addEventListener('dragstart', (event) => {
    if (event.target instanceof Element && event.target.closest(movable) !== null) event.preventDefault();
  });
}

function down({
  target,
  button,
  isPrimary,
  pointerType,
  pointerId,
  clientX: x,
  clientY: y,
}: PointerEvent): void {
  cancel();
  const item = target instanceof Element ? target.closest<HTMLElement>(movable) : null;
  // What is a text to read and copy, or a control, is no handle.
  if (item === null || button !== 0 || !isPrimary || (target as Element).closest('button, .about') !== null)
    return;
  const timer = pointerType === 'mouse' ? undefined : setTimeout(begin, longPress);
  press = { item, x, y, pointer: pointerId, timer };
}

function move({ clientX, clientY, pointerId }: PointerEvent): void {
  if (drag !== null) follow(drag, clientX, clientY);
  if (drag !== null || press === null || press.pointer !== pointerId) return;
  if (Math.hypot(clientX - press.x, clientY - press.y) < tolerance) return;
  if (press.timer === undefined) {
    begin();
    if (drag !== null) follow(drag, clientX, clientY);
  } else cancel();
}

function begin(): void {
  if (press === null) return;
  const { item, x, y } = press;
  const { left, top, width } = item.getBoundingClientRect();
  const ghost = item.cloneNode(true) as HTMLElement;
  ghost.removeAttribute('data-reminder');
  ghost.removeAttribute('id');
  ghost.classList.add('ghost');
  ghost.inert = true;
  ghost.style.width = `${width}px`;
  // Beside the item it looks as that does.
  item.after(ghost);
  item.classList.add('dragged');
  document.documentElement.classList.add('dragging');
  getSelection()?.removeAllRanges();
  drag = { item, ghost, dx: x - left, dy: y - top, x, y };
  press = null;
  follow(drag, x, y);
  requestAnimationFrame(scrollAtEdges);
}

function follow(current: Drag, x: number, y: number): void {
  Object.assign(current, { x, y });
  current.ghost.style.transform = `translate(${x - current.dx}px, ${y - current.dy}px)`;
  const day = dayAt(x, y);
  for (const marked of document.querySelectorAll('.agenda .over'))
    if (marked !== day) marked.classList.remove('over');
  day?.classList.add('over');
}

function dayAt(x: number, y: number): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('.agenda [data-date]') ?? null;
}

function scrollAtEdges(): void {
  if (drag === null) return;
  const { x, y } = drag;
  const by = y < edge ? y - edge : y > innerHeight - edge ? y - innerHeight + edge : 0;
  if (by !== 0) {
    scrollBy(0, by / 4);
    follow(drag, x, y);
  }
  requestAnimationFrame(scrollAtEdges);
}

function up({ clientX, clientY }: PointerEvent): void {
  const dragged = drag?.item;
  const day = drag === null ? null : dayAt(clientX, clientY);
  cancel();
  if (dragged === undefined) return;
  // The click that follows would open a link.
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  const from = dragged.closest<HTMLElement>('[data-date]')?.dataset.date;
  if (day?.dataset.date !== undefined && day.dataset.date !== from) void moveTo(dragged, day.dataset.date);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function cancel(): void {
  clearTimeout(press?.timer);
  press = null;
  if (drag === null) return;
  drag.ghost.remove();
  drag.item.classList.remove('dragged');
  document.documentElement.classList.remove('dragging');
  for (const marked of document.querySelectorAll('.agenda .over')) marked.classList.remove('over');
  drag = null;
}
