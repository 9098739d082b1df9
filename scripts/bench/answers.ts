/** How long a page takes to answer a reader, told by the page itself. */
import type { Page } from 'playwright-core';

/** What a reader did, and what the page showed in the frame after. */
export interface Answer {
  /** From the key or the click to the browser being free again after that frame. */
  taken: number;
  /** The line that says how many applications are shown. */
  shown: string;
}

/** Notes an answer for each key that changes the search box, and for each click and choice. */
export function watchAnswers(): void {
  const answers: Answer[] = [];
  let pressed = 0;
  const note = (start: number) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        answers.push({
          taken: performance.now() - start,
          shown: document.querySelector('[data-shown]')?.textContent ?? '',
        });
      port2.postMessage(null);
    });
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  addEventListener('input', ({ target }) => (target as HTMLInputElement).type === 'search' && note(pressed), {
    capture: true,
  });
  addEventListener('click', ({ timeStamp }) => note(timeStamp), { capture: true });
  Object.assign(globalThis, { answers });
}

/** All answers so far. */
export const answersOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { answers: Answer[] }).answers);

/** Does something and gives the page's answer to it. */
export async function answerTo(page: Page, act: () => Promise<void>): Promise<Answer> {
  const before = (await answersOf(page)).length;
  await act();
  await page.waitForFunction(
    (count) => (globalThis as unknown as { answers: Answer[] }).answers.length > count,
    before,
  );
  return (await answersOf(page))[before] as Answer;
}
