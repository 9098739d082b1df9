/** What the configuration may say, and its defaults. */
import * as z from 'zod';
import { type Config, defaultConfig } from '../core/config.ts';
import { type StageKind, stageKinds, stageLabel } from '../core/stage.ts';
import { suggestWord } from '../core/suggest.ts';
import {
  type Field,
  isAbsent,
  list,
  mapping,
  optional,
  quoted,
  Refusal,
  readCurrency,
  readDate,
  readOptionalText,
  readText,
  readWhole,
  readWord,
  required,
  texts,
} from './fields.ts';
import { isMapping } from './yaml-values.ts';

/** The keys of a mapping, each with those of the mapping or of the list's mappings below it. */
export interface KeyTree {
  [key: string]: KeyTree | null;
}

const defaults = defaultConfig();
const most = 3650;

/** The keys of the configuration and of the mappings in it. */
export const configKeys: KeyTree = {
  title: null,
  demo: { today: null },
  timezone: null,
  weeklyGoal: null,
  currency: null,
  quietAfter: null,
  stages: { id: null, kind: null, label: null },
  reminders: {
    follow_up: { after: null, again: null, times: null },
    interview_prep: { before: null },
    thank_you: { after: null },
    offer_decision: { before: null },
    expireAfter: null,
  },
  skills: { name: null, aliases: null },
};

const whole = (name: string, least: number, fallback: number): Field<number> =>
  optional(readWhole(name, least, most), fallback);

/** A mapping of which every key may be missing, and which may be missing itself. */
function section<Value>(name: string, shape: z.ZodType<Value>): Field<Value> {
  const given = mapping(name, shape, 'write "key: value" below it');
  return z
    .transform((value: unknown) => (isAbsent(value) ? {} : value))
    .pipe(given as never) as unknown as Field<Value>;
}

const stage = mapping(
  'a stage',
  z
    .object({
      id: required('id', readStageId),
      kind: required('kind', readWord<StageKind>('kind', stageKinds)),
      label: optional(readOptionalText('label'), null),
    })
    .transform(({ label, ...rest }) => ({ ...rest, label: label ?? stageLabel(rest.id) })),
  'write it like { id: take_home, kind: interview }',
);

const stages = list('stages', stage).refine(
  (all) => !Array.isArray(all) || all.some((one) => one?.kind === undefined || one.kind === 'applied'),
  {
    error: 'no stage is of kind applied',
    params: { code: 'no-applied-stage', expected: 'add { id: applied, kind: applied }' },
    when: () => true,
  },
) as Field<Config['stages']>;

/** The stages after the first with the same id, by their places in the list. */
export function repeatedStages(stages: unknown): { index: number; id: string }[] {
  if (!Array.isArray(stages)) return [];
  const ids = stages.map((one) => (isMapping(one) && typeof one.id === 'string' ? one.id.trim() : null));
  return ids.flatMap((id, index) => (id !== null && ids.indexOf(id) < index ? [{ index, id }] : []));
}

const skill = mapping(
  'a skill',
  z.object({ name: required('name', readText('name')), aliases: texts('aliases', null) }),
  'write it like { name: Kubernetes, aliases: [k8s] }',
);

const fields = {
  title: optional(readText('title'), defaults.title),
  demo: demoField(),
  timezone: optional(readTimeZone, defaults.timezone),
  weeklyGoal: whole('weeklyGoal', 1, defaults.weeklyGoal),
  currency: optional(readCurrency('currency'), defaults.currency),
  quietAfter: whole('quietAfter', 1, defaults.quietAfter),
  stages: z
    .transform((value: unknown) => (isAbsent(value) ? defaults.stages : value))
    .pipe(stages as never) as unknown as typeof stages,
  reminders: section('reminders', reminderRules()),
  skills: list('skills', skill),
};

/** The schema of the configuration; it fills in every default. */
export const configSchema = z.object(fields) as unknown as z.ZodType<Config>;

/**
 * What can be made of a configuration that has problems: every key that is right by itself, defaults for the rest.
 * A stage whose id can be read is kept, so that no file is told that a status of it is unknown.
 */
export function soundPart(values: Record<string, unknown>): Config {
  const config = defaultConfig();
  for (const [key, schema] of Object.entries(fields)) {
    const result = schema.safeParse(values[key]);
    if (result.success) Object.assign(config, { [key]: result.data });
  }
  const listed = Array.isArray(values.stages) ? values.stages.flatMap(readableStage) : [];
  const stages = listed.filter(({ id }, index) => listed.findIndex((one) => one.id === id) === index);
  return stages.length === 0 ? config : { ...config, stages };
}

function readableStage(value: unknown): Config['stages'] {
  const result = stage.safeParse(value);
  if (result.success) return [result.data];
  const id = isMapping(value) ? readStageId(value.id) : '';
  return typeof id === 'string' && id !== '' ? [{ id, kind: 'lead', label: stageLabel(id) }] : [];
}

function reminderRules() {
  const { follow_up, interview_prep, thank_you, offer_decision, expireAfter } = defaults.reminders;
  return z.object({
    follow_up: section(
      'follow_up',
      z.object({
        after: whole('after', 0, follow_up.after),
        again: whole('again', 0, follow_up.again),
        times: whole('times', 0, follow_up.times),
      }),
    ),
    interview_prep: section(
      'interview_prep',
      z.object({ before: whole('before', 0, interview_prep.before) }),
    ),
    thank_you: section('thank_you', z.object({ after: whole('after', 0, thank_you.after) })),
    offer_decision: section(
      'offer_decision',
      z.object({ before: whole('before', 0, offer_decision.before) }),
    ),
    expireAfter: whole('expireAfter', 0, expireAfter),
  });
}

function demoField(): Field<Config['demo']> {
  const day = mapping(
    'demo',
    z.object({ today: optional(readDate('today'), null) }),
    'write true, false or { today: DATE }',
  );
  return z
    .transform((value: unknown) => {
      if (isAbsent(value) || value === 'false') return null;
      return value === 'true' ? { today: null } : value;
    })
    .pipe(z.nullable(day) as never) as unknown as Field<Config['demo']>;
}

function readStageId(value: unknown): string | Refusal {
  const id = readText('id')(value);
  if (id instanceof Refusal || /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]*$/u.test(id)) return id;
  return new Refusal(
    'bad-stage-id',
    `${quoted(id)} is not a stage's id`,
    'write lower-case letters, digits, "_" and "-"',
  );
}

function readTimeZone(value: unknown): string | Refusal {
  const name = readText('timezone')(value);
  if (name instanceof Refusal) return name;
  try {
    // An offset like +02:00 is taken by some platforms; it is no place with a summer time.
    if (/^[A-Za-z]/.test(name)) return new Intl.DateTimeFormat('en', { timeZone: name }) && name;
  } catch {
    // Unknown to the platform: the refusal below says so.
  }
  const near = suggestWord(name, Intl.supportedValuesOf('timeZone'));
  return new Refusal(
    'bad-timezone',
    `unknown timezone ${quoted(name)}`,
    near === null ? 'write an IANA name like Europe/Berlin' : `did you mean "${near}"?`,
  );
}
