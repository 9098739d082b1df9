/** Starting the service worker, or saying why this browser cannot. */

/** How long a worker may take to start before it counts as blocked. */
const patience = 15_000;

/** The running worker, or a sentence on what is in the way. */
export async function startWorker(url: string, scope: string): Promise<ServiceWorker | string> {
  if (!isSecureContext) {
    return 'Passphrases can be checked over an encrypted connection only. Open this page with https:// in front.';
  }
  if (!('serviceWorker' in navigator)) {
    return 'This browser has no service workers, or does not allow them here, as in some private windows. Open this page in a current browser, in a normal window.';
  }
  if (typeof DecompressionStream === 'undefined' || !crypto.subtle) {
    return 'This browser is too old to open the site. A current version of any browser will do.';
  }
  try {
    const registration = await navigator.serviceWorker.register(url, { scope, updateViaCache: 'none' });
    return await activeIn(registration);
  } catch {
    return 'This browser does not let the site run the worker that opens it (a service worker). Allow site data and scripts for this address, or use a normal window.';
  }
}

function activeIn(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it does not start')), patience);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const look = () => {
      if (worker?.state === 'redundant') reject(new Error('it does not start'));
      if (worker?.state !== 'activated') return;
      clearTimeout(timer);
      resolve(worker);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
