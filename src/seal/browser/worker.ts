/** The service worker: answers every request below its scope from the sealed site, in memory, while that is open. */
import { liesInClear } from '../published-files.ts';
import { SealError } from '../seal-error.ts';
import type { OpenAnswer, ToWorker } from './messages.ts';
import { respondFault, respondFrom, respondLocked } from './respond.ts';
import { currentKey, currentSite, lock, open, refresh } from './session-state.ts';
import { base, isOwn, ownPages, type PageMessageEvent, worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === null || liesInClear(path)) return;
  event.respondWith(answer(request, path));
});

worker.addEventListener('message', (event) => {
  // Pages of other sites on this origin get no answer.
  if (event.source !== null && isOwn(event.source.url)) event.waitUntil(attend(event));
});

/** The path from the base, decoded; null where a request is none of ours. */
function pathOf(request: Request): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isOwn(url.origin + url.pathname)) return null;
  try {
    return decodeURIComponent(url.pathname.slice(base.length));
  } catch {
    return url.pathname.slice(base.length);
  }
}

async function answer(request: Request, path: string): Promise<Response> {
  const navigates = request.mode === 'navigate';
  if (navigates) await refresh();
  const site = await currentSite();
  if (site === null) return navigates ? respondLocked(base) : new Response('Locked', { status: 403 });
  const { search } = new URL(request.url);
  try {
    return await respondFrom(site, path, base, search);
  } catch (error) {
    // A newer publication may have taken the place of the file that was being read.
    await refresh({ force: true });
    const newer = await currentSite();
    if (newer === null) return navigates ? respondLocked(base) : new Response('Locked', { status: 403 });
    if (newer === site) return respondFault(error, base);
    return respondFrom(newer, path, base, search).catch((again) => respondFault(again, base));
  }
}

async function attend({ data, ports: [port] }: PageMessageEvent): Promise<void> {
  const message = data as ToWorker;
  switch (message.kind) {
    case 'open':
      return port?.postMessage(await tryOpening(message.key, message.remember));
    case 'status':
      return port?.postMessage((await currentSite()) !== null);
    case 'hold':
      return port?.postMessage(currentKey());
    case 'lock':
      await lock();
      return port?.postMessage(true);
  }
}

async function tryOpening(key: CryptoKey, remember: boolean): Promise<OpenAnswer> {
  try {
    await open(key, remember);
  } catch (error) {
    return { fault: error instanceof SealError ? error.fault : 'damaged' };
  }
  for (const page of await ownPages()) page.postMessage({ kind: 'opened' });
  return { fault: null };
}
