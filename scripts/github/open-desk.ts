/** The desk of a program on GitHub, as the workflow's environment describes it. */
import { relative } from 'node:path';
import { connect } from '../../src/github/api.ts';
import type { Desk } from '../../src/github/desk.ts';
import { fileLinks } from '../../src/github/file-links.ts';
import { todayIn } from '../../src/store/clock.ts';
import { findDataFolder } from '../../src/store/data-folder.ts';
import { publishChange } from '../../src/store/publish-change.ts';
import { repositoryRoot } from '../../src/store/repository-root.ts';
import { openStore } from '../../src/store/store.ts';

/** Prints a line of the log, which can never be read as a command to the runner. */
export function say(line: string): void {
  process.stdout.write(`${line.replace(/[\r\n]+/g, ' ').replace(/::|##\[/g, '$&\u200b')}\n`);
}

/** Opens the data folder and the repository that `GITHUB_REPOSITORY` and `GITHUB_TOKEN` name. */
export function openDesk(env: NodeJS.ProcessEnv, hear: Desk['say'] = say): Desk {
  const [owner, repo] = required(env, 'GITHUB_REPOSITORY').split('/');
  if (!owner || !repo) throw new Error('GITHUB_REPOSITORY must be OWNER/NAME');
  const root = findDataFolder({ env });
  const store = openStore(root);
  return {
    store,
    github: connect({
      apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
      token: required(env, 'GITHUB_TOKEN'),
      owner,
      repo,
      say: hear,
    }),
    today: (config) => todayIn(config, { env }),
    linkTo: fileLinks({
      server: env.GITHUB_SERVER_URL || 'https://github.com',
      repository: `${owner}/${repo}`,
      branch: env.GITHUB_REF_TYPE === 'tag' ? 'HEAD' : env.GITHUB_REF_NAME || 'HEAD',
      folder: relative(repositoryRoot(root) ?? root, root),
    }),
    publish: async (change) => (await publishChange(root, change)) !== 'nothing',
    say: hear,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; the workflow sets it`);
  return value;
}
