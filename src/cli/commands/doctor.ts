/** `apptrack doctor` */
import { examineGitHub, type InstalledVersions } from '../../operations/examine-github.ts';
import { examine, type Finding, found } from '../../operations/examine-setup.ts';
import { isAppTrack } from '../../operations/repository/package-file.ts';
import { planUpgrade } from '../../operations/repository/plan-files.ts';
import { findToken } from '../../store/ask-github.ts';
import { inspectGitHub } from '../../store/inspect-github.ts';
import { inspectSetup } from '../../store/inspect-setup.ts';
import { repositoryRoot } from '../../store/repository-root.ts';
import type { Installation } from '../installation.ts';
import { openStoreOf } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { presentIn, recordIn, templateOf, textAt } from '../repository/own-files.ts';
import { print, printJson } from '../terminal.ts';

const signs = { ok: '✓', advice: '·', wrong: '✗' } as const;

/** The options of `doctor`. */
export interface DoctorOptions extends CommonOptions {
  github?: boolean;
}

/** Checks the set-up, and says what to do; 1 where something is wrong. */
export async function doctor(options: DoctorOptions, installation: Installation): Promise<number> {
  const store = openStoreOf(options, true);
  const { config, problems } = await store.readSummaries();
  const token = options.github ? findToken(process.env) : null;
  const env = token === null ? process.env : { ...process.env, GITHUB_TOKEN: token.token };
  const setup = await inspectSetup(store.root, env);
  const findings = examine(setup, { config, problems: problems.length });
  if (options.github) {
    const { root } = store;
    findings.push(
      ...(setup.repository === null
        ? [found('repository', 'wrong', 'There is no repository on GitHub to look at')]
        : examineGitHub(await inspectGitHub(root, setup.repository, { found: token, env }), {
            setup,
            config,
            versions: await versionsIn(root, installation),
          })),
    );
  }
  return report(findings, options);
}

function report(findings: readonly Finding[], { json }: DoctorOptions): number {
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  if (json) printJson({ ok: wrong === 0, findings });
  else {
    for (const { state, what, advice } of findings) {
      print(`${signs[state]} ${what}`);
      if (advice !== null) print(`    ${advice}`);
    }
  }
  return wrong === 0 ? 0 : 1;
}

/** Which AppTrack runs here and in the workflows, and whether the files that it brought are its newest. */
async function versionsIn(data: string, installation: Installation): Promise<InstalledVersions> {
  const root = repositoryRoot(data) ?? data;
  const isClone = isAppTrack(textAt(root, 'package.json'));
  if (isClone || recordIn(root) === null)
    return { here: installation.version, locked: lockedIn(root), isClone, outdated: [] };
  const { actions } = planUpgrade(await templateOf(installation), presentIn(root));
  return {
    here: installation.version,
    locked: lockedIn(root),
    isClone,
    outdated: actions.map(({ path }) => path).filter((path) => path.startsWith('.github/')),
  };
}

/** The version of AppTrack that the lock file names. */
function lockedIn(root: string): string | null {
  try {
    const { packages } = JSON.parse(textAt(root, 'package-lock.json') ?? '{}') as {
      packages?: Record<string, { version?: unknown }>;
    };
    const version = packages?.['node_modules/apptrack']?.version;
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
