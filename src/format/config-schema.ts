/** What the configuration may say, and its defaults. */
import { type Config, defaultConfig } from '../core/config.ts';
import { type Stage, type StageKind, stageKinds, stageLabel } from '../core/stage.ts';
import { suggestWord } from '../core/suggest.ts';
import {
  quoted,
  readCurrency,
  readDate,
  readOptionalText,
  readText,
  readWhole,
  readWord,
  texts,
} from './fields.ts';
import {
  check,
  type Field,
  isAbsent,
  list,
  mapping,
  object,
  optional,
  orElse,
  Refusal,
  refine,
  required,
  transform,
} from './schema.ts';
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
function section<Value>(name: string, shape: Field<Value>): Field<Value> {
  const written = mapping(name, shape, 'write "key: value" below it');
  return (value, issues) => written(isAbsent(value) ? {} : value, issues);
}

const writtenStage = mapping(
  'a stage',
  object({
    id: required('id', readStageId),
    kind: required('kind', readWord<StageKind>('kind', stageKinds)),
    label: optional(readOptionalText('label'), null),
  }),
  'write it like { id: take_home, kind: interview }',
);

const labelled = ({ label, ...rest }: ReturnType<typeof writtenStage>): Stage => ({
  ...rest,
  label: label ?? stageLabel(rest.id),
});

const stages = transform(
  refine(
    list('stages', writtenStage),
    (all) => all.some((one) => one === undefined || one.kind === 'applied'),
    new Refusal('no-applied-stage', 'no stage is of kind applied', 'add { id: applied, kind: applied }'),
  ),
  (all) => all.map(labelled),
);

/** The stages after the first with the same id, by their places in the list. */
export function repeatedStages(stages: unknown): { index: number; id: string }[] {
  if (!Array.isArray(stages)) return [];
  const ids = stages.map((one) => (isMapping(one) && typeof one.id === 'string' ? one.id.trim() : null));
  return ids.flatMap((id, index) => (id !== null && ids.indexOf(id) < index ? [{ index, id }] : []));
}

const skill = mapping(
  'a skill',
  object({ name: required('name', readText('name')), aliases: texts('aliases', null) }),
  'write it like { name: Kubernetes, aliases: [k8s] }',
);

const fields = {
  title: optional(readText('title'), defaults.title),
  demo: demoField(),
  timezone: optional(readTimeZone, defaults.timezone),
  weeklyGoal: whole('weeklyGoal', 1, defaults.weeklyGoal),
  currency: optional(readCurrency('currency'), defaults.currency),
  quietAfter: whole('quietAfter', 1, defaults.quietAfter),
  stages: orElse(defaults.stages, stages),
  reminders: section('reminders', reminderRules()),
  skills: list('skills', skill),
};

/** The schema of the configuration; it fills in every default. */
export const configSchema: Field<Config> = object<Config>(fields);

/**
 * What can be made of a configuration that has problems: every key that is right by itself, defaults for the rest.
 * A stage whose id can be read is kept, so that no file is told that a status of it is unknown.
 */
export function soundPart(values: Record<string, unknown>): Config {
  const config = defaultConfig();
  for (const [key, schema] of Object.entries(fields)) {
    const { value } = check<unknown>(schema, values[key]);
    if (value !== null) Object.assign(config, { [key]: value });
  }
  const listed = Array.isArray(values.stages) ? values.stages.flatMap(readableStage) : [];
  const stages = listed.filter(({ id }, index) => listed.findIndex((one) => one.id === id) === index);
  return stages.length === 0 ? config : { ...config, stages };
}

function readableStage(value: unknown): Config['stages'] {
  const { value: sound } = check(writtenStage, value);
  if (sound !== null) return [labelled(sound)];
  const id = isMapping(value) ? readStageId(value.id) : '';
  return typeof id === 'string' && id !== '' ? [{ id, kind: 'lead', label: stageLabel(id) }] : [];
}

function reminderRules() {
  const { follow_up, interview_prep, thank_you, offer_decision, expireAfter } = defaults.reminders;
  return object({
    follow_up: section(
      'follow_up',
      object({
        after: whole('after', 0, follow_up.after),
        again: whole('again', 0, follow_up.again),
        times: whole('times', 0, follow_up.times),
      }),
    ),
    interview_prep: section('interview_prep', object({ before: whole('before', 0, interview_prep.before) })),
    thank_you: section('thank_you', object({ after: whole('after', 0, thank_you.after) })),
    offer_decision: section('offer_decision', object({ before: whole('before', 0, offer_decision.before) })),
    expireAfter: whole('expireAfter', 0, expireAfter),
  });
}

function demoField(): Field<Config['demo']> {
  const day = mapping(
    'demo',
    object({ today: optional(readDate('today'), null) }),
    'write true, false or { today: DATE }',
  );
  return (value, issues) => {
    if (isAbsent(value) || value === 'false') return null;
    return value === 'true' ? { today: null } : day(value, issues);
  };
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
