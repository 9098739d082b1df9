// Loaded into a measured process: at its end, notes the most memory that it held, in KiB.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.APPTRACK_BENCH_PEAK;
if (file && isMainThread)
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
