/** `apptrack doctor` */
import { examine } from '../../operations/examine-setup.ts';
import { inspectSetup } from '../../store/inspect-setup.ts';
import { openStoreOf } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../terminal.ts';

const signs = { ok: '✓', advice: '·', wrong: '✗' } as const;

/** Checks the set-up, and says what to do; 1 where something is wrong. */
export async function doctor(options: CommonOptions): Promise<number> {
  const store = openStoreOf(options, true);
  const { config, problems } = await store.readSummaries();
  const findings = examine(await inspectSetup(store.root), { config, problems: problems.length });
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  if (options.json) printJson({ ok: wrong === 0, findings });
  else {
    for (const { state, what, advice } of findings) {
      print(`${signs[state]} ${what}`);
      if (advice !== null) print(`    ${advice}`);
    }
  }
  return wrong === 0 ? 0 : 1;
}
