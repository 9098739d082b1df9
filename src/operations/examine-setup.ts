/** What a set-up lacks, and what to do about it. */
import type { Config } from '../core/config.ts';
import { isSameZone } from '../core/time-zone.ts';
import { settingsAddress } from './repository/settings-page.ts';

/** What was seen of a set-up; null where it could not be found out. */
export interface Setup {
  /** Node's version, `24.1.0`. */
  node: string;
  /** Whether the data folder is in a Git repository. */
  git: boolean;
  /**
   * What merging two versions of an application came to, which both added something: `merged`; a `conflict` between
   * markers; one side `lost`; `unset` where Git merges them as any text.
   */
  merging: 'merged' | 'conflict' | 'lost' | 'unset' | null;
  /** The address of the remote; null where there is none. */
  remote: string | null;
  /** `OWNER/NAME` where the remote is on GitHub. */
  repository: string | null;
  private: boolean | null;
  /** Names of workflow files that are there. */
  workflows: readonly string[];
  /** Names of the repository's secrets; null where nobody may see them. */
  secrets: readonly string[] | null;
  /** Whether the repository's variable says that nothing is to be published. */
  publishingOff: boolean;
  /** The time zone of this machine. */
  timezone: string;
}

/** What was found about one matter. `advice` says what to do; `wrong` is to be mended, `advice` may be. */
export interface Finding {
  id:
    | 'node'
    | 'files'
    | 'demo'
    | 'git'
    | 'merge'
    | 'remote'
    | 'visibility'
    | 'workflows'
    | 'secret'
    | 'timezone'
    // Of GitHub alone, see `examine-github.ts`.
    | 'token'
    | 'repository'
    | 'fork'
    | 'archived'
    | 'branch'
    | 'issues'
    | 'actions'
    | 'enabled'
    | 'protection'
    | 'pages'
    | 'forms'
    | 'version'
    | 'current'
    | 'workflow-node'
    | 'runs'
    | 'waiting';
  state: 'ok' | 'advice' | 'wrong';
  what: string;
  advice: string | null;
}

/** The workflows that AppTrack comes with. */
export const workflowNames = ['publish.yml', 'reminders.yml', 'intake.yml', 'check.yml'];

/** Looks at each matter in turn. */
export function examine(setup: Setup, files: { config: Config; problems: number }): Finding[] {
  return [
    nodeFinding(setup),
    filesFinding(files.problems),
    ...(files.config.demo === null ? [] : [demoFinding()]),
    ...gitFindings(setup, files.config),
    timezoneFinding(setup, files.config),
  ];
}

/** A finding. */
export function found(
  id: Finding['id'],
  state: Finding['state'],
  what: string,
  advice: string | null = null,
): Finding {
  return { id, state, what, advice };
}

function nodeFinding({ node }: Setup): Finding {
  const major = Number(node.split('.')[0]);
  return major >= 20
    ? found('node', 'ok', `Node ${node}`)
    : found('node', 'wrong', `Node ${node} is too old`, 'Install Node 24 from https://nodejs.org');
}

function filesFinding(problems: number): Finding {
  return problems === 0
    ? found('files', 'ok', 'All files can be read')
    : found('files', 'wrong', `${problems} problems in the files`, 'Run: apptrack check');
}

function demoFinding(): Finding {
  return found(
    'demo',
    'advice',
    'This is the sample data, which may be published openly',
    'Begin with your own: apptrack init',
  );
}

function gitFindings(setup: Setup, config: Config): Finding[] {
  if (!setup.git) return [found('git', 'wrong', 'The data folder is in no Git repository', 'Run: git init')];
  return [mergeFinding(setup), ...remoteFindings(setup, config)];
}

function mergeFinding({ merging }: Setup): Finding {
  const mend = 'Run: apptrack sync (which sets this up anew), then: apptrack doctor';
  switch (merging) {
    case 'merged':
      return found('merge', 'ok', 'Git merges two versions of an application by what they say, as tried');
    case 'lost':
      return found(
        'merge',
        'wrong',
        "Merging two versions of an application drops one side's changes, as tried",
        mend,
      );
    case 'conflict':
      return found(
        'merge',
        'advice',
        'AppTrack cannot be run by Git, which merges applications as any text',
        mend,
      );
    default:
      return found(
        'merge',
        'advice',
        'Git merges two versions of an application as any text',
        'Run: apptrack sync',
      );
  }
}

function remoteFindings(setup: Setup, config: Config): Finding[] {
  if (setup.remote === null) {
    const how =
      'Make a private repository on GitHub, then: git remote add origin ADDRESS && git push -u origin main';
    return [found('remote', 'advice', 'There is no remote: the data are on this machine alone', how)];
  }
  if (setup.repository === null) {
    return [
      found(
        'remote',
        'ok',
        `The remote is ${setup.remote}; it is not on GitHub, so there are no reminders as issues`,
      ),
    ];
  }
  return [
    found('remote', 'ok', `The remote is ${setup.repository} on GitHub`),
    visibility(setup, config),
    workflows(setup),
    secret(setup, config),
  ];
}

function visibility({ repository, private: isPrivate }: Setup, { demo }: Config): Finding {
  const settings = settingsAddress(`https://github.com/${repository}`, 'general');
  if (isPrivate === null) {
    const how = `See ${settings}, or set GITHUB_TOKEN and run this again`;
    return found('visibility', 'advice', 'Whether the repository is private could not be found out', how);
  }
  if (isPrivate) return found('visibility', 'ok', 'The repository is private');
  return demo === null
    ? found(
        'visibility',
        'wrong',
        'The repository is public: anybody can read your applications',
        `Make it private at the foot of ${settings}`,
      )
    : found('visibility', 'ok', 'The repository is public, and holds sample data');
}

function workflows({ workflows: present }: Setup): Finding {
  const missing = workflowNames.filter((name) => !present.includes(name));
  return missing.length === 0
    ? found('workflows', 'ok', 'All workflows are there')
    : found(
        'workflows',
        'wrong',
        `Workflows are missing: ${missing.join(', ')}`,
        `Run: apptrack upgrade ${missing.map((name) => `--take .github/workflows/${name}`).join(' ')}`,
      );
}

function secret({ secrets, repository, publishingOff }: Setup, { demo }: Config): Finding {
  if (publishingOff) return found('secret', 'ok', 'Nothing is published, as APPTRACK_PUBLISH says');
  const place = settingsAddress(`https://github.com/${repository}`, 'secrets');
  if (secrets?.includes('APPTRACK_PASSPHRASE'))
    return found('secret', 'ok', 'The secret APPTRACK_PASSPHRASE is set');
  if (demo !== null) return found('secret', 'ok', 'No passphrase is needed for sample data');
  if (secrets === null) {
    const how = `Look for APPTRACK_PASSPHRASE at ${place}, or set GITHUB_TOKEN and run this again`;
    return found('secret', 'advice', 'Whether the passphrase is set could not be found out', how);
  }
  return found(
    'secret',
    'wrong',
    'The secret APPTRACK_PASSPHRASE is not set, so nothing is published',
    `Add it at ${place}`,
  );
}

function timezoneFinding({ timezone }: Setup, config: Config): Finding {
  return isSameZone(config.timezone, timezone)
    ? found('timezone', 'ok', `The time zone is ${config.timezone}`)
    : found(
        'timezone',
        'advice',
        `The time zone is ${config.timezone}, this machine's is ${timezone}`,
        `If you are there, write in apptrack.config.yaml: timezone: ${timezone}`,
      );
}
