/**
 * What tests get here when they import `vitest`: `expect` is Vitest's own, but a test is only kept, so that it can be run
 * any number of times in the process that has loaded it. What is not here fails when a test file is loaded.
 */
import { format } from 'node:util';
import { expect } from 'vitest';

export { expect };

/** The tests of all files loaded so far, in their order: each with its full name, its place and what it does. */
export const tests = [];

let titles = [];
/** How many tests have each name. */
const counts = new Map();

/** Groups the tests that are declared meanwhile. */
export function describe(title, declare) {
  titles.push(title);
  declare();
  titles = titles.slice(0, -1);
}

/** Keeps a test. */
export function test(title, ...rest) {
  const run = rest.find((part) => typeof part === 'function');
  keep(title, run);
}

test.each = (cases) => (title, run) => {
  for (const one of cases) {
    const values = Array.isArray(one) ? one : [one];
    keep(format(title, ...values), () => run(...values));
  }
};

/** The other name of {@link test}. */
export const it = Object.assign((...words) => test(...words), { each: test.each });

function keep(title, run) {
  const name = [...titles, title].join(' ');
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  tests.push({ name: count === 1 ? name : `${name} (${count})`, run, ...placeOfCall() });
}

/** Where the test file calls what keeps a test: Stryker tells by it which tests have changed. */
function placeOfCall() {
  const line = new Error().stack?.split('\n').find((text) => text.includes('.test.ts:')) ?? '';
  const [, fileUrl, row, column] = /(file:\/\/.+\.test\.ts):(\d+):(\d+)/.exec(line) ?? [];
  return { fileUrl, startPosition: { line: Number(row) - 1, column: Number(column) - 1 } };
}
