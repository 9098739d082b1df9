/** The tries of one kind of attack: made one by one, each with chances of its own, counted, and told in the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chooser, chooser } from '../../src/testing/random.ts';

/** One try. What `run` throws is what did not hold. */
export interface Try {
  /** What is tried, in words. */
  what: string;
  /** `chance` is this try's own; `folder` is empty, and removed after it. */
  run(setting: { chance: Chooser; folder: string }): void | Promise<void>;
}

/** What a kind of attack makes its tries with. */
export interface Attack {
  /** A number that the seed decides, for what draws by itself. */
  seed: number;
  /** How many tries to make where so many are usual. */
  count(usual: number): number;
  /** Makes tries, so many at a time. Each is made only while there is time left. */
  make(tries: Iterable<Try>, atOnce?: number): Promise<void>;
  /** Does what comes before the tries; `folder` is empty, and stays until the end. */
  prepare<Result>(work: (folder: string) => Promise<Result>): Promise<Result>;
  /** Says what this system cannot do, and is therefore not tried. */
  skip(what: string): void;
}

/** A kind of attack. */
export type AttackKind = (attack: Attack) => Promise<void>;

/** How to attack. */
export interface AttackOptions {
  /** A folder for what the tries need. */
  root: string;
  seed: number;
  /** The number of the one try to make; null for all. */
  only: number | null;
  /** How many times the usual tries to make. */
  times: number;
  /** How long a kind may take. */
  minutes: number;
}

/** What came of an attack. */
export interface AttackReport {
  lines: string[];
  failed: number;
}

interface Failure {
  number: number;
  what: string;
  why: string;
}

/** As many failures are told one by one. */
const told = 12;

/** An attack and, once it is over, the report of it. */
export function openAttack(
  name: string,
  { root, seed, only, times, minutes }: AttackOptions,
): { attack: Attack; report: () => AttackReport } {
  const start = performance.now();
  const counts = { numbered: 0, made: 0, late: 0 };
  const failures: Failure[] = [];
  const skipped: string[] = [];
  const own = [...name].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), seed) >>> 0;
  const inTime = () => performance.now() - start < minutes * 60_000;

  const makeOne = async (number: number, { what, run }: Try) => {
    if (only !== null && number !== only) return;
    if (!inTime()) {
      counts.late += 1;
      return;
    }
    counts.made += 1;
    const folder = mkdtempSync(join(root, 'try-'));
    try {
      await run({ chance: chooser(own + number * 7919), folder });
    } catch (error) {
      failures.push({ number, what, why: error instanceof Error ? error.message : String(error) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const make = async (tries: Iterable<Try>, atOnce = 1) => {
    const left = tries[Symbol.iterator]();
    const work = async () => {
      for (let next = left.next(); !next.done; next = left.next()) {
        counts.numbered += 1;
        await makeOne(counts.numbered, next.value);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
  const report = () => {
    const seconds = Math.round((performance.now() - start) / 1000);
    const { made, late } = counts;
    return {
      failed: failures.length,
      lines: [
        `${name}: ${made} tries, ${made - failures.length} held, ${failures.length} failed (${seconds} s)`,
        ...failures
          .slice(0, told)
          .flatMap(({ number, what, why }) => [
            `  ${number}: ${what}`,
            ...why.split('\n').map((line) => `     ${line}`),
            `     again: npm run attack -- ${name} --seed ${seed} --only ${number}${times === 1 ? '' : ` --times ${times}`}`,
          ]),
        ...(failures.length > told ? [`  and ${failures.length - told} more`] : []),
        ...(late > 0 ? [`  not tried within ${minutes} minutes: ${late}`] : []),
        ...skipped.map((what) => `  skipped: ${what}`),
      ],
    };
  };
  const attack: Attack = {
    seed: own,
    count: (usual) => Math.max(1, Math.round(usual * times)),
    make,
    prepare: (work) => work(mkdtempSync(join(root, 'before-'))),
    skip: (what) => void skipped.push(what),
  };
  return { attack, report };
}

/** Throws unless `holds`; `message` says what did not. */
export function hold(holds: boolean, message: string | (() => string)): asserts holds {
  if (!holds) throw new Error(typeof message === 'string' ? message : message());
}
