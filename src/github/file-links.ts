/** Addresses of files on GitHub. */
import { encodePart } from '../core/encode-path.ts';
import type { LinkTo } from './issue-text.ts';

/** Where the data folder is on GitHub. */
export interface Place {
  /** `https://github.com` or an own server. */
  server: string;
  /** `OWNER/NAME`. */
  repository: string;
  /** A branch, or `HEAD` for the default one. */
  branch: string;
  /** The data folder from the repository's root; empty where it is that. */
  folder: string;
}

/** Gives addresses to read files of the data folder at; nothing in them ends a link in Markdown. */
export function fileLinks({ server, repository, branch, folder }: Place): LinkTo {
  const parts = (path: string) => path.split(/[/\\]/).filter(Boolean).map(encodeSegment).join('/');
  return (path) => `${server}/${repository}/blob/${parts(branch)}/${parts(`${folder}/${path}`)}`;
}

function encodeSegment(part: string): string {
  return encodePart(part).replace(/[()'!*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
