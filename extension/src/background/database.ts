/** The extension's own IndexedDB: out of reach of pages and of content scripts. */

const NAME = "plumbline";
export type Store = "outbox" | "facts" | "pages";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's database failed"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= (async () => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("outbox", { keyPath: "key" });
      request.result.createObjectStore("facts");
      request.result.createObjectStore("pages", { keyPath: "url" });
    };
    return settled(request);
  })();
  return opened;
}

/** Forgets the connection, as the worker's death does. */
export async function disconnect(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
}

/** Runs in one transaction and returns only after it is committed to disk. */
async function within<T>(store: Store, mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(store, mode, { durability: "strict" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The browser's database refused to write"));
  });
  const [result] = await Promise.all([settled(run(transaction.objectStore(store))), done]);
  return result;
}

export const get = <T>(store: Store, key: string): Promise<T | undefined> =>
  within<T | undefined>(store, "readonly", (s) => s.get(key) as IDBRequest<T | undefined>);
export const all = <T>(store: Store): Promise<T[]> => within<T[]>(store, "readonly", (s) => s.getAll() as IDBRequest<T[]>);
export const put = async (store: "outbox" | "pages", value: unknown): Promise<void> => {
  await within(store, "readwrite", (s) => s.put(value));
};
export const remove = (store: Store, key: string): Promise<undefined> => within(store, "readwrite", (s) => s.delete(key));
export const setFact = async (name: string, value: unknown): Promise<void> => {
  await within("facts", "readwrite", (s) => s.put(value, name));
};
export const fact = <T>(name: string): Promise<T | undefined> => get<T>("facts", name);
