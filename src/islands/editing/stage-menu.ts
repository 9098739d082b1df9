/** A menu of the stages, beside what it is about. */
import { button, element } from './element.ts';
import { loadSettings } from './settings.ts';

/** What the menu is for. */
export interface StageChoice {
  anchor: HTMLElement;
  /** The stage as it is; null where there is none yet. */
  current: string | null;
  choose(stage: { id: string; label: string }): void;
  /** The person wants to say more than the stage. */
  more(): void;
}

/** Opens the menu; arrow keys, Home and End move in it, Escape closes it. */
export async function openStageMenu({ anchor, current, choose, more }: StageChoice): Promise<void> {
  const { stages } = await loadSettings();
  const menu = element('div', {
    class: 'stage-menu',
    role: 'menu',
    popover: 'auto',
    'aria-label': 'Change the status',
  });
  const close = (act: () => void) => () => {
    menu.hidePopover();
    act();
  };
  for (const stage of stages) {
    const item = button(
      '',
      close(() => choose(stage)),
      {
        role: 'menuitemradio',
        'aria-checked': String(stage.id === current),
      },
    );
    item.append(element('span', { class: `pill ${stage.kind}` }, stage.label));
    menu.append(item);
  }
  menu.append(button('With a date, time or note…', close(more), { role: 'menuitem', class: 'more' }));
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
