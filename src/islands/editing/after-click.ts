/** What happens because something was clicked elsewhere, and moves the page under the pointer: after the click. */

let isDown = false;
for (const [type, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  addEventListener(
    type,
    () => {
      isDown = down;
    },
    true,
  );

/** Does something at once, or, while a pointer is down, once its click has reached what lies under it. */
export function afterClick(act: () => void): void {
  if (isDown) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}
