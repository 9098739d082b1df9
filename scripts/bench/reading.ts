/** Reading 1,000 files and working out everything, against reading and YAML-parsing them and nothing else. */
import { join } from 'node:path';
import { alternate, medianTime, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

/** `apptrack list --json` and `apptrack stats --json`. */
export async function measureReading({ project, data }: Bench): Promise<Row[]> {
  const folder = data(1000);
  const cli = join(project, 'bin/apptrack.mjs');
  const baseline = join(import.meta.dirname, 'read-and-parse.mjs');
  const options = { cwd: folder, env: { APPTRACK_DIR: folder } };
  const results = await alternate(
    {
      loop: () => runNode([baseline, join(folder, 'applications')], options),
      list: () => runNode([cli, 'list', '--json'], options),
      stats: () => runNode([cli, 'stats', '--json'], options),
    },
    { rounds: 15, warmUp: 2 },
  );
  const base = medianTime(results.loop);
  const row = (what: string, runs: typeof results.loop): Row => {
    const ratio = medianTime(runs) / base;
    return {
      what: `${what}, 1,000 applications`,
      bar: `≤ 1.5 × reading and YAML-parsing (${time(base)})`,
      measured: `${time(medianTime(runs))}, ${times(ratio)}`,
      holds: ratio <= 1.5,
    };
  };
  return [row('`apptrack list --json`', results.list), row('`apptrack stats --json`', results.stats)];
}
