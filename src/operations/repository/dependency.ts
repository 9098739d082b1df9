/** What a repository of one's own data depends on: AppTrack as it was itself installed, or as a person names it. */
import { UsageError } from '../errors.ts';

/** Where AppTrack is to come from, in the words of a person: a file, an address, or a version of npm's registry. */
export type PackageChoice =
  | { kind: 'tarball'; path: string }
  | { kind: 'address'; url: string }
  | { kind: 'registry'; version: string };

/** Reads what `--package` says; `isFile` tells whether there is a file. Throws a {@link UsageError} where it is none of these. */
export function readPackageChoice(written: string, isFile: (path: string) => boolean): PackageChoice {
  if (/^https:\/\//.test(written)) return { kind: 'address', url: written };
  if (/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(written)) return { kind: 'registry', version: written };
  if (!isFile(written)) {
    const forms = 'write a file that npm pack made, an address (https://…), or a version like 1.2.3';
    throw new UsageError(`--package: there is no file "${written}"; ${forms}`);
  }
  if (!/\.(?:tgz|tar\.gz)$/.test(written))
    throw new UsageError(`--package: "${written}" is no tarball (.tgz)`);
  return { kind: 'tarball', path: written };
}

/** The folder for a tarball that no address gives. */
export const vendorFolder = 'vendor';

/** Where a tarball is kept; one of the same name and other content gets a name of its own, for npm remembers the first. */
export function vendorPath(name: string, digest: string, digestThere: string | null): string {
  const [, stem, end] = /^(.*?)(\.tgz|\.tar\.gz)$/.exec(name) ?? [undefined, name, ''];
  const isTaken = digestThere !== null && digestThere !== digest;
  return `${vendorFolder}/${stem}${isTaken ? `-${digest.slice(0, 8)}` : ''}${end}`;
}

/** What a `package.json` says to have that one. */
export function specOf(
  choice: { kind: 'vendor'; path: string } | Exclude<PackageChoice, { kind: 'tarball' }>,
): string {
  switch (choice.kind) {
    case 'vendor':
      return `file:${choice.path}`;
    case 'address':
      return choice.url;
    case 'registry':
      return choice.version;
  }
}

/** The path of the kept tarball that a spec names; null where it names none. */
export function vendoredBy(spec: string | null): string | null {
  return /^file:(?:\.\/)?(vendor\/[^/]+)$/.exec(spec ?? '')?.[1] ?? null;
}
