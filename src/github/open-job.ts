/** The surroundings of a job on GitHub, as the workflow's environment describes them. */
// biome-ignore lint/style/noRestrictedImports: this is the rim, where a job gets its disk, Git and environment
import { relative } from 'node:path';
import { plainLine } from '../core/plain-text.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import { publishChange } from '../store/publish-change.ts';
import { repositoryRoot } from '../store/repository-root.ts';
import { openStore } from '../store/store.ts';
import { connect } from './api.ts';
import { fileLinks } from './file-links.ts';
import type { JobContext } from './job-context.ts';
import { refuseUnfit } from './unfit-repository.ts';

/** Prints a line of the log, which can never be read as a command to the runner. */
export function say(line: string): void {
  process.stdout.write(`${plainLine(line).replace(/:(?=:)|##(?=\[)/g, '$&\u200b')}\n`);
}

/** Opens the data folder and the repository that `GITHUB_REPOSITORY` and `GITHUB_TOKEN` name. */
export function openJob(env: NodeJS.ProcessEnv, hear: JobContext['say'] = say): JobContext {
  const [owner, repo] = required(env, 'GITHUB_REPOSITORY').split('/');
  if (!owner || !repo) throw new Error('GITHUB_REPOSITORY must be OWNER/NAME');
  const root = findDataFolder({ env });
  const store = openStore(root);
  const token = required(env, 'GITHUB_TOKEN');
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const github = connect({
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    token,
    owner,
    repo,
    say: hear,
  });
  const address = `${server}/${owner}/${repo}`;
  return {
    store,
    github,
    address,
    today: (config) => todayIn(config, { env }),
    linkTo: fileLinks({
      server,
      repository: `${owner}/${repo}`,
      branch: env.GITHUB_REF_TYPE === 'tag' ? 'HEAD' : env.GITHUB_REF_NAME || 'HEAD',
      folder: relative(repositoryRoot(root) ?? root, root),
    }),
    publish: async (change) => {
      await refuseUnfit({ github, store, address });
      return (await publishChange(root, change, { server, token })) !== 'nothing';
    },
    say: hear,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; the workflow sets it`);
  return value;
}
