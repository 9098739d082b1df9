/** A tracker in which every field is an attack, in a real browser: on no page runs its script, to no host goes a request. */
import { expect, test } from 'vitest';
import { hostileIds, writeHostile } from './hostile-data.ts';
import { servedSite } from './served-site.ts';
import { visitSite } from './visit-site.ts';

const site = servedSite(writeHostile);

/** Goes through the whole site. */
async function visitAll(bypassCSP: boolean): Promise<void> {
  let visited = 0;
  await visitSite(site, { bypassCSP, visiting: () => (visited += 1) });
  expect(visited).toBeGreaterThan(hostileIds.length + 12);
}

// Without the policy an attack would succeed if the page let it in; with it, the page must give it nothing to stop.
test('no page runs a script of an attack, asks a foreign host or strains its policy', async () => {
  await Promise.all([visitAll(false), visitAll(true)]);
}, 180_000);
