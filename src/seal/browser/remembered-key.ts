/**
 * The device key kept in this browser, where the person asked for it: as a key that cannot be exported, for thirty
 * days. Project pages of one person share an origin, so each site has a database of its own name.
 */
const days = 30;

interface Remembered {
  key: CryptoKey;
  /** Milliseconds since 1970. */
  until: number;
}

/** Keeps the key from now on for thirty days. */
export async function rememberKey(scope: string, key: CryptoKey, now = Date.now()): Promise<void> {
  const kept: Remembered = { key, until: now + days * 86_400_000 };
  await inStore(scope, 'readwrite', (store) => store.put(kept, 'device'));
}

/** The key that is kept; null where there is none, or its time is over: then it is deleted. */
export async function rememberedKey(scope: string, now = Date.now()): Promise<CryptoKey | null> {
  try {
    const kept = await inStore<Remembered | undefined>(scope, 'readonly', (store) => store.get('device'));
    if (kept === undefined) return null;
    if (now < kept.until && kept.until - now <= days * 86_400_000) return kept.key;
    await forgetKey(scope);
  } catch {
    // Storage may be forbidden.
  }
  return null;
}

/** Keeps nothing any more. */
export function forgetKey(scope: string): Promise<void> {
  return new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(nameFor(scope));
    for (const event of ['success', 'error', 'blocked']) deleting.addEventListener(event, () => resolve());
  });
}

function nameFor(scope: string): string {
  return `unlock ${scope}`;
}

/** Does one thing in the store. A database that is not there yet is made for writing only. */
function inStore<Value>(
  scope: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(nameFor(scope), 1);
    opening.onupgradeneeded = () => {
      if (mode === 'readwrite') opening.result.createObjectStore('keys');
      else opening.transaction?.abort();
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      // Who wants to delete it need not wait.
      database.onversionchange = () => database.close();
      const transaction = database.transaction('keys', mode);
      const request = act(transaction.objectStore('keys'));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result as Value);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}
