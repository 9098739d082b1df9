/** Reading 1,000 files and working out everything, against reading and YAML-parsing them and nothing else. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, medianTime, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

/** `apptrack list --json` and `apptrack stats --json`: with what an earlier reading kept, and as the first one. */
export async function measureReading({ project, data }: Bench): Promise<Row[]> {
  const folder = data(1000);
  const cli = join(project, 'src/cli/bin.mjs');
  const baseline = join(import.meta.dirname, 'read-and-parse.mjs');
  const options = { cwd: folder, env: { APPTRACK_DIR: folder } };
  const kept = join(project, 'node_modules/.cache/apptrack/readings');
  const read = (name: string) => runNode([cli, name, '--json'], options);
  const readFirst = (name: string) => {
    rmSync(kept, { recursive: true, force: true });
    return read(name);
  };
  const results = await alternate(
    {
      loop: () => runNode([baseline, join(folder, 'applications')], options),
      firstStats: () => readFirst('stats'),
      firstList: () => readFirst('list'),
      list: () => read('list'),
      stats: () => read('stats'),
    },
    { rounds: 7, warmUp: 1 },
  );
  const base = medianTime(results.loop);
  const row = (what: string, runs: typeof results.loop, isBound: boolean): Row => {
    const ratio = medianTime(runs) / base;
    return {
      what: `${what}, 1,000 applications`,
      bar: isBound ? `≤ 1.5 × reading and YAML-parsing (${time(base)})` : 'none',
      measured: `${time(medianTime(runs))}, ${times(ratio)}`,
      holds: !isBound || ratio <= 1.5,
    };
  };
  return [
    row('`apptrack list --json`', results.list, true),
    row('`apptrack stats --json`', results.stats, true),
    row('`apptrack list --json` for the first time', results.firstList, false),
    row('`apptrack stats --json` for the first time', results.firstStats, false),
  ];
}
