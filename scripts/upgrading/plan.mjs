// What an upgrade does to each file. Pure: trees in, changes out.

/** What belongs to the person: never read from upstream, never written. */
export const isData = (path) => /^(?:applications|resumes)\/|^apptrack\.config\.yaml$/.test(path);

/** Folders that are AppTrack's alone: a file there that upstream has no more goes, even where no earlier version is known. */
const isOurs = (path) => /^(?:src|scripts|docs|public)\//.test(path);

const same = (a, b) => a?.sha === b?.sha && a?.mode === b?.mode;

/**
 * The changes that take `theirs` into `own`, each { path, to, lost }: `to` is the new file, null for none, or
 * { merge: [own, base, theirs] } where both sides changed it; `lost` tells that a person's own change goes.
 * `base` is the version that `own` came from, null where it is not known. Trees are Maps from paths to { mode, sha }.
 */
export function planUpgrade(own, base, theirs) {
  const paths = new Set([...own.keys(), ...theirs.keys()]);
  return [...paths]
    .filter((path) => !isData(path) && !same(own.get(path), theirs.get(path)))
    .sort()
    .flatMap((path) => {
      const [mine, was, now] = [own.get(path), base?.get(path), theirs.get(path)];
      return base === null ? withoutBase(path, now) : withBase(path, mine, was, now);
    });
}

function withoutBase(path, now) {
  if (now !== undefined) return [{ path, to: now, lost: false }];
  return isOurs(path) ? [{ path, to: null, lost: false }] : [];
}

function withBase(path, mine, was, now) {
  if (same(was, now)) return [];
  if (same(was, mine)) return [{ path, to: now ?? null, lost: false }];
  // Deleted by the person, or a file of theirs that was never AppTrack's.
  if (mine === undefined) return isOurs(path) ? [{ path, to: now, lost: false }] : [];
  if (now === undefined) return isOurs(path) ? [{ path, to: null, lost: true }] : [];
  if (was === undefined) return [{ path, to: now, lost: true }];
  return [{ path, to: { merge: [mine, was, now] }, lost: false }];
}
