/** How quickly the command line starts, against a Node that does nothing. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, medianTime, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

/** `apptrack --version`, and single applications of 1,000 shown, matched and changed. */
export async function measureStart({ project, data, scratch }: Bench): Promise<Row[]> {
  const cli = join(project, 'src/cli/bin.mjs');
  const folder = scratch('start');
  cpSync(data(1000), folder, { recursive: true });
  const env = { APPTRACK_DIR: folder, NO_COLOR: '1' };
  let count = 0;
  const nextStatus = () => {
    count += 1;
    const id = String(count % 1000).padStart(5, '0');
    return ['status', id, 'withdrawn', '--note', `Number ${count}`];
  };
  const { nothing, version, show, match, status } = await alternate(
    {
      nothing: () => runNode(['-e', '0'], { cwd: folder }),
      version: () => runNode([cli, '--version'], { cwd: folder, env }),
      show: () => runNode([cli, 'show', '00500'], { cwd: folder, env }),
      match: () => runNode([cli, 'match', '00500'], { cwd: folder, env }),
      status: () => runNode([cli, ...nextStatus()], { cwd: folder, env }),
    },
    { rounds: 21, warmUp: 3 },
  );
  const base = medianTime(nothing);
  const row = (what: string, runs: typeof nothing, most: number | null): Row => {
    const ratio = medianTime(runs) / base;
    return {
      what,
      bar: most === null ? 'none' : `≤ ${most} × \`node -e 0\` (${time(base)})`,
      measured: `${time(medianTime(runs))}, ${times(ratio)}`,
      holds: most === null || ratio <= most,
    };
  };
  return [
    row('`apptrack --version`', version, 2.5),
    row('`apptrack show …`, with its match, 1,000 applications', show, null),
    row('`apptrack match …`, 1,000 applications', match, null),
    row('`apptrack status …`, 1,000 applications', status, 4),
  ];
}
