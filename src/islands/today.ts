/** The strip that opens and closes the summary of the day, and remembers which (`boot.ts` takes that up). */

const strip = document.querySelector<HTMLButtonElement>('[data-today]');
const root = document.documentElement.classList;

function tell(): void {
  strip?.setAttribute('aria-expanded', String(root.contains('today-open')));
}

strip?.addEventListener('click', () => {
  const isOpen = root.toggle('today-open');
  tell();
  try {
    localStorage.setItem('apptrack-today', isOpen ? 'open' : 'closed');
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
});
tell();
