/** Work that keeps no key waiting: long work in short slices, and what can wait itself. */

/** How long a slice may keep the browser from everything else, in milliseconds. */
const slice = 6;
/** How many items are done between two looks at the clock. */
const stride = 32;

/** Calls `each` with every item in turn and gives what it gave; the browser may do other things in between. */
export async function mapInSlices<Item, Value>(
  items: readonly Item[],
  each: (item: Item) => Value,
): Promise<Value[]> {
  const values: Value[] = [];
  let start = performance.now();
  for (const item of items) {
    values.push(each(item));
    if (values.length % stride !== 0 || performance.now() - start < slice) continue;
    await yieldToBrowser();
    start = performance.now();
  }
  return values;
}

/** A message to oneself comes after what waits already; unlike a timer it is not put off. */
function yieldToBrowser(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does something when the browser has nothing else to do, and soon in any case. */
export function whenIdle(work: () => void): void {
  if (window.requestIdleCallback === undefined) setTimeout(work);
  else requestIdleCallback(work, { timeout: 300 });
}
