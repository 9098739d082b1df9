/** How quickly the command line starts, against a Node that does nothing. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, medianTime, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

/** How many applications people have. */
const count = 50;

/** What must not take longer than so many times as long as `node -e 0`. */
const bars = { version: 1.5, status: 3.5, list: 3.5, show: 3.5, match: 3.5 } as const;

/** `apptrack --version`, the list, and single applications shown, matched and changed. */
export async function measureStart({ project, data, scratch }: Bench): Promise<Row[]> {
  const cli = join(project, 'bin/apptrack.mjs');
  const folder = scratch('start');
  cpSync(data(count), folder, { recursive: true });
  const env = { APPTRACK_DIR: folder, NO_COLOR: '1' };
  const run = (...words: string[]) => runNode([cli, ...words], { cwd: folder, env });
  let changes = 0;
  const changeNext = () => {
    changes += 1;
    const id = String(changes % count).padStart(5, '0');
    return run('status', id, 'withdrawn', '--note', `Number ${changes}`);
  };
  const { nothing, ...commands } = await alternate(
    {
      nothing: () => runNode(['-e', '0'], { cwd: folder }),
      version: () => run('--version'),
      status: changeNext,
      list: () => run('list'),
      show: () => run('show', '00030'),
      match: () => run('match', '00030'),
    },
    { rounds: 31, warmUp: 3 },
  );
  const base = medianTime(nothing);
  const names = Object.keys(bars) as (keyof typeof bars)[];
  return names.map((name) => {
    const ratio = medianTime(commands[name]) / base;
    return {
      what: name === 'version' ? '`apptrack --version`' : `\`apptrack ${name} …\`, ${count} applications`,
      bar: `≤ ${bars[name]} × \`node -e 0\` (${time(base)})`,
      measured: `${time(medianTime(commands[name]))}, ${times(ratio)}`,
      holds: ratio <= bars[name],
    };
  });
}
