/**
 * What an earlier build left in an output folder and what it was made of, so that the next build renders anew only what
 * has changed. It can be deleted at any time: then everything is rendered.
 */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchFigures } from '../content/shared-matching.ts';
import type { AskedSkills } from '../core/match/skill-frequencies.ts';
import { keepFile } from '../store/keep-file.ts';

/** A file as a build left it. */
export type LeftFile = [path: string, size: number, modified: number];

/** What was made of an application, and of what. */
export interface ApplicationRecord {
  /** The digest of the application as it was read. */
  source: string;
  /** What its posting asks for. */
  asked: AskedSkills;
  /** The digest of everything that its files depend on, but for `due`. */
  made: string;
  /** How many reminders were due, as the frame of its page says. */
  due: number;
  figures: MatchFigures | null;
  files: LeftFile[];
}

/** All that a build left. */
export interface BuildRecord {
  /** By id. */
  applications: ReadonlyMap<string, ApplicationRecord>;
  /** All other files, and the digest of everything that they depend on. */
  others: { made: string; files: readonly LeftFile[] };
}

/** A short name for any plain data: equal data have equal digests. */
export function digestOf(data: unknown): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}

/** The record in `file` of a build by the same `program`; an empty one where there is none. */
export function loadRecord(file: string, program: string): BuildRecord {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptRecord;
    if (kept.program === program) return { applications: new Map(kept.applications), others: kept.others };
  } catch {
    // There is none, or half of one.
  }
  return { applications: new Map(), others: { made: '', files: [] } };
}

/** A record as it is kept. */
interface KeptRecord {
  program: string;
  applications: [id: string, ApplicationRecord][];
  others: BuildRecord['others'];
}

/** Keeps a record. Never throws: without it the next build takes longer, nothing else. */
export function saveRecord(file: string, program: string, { applications, others }: BuildRecord): void {
  const kept: KeptRecord = { program, applications: [...applications], others };
  keepFile(file, JSON.stringify(kept));
}

/** A file of the folder `outDir` as it is now; null where it is gone. */
export function lookAt(outDir: string, path: string): LeftFile | null {
  const stat = statSync(join(outDir, path), { throwIfNoEntry: false });
  return stat === undefined ? null : [path, stat.size, stat.mtimeMs];
}

/** Whether files are still as a build left them. */
export function areIntact(outDir: string, files: readonly LeftFile[]): boolean {
  return files.every(([path, size, modified]) => {
    const now = lookAt(outDir, path);
    return now !== null && now[1] === size && now[2] === modified;
  });
}
