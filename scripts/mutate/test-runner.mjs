/**
 * A test runner for Stryker that loads the tests once and then runs them for one mutant after another: a process for
 * each would take a hundred times as long as the tests do.
 *
 * What a mutant leaves in the memory of the program must not be laid to the next one, nor may what is remembered hide
 * a mutant. So a mutant counts as killed by a test only where that test passes without it right after, and as survived
 * only in a process that ran nothing before; otherwise the run fails, and Stryker has it done again in a new process.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';

const collector = new URL('collect.mjs', import.meta.url).href;
/** What the changed code reads which of its mutants is active from, and writes to which of them a test ran. */
globalThis.__stryker__ ??= {};
const shared = globalThis.__stryker__;

class TestRunner {
  #tests = null;
  /** How long each test took when it ran last, by its id: the fastest judge first. */
  #durations = new Map();
  #ranMutant = false;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.#load();
    const tests = [];
    for (const test of this.#tests) {
      shared.currentTestId = test.id;
      tests.push(await this.#run(test));
      shared.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    if (mutantActivation === 'static') shared.activeMutant = activeMutant.id;
    await this.#load();
    const isFresh = !this.#ranMutant;
    this.#ranMutant = true;
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const result = await this.#judge(testFilter);
    shared.activeMutant = undefined;
    const isOver = determineHitLimitReached(shared.hitCount, hitLimit);
    if (isOver !== undefined) return isOver;
    if (isFresh) return result;
    if (result.status === MutantRunStatus.Survived) throw new Error('to be tried in a new process');
    const killer = this.#tests.find(({ id }) => id === result.killedBy[0]);
    const again = await this.#run(killer);
    if (again.status === TestStatus.Failed) throw new Error(`fails in this process: ${killer.name}`);
    return result;
  }

  async #judge(testFilter) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const took = ({ id }) => this.#durations.get(id) ?? 0;
    const tests = this.#tests
      .filter(({ id }) => wanted === null || wanted.has(id))
      .toSorted((a, b) => took(a) - took(b));
    for (const [index, test] of tests.entries()) {
      const { status, failureMessage } = await this.#run(test);
      if (status === TestStatus.Failed)
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async #run({ id, name, fileName, startPosition, run }) {
    const start = performance.now();
    const result = { id, name, fileName, startPosition, status: TestStatus.Success };
    try {
      await run();
    } catch (error) {
      result.status = TestStatus.Failed;
      result.failureMessage = String(error?.message ?? error);
    }
    result.timeSpentMs = performance.now() - start;
    this.#durations.set(id, result.timeSpentMs);
    return result;
  }

  async #load() {
    if (this.#tests !== null) return;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL !== collector
          ? { url: collector, shortCircuit: true }
          : next(specifier, context),
    });
    await load('src/testing/repeatable-properties.ts');
    // Whether a property fails is all there is to know.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    for (const file of globSync(process.env.MUTATE_TESTS.split(',')).sort()) await load(file);
    const { tests } = await import(collector);
    this.#tests = tests.map(({ fileUrl, ...test }) => {
      const fileName = fileURLToPath(fileUrl);
      return { ...test, fileName, id: `${fileName}#${test.name}` };
    });
  }
}

const load = (file) => import(pathToFileURL(resolve(file)).href);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', TestRunner)];
