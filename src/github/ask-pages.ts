/** Asking GitHub about the Pages site. */
import type { PagesAnswer } from './decide-publishing.ts';

/** What GitHub says of a repository and its Pages site, as far as publishing needs it. */
export interface PublishingPlace {
  pages: PagesAnswer;
  /** The base path of the site; null where nobody tells. */
  base: string | null;
  /** The site's address; null where nobody tells. */
  address: string | null;
  /** Whether its source is the workflow; null where nobody tells. */
  isBuiltByWorkflow: boolean | null;
  isFork: boolean;
  /** Whether everybody can read the repository itself. */
  isPublic: boolean;
}

/** Whether the repository's Pages site is private, and where it will be. Never throws: no answer is an answer, too. */
export async function askPages(env: NodeJS.ProcessEnv): Promise<PublishingPlace> {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  const nothing = { base: null, address: null, isBuiltByWorkflow: null, isFork: false, isPublic: false };
  const unknown = (reason: string) => ({ ...nothing, pages: { unknown: reason } });
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return unknown('GITHUB_REPOSITORY names no repository');
  if (!token) return unknown('there is no GITHUB_TOKEN to ask with');
  try {
    const found = await ask(env, `/repos/${repository}`);
    const isFork = found.body?.fork === true;
    const isPublic = found.body?.private === false;
    const { status, body: site } = await ask(env, `/repos/${repository}/pages`);
    if (status === 404 && found.status === 200)
      return { ...nothing, isFork, isPublic, pages: { isMissing: true } };
    if (status !== 200) return unknown(`GitHub answered ${status}`);
    return {
      pages:
        typeof site?.public === 'boolean' ? { isPrivate: !site.public } : { unknown: 'GitHub does not say' },
      base: pathOf(site?.html_url),
      address: typeof site?.html_url === 'string' ? site.html_url : null,
      isBuiltByWorkflow: typeof site?.build_type === 'string' ? site.build_type === 'workflow' : null,
      isFork,
      isPublic,
    };
  } catch {
    return unknown('GitHub could not be reached');
  }
}

async function ask(
  { GITHUB_TOKEN: token, GITHUB_API_URL: api }: NodeJS.ProcessEnv,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> | null }> {
  const response = await fetch(`${api || 'https://api.github.com'}${path}`, {
    headers: {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${token}`,
      'X-GitHub-Api-Version': '2022-11-28',
    },
    signal: AbortSignal.timeout(20_000),
  });
  const body = response.ok ? await response.json() : null;
  return { status: response.status, body: body as Record<string, unknown> | null };
}

/** The base path of a Pages site that nobody tells of: that of the repository. */
export function usualBase(repository: string | undefined): string {
  const [owner = '', name = ''] = (repository ?? '').toLowerCase().split('/');
  return name === '' || name === `${owner}.github.io` ? '/' : `/${(repository ?? '').split('/')[1]}/`;
}

/** The address of a site that lies at a path: as GitHub tells it, else as usual; the path alone where nothing is known. */
export function siteAddress(address: string | null, path: string, repository: string | undefined): string {
  const [owner = ''] = (repository ?? '').toLowerCase().split('/');
  const usual = owner === '' ? null : `https://${owner}.github.io/`;
  const folder = path.endsWith('/') ? path : `${path}/`;
  const known = address !== null && URL.canParse(address) ? address : usual;
  return known === null ? folder : new URL(folder, known).href;
}

function pathOf(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
