/** A menu beside what it is about. */
import { button, element } from './element.ts';

/** One choice of a menu. */
export interface MenuItem {
  content: string | Node;
  /** Whether it is so now; undefined where the choice is no state. */
  checked?: boolean;
  /** Set apart from those above. */
  apart?: boolean;
  choose(): void;
}

/** Opens a menu; arrow keys, Home and End move in it, Escape closes it. */
export function openMenu(anchor: HTMLElement, label: string, items: readonly MenuItem[]): void {
  const menu = element('div', { class: 'stage-menu', role: 'menu', popover: 'auto', 'aria-label': label });
  for (const { content, checked, apart = false, choose } of items) {
    const act = () => {
      menu.hidePopover();
      choose();
    };
    const item = button('', act, {
      role: checked === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': checked === undefined ? null : String(checked),
      class: apart ? 'more' : null,
    });
    item.append(content);
    menu.append(item);
  }
  document.body.append(menu);
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    menu.remove();
    if (document.activeElement === document.body) anchor.focus();
  });
  menu.addEventListener('keydown', (event) => moveFocus(menu, event));
  menu.showPopover();
  place(menu, anchor);
  (menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.querySelector('button'))?.focus();
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll<HTMLElement>('button')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items[(target + items.length) % items.length]?.focus();
}

/** Below the anchor, or above it where there is more room; always within the window. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const [at, size] = [anchor.getBoundingClientRect(), menu.getBoundingClientRect()];
  const below = at.bottom + 4;
  const above = at.top - size.height - 4;
  const top =
    below + size.height <= innerHeight || above < 0 ? Math.min(below, innerHeight - size.height - 8) : above;
  menu.style.top = `${Math.max(8, top)}px`;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
}
