/** `apptrack.config.yaml` as a {@link Config}. */
import { finalYear } from '../core/calendar-date.ts';
import { type Config, defaultConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import type { FileSource } from './application-file.ts';
import { findConflict } from './conflict-markers.ts';
import { type Fault, problemsOf } from './fault.ts';
import { configSchema, soundPart } from './schemas/config.ts';
import { faultsOf } from './schemas/refusal.ts';
import { bomLength, withoutLoneReturns } from './text-position.ts';
import { readYaml } from './yaml-values.ts';

/** The configuration, and the file's problems: where there are some, what is right by itself, and defaults for the rest. */
export interface ParsedConfig {
  config: Config;
  problems: Problem[];
}

/**
 * Reads the configuration. A file with nothing but comments is all defaults. Every key must be a known one. `lastYear`
 * is the last that any date may have, here and in the files that are read with this configuration.
 */
export function parseConfig({ path, text }: FileSource, lastYear: number = finalYear): ParsedConfig {
  const start = bomLength(text);
  const plain = { ...defaultConfig(), lastYear };
  const refuse = (faults: Fault[], config = plain): ParsedConfig => {
    const inFile = faults.map((fault) => ({ ...fault, offset: Math.max(fault.offset, 0) + start }));
    return { config, problems: problemsOf(inFile, path, text) };
  };
  const conflict = findConflict(`---\n${text}\n---`);
  if (conflict !== null) return refuse([{ ...conflict, offset: conflict.offset - 4 - start }]);
  const yaml = withoutLoneReturns(text).slice(start);
  if (saysNothing(yaml)) return { config: plain, problems: [] };
  const { values, faults, offsetOf } = readYaml(yaml);
  if (values === null) return refuse(faults);
  const checked = configSchema({ lastYear }).safeParse(values);
  const issues = checked.error?.issues ?? [];
  if (checked.success && faults.length === 0) return { config: checked.data, problems: [] };
  return refuse([...faults, ...faultsOf(issues, offsetOf)], soundPart(values, issues, { lastYear }));
}

/** Whether there are nothing but comments, blanks and document marks; line by line, in time that grows with the text. */
export function saysNothing(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:---\s*)?(?:#.*)?$/.test(line));
}
