/** Long work in short slices, so that a key pressed meanwhile is not kept waiting. */

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
    await breath();
    start = performance.now();
  }
  return values;
}

/** A message to oneself comes after what waits already; unlike a timer it is not put off. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
