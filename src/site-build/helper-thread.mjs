// Where the second thread of a build starts: it has the program's code from the cache, as the first one.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

enableCompileCache(workerData.cache);
const { app, help } = await import(workerData.program);
await help(app, workerData.compiled, parentPort);
