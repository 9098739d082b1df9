/** The switches between the system's colours, light and dark. */
import { announceColours } from './colours.ts';

const names = { system: 'as the system has them', light: 'light', dark: 'dark' } as const;
const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

const switches = document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]');
const root = document.documentElement;
const current = (): Theme => (root.dataset.theme as Theme | undefined) ?? 'system';

function apply(theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  label();
  announceColours();
  try {
    if (theme === 'system') localStorage.removeItem('apptrack-theme');
    else localStorage.setItem('apptrack-theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function label(): void {
  const text = `Colours: ${names[current()]}`;
  for (const button of switches) {
    // One is a sign, one has words.
    if (button.querySelector('svg') === null) button.textContent = text;
    else button.setAttribute('aria-label', text);
    button.title = text;
  }
}

for (const button of switches)
  button.addEventListener('click', () =>
    apply(order[(order.indexOf(current()) + 1) % order.length] ?? 'system'),
  );
label();
