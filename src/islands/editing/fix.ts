/** Problems of files that are mended by a click, wherever they are listed. */
import { send } from './client.ts';
import { perform } from './perform.ts';

/** Listens for the buttons beside problems. */
export function listenToFixes(): void {
  document.addEventListener('click', ({ target }) => {
    const fix = target instanceof Element ? target.closest<HTMLButtonElement>('[data-fix]') : null;
    if (fix === null || fix.disabled) return;
    fix.disabled = true;
    void perform(
      () => send<{ path: string }>('POST', 'files/fix', JSON.parse(fix.dataset.fix ?? '')),
      ({ path }) => `${path} mended`,
    ).finally(() => {
      fix.disabled = false;
    });
  });
}
