/** The schema of the configuration; it fills in every default. */
import * as z from 'zod/mini';
import { type CoachKeep, coachKeeps } from '../../core/coach/rules.ts';
import { type Config, defaultConfig } from '../../core/config.ts';
import { type Stage, type StageKind, stageKinds, stageLabel, stillWaiting } from '../../core/stage.ts';
import { suggestTimeZone, timeZoneNamed } from '../../core/time-zone.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
import {
  oncePerYears,
  quoted,
  readCurrency,
  readDate,
  readFlag,
  readOptionalText,
  readText,
  readWhole,
  readWord,
  texts,
  type Years,
} from './readers.ts';
import { holds, Refusal, refuse } from './refusal.ts';
import { refuseUnknownStages, savedViews } from './saved-view.ts';
import { anyText, currency, day, stageKind, text } from './values.ts';
import {
  defaulted,
  isAbsent,
  list,
  mapping,
  noneBut,
  optional,
  required,
  type Written,
  way,
  written,
} from './written.ts';

const defaults = defaultConfig();
const most = 3650;

const whole = (name: string, least: number, fallback: number): Written<number> =>
  defaulted(readWhole(name, least, most), z.int().check(z.minimum(least), z.maximum(most)), fallback);

/** A mapping of these keys and no others. */
function strict<Shape extends z.core.$ZodShape>(name: string, shape: Shape, hint: string) {
  return mapping(name, z.object(shape), { hint, checkKey: noneBut(Object.keys(shape)) });
}

/** A {@link strict} mapping of which every key may be missing, and which may be missing itself. */
function section<Shape extends z.core.$ZodShape>(name: string, shape: Shape) {
  return z.pipe(
    z.transform((value: unknown): unknown => value ?? {}),
    strict(name, shape, 'write "key: value" below it'),
  );
}

const writtenStage = strict(
  'a stage',
  {
    id: required('id', readStageId, text),
    kind: required('kind', readWord<StageKind>('kind', stageKinds), stageKind),
    label: optional(readOptionalText('label'), anyText),
  },
  'write it like { id: take_home, kind: interview }',
);
type WrittenStage = z.output<typeof writtenStage>;

const labelled = ({ label, ...rest }: WrittenStage): Stage => ({
  ...rest,
  label: label ?? stageLabel(rest.id),
});

const writtenStages = list('stages', writtenStage).check(
  holds(
    (all) => all.some((one) => one === undefined || one.kind === 'applied'),
    new Refusal('no-applied-stage', 'no stage is of kind applied', 'add { id: applied, kind: applied }'),
  ),
  ({ value, issues }) => refuseRepeated(value, issues),
  ({ value, issues }) => refuseReserved(value, issues),
);

/** Refuses the stages after the first with the same id. */
function refuseRepeated(all: readonly (WrittenStage | undefined)[], issues: z.core.$ZodRawIssue[]): void {
  const ids = all.map((one) => one?.id);
  for (const [index, id] of ids.entries()) {
    if (id === undefined || ids.indexOf(id) === index) continue;
    const message = `the stage ${JSON.stringify(id)} stands here a second time`;
    refuse(issues, new Refusal('duplicate-stage', message, 'give every stage an id of its own'), id, [
      index,
      'id',
    ]);
  }
}

/** Refuses an id that the diagram of the ways has for something else. */
function refuseReserved(all: readonly (WrittenStage | undefined)[], issues: z.core.$ZodRawIssue[]): void {
  for (const [index, one] of all.entries()) {
    if (one?.id !== stillWaiting) continue;
    const message = `"${stillWaiting}" is the flows' name for what has not ended`;
    refuse(issues, new Refusal('bad-stage-id', message, 'give the stage another id'), one.id, [index, 'id']);
  }
}

const stages = z.pipe(
  z.transform((value: unknown): unknown => value ?? defaults.stages),
  z.pipe(
    writtenStages,
    z.transform((all): Stage[] => all.map(labelled)),
  ),
);

const skill = strict(
  'a skill',
  { name: required('name', readText('name'), text), aliases: texts('aliases', null) },
  'write it like { name: Kubernetes, aliases: [k8s] }',
);

function reminderRules() {
  const { follow_up, interview_prep, thank_you, offer_decision, expireAfter } = defaults.reminders;
  return section('reminders', {
    follow_up: section('follow_up', {
      after: whole('after', 0, follow_up.after),
      again: whole('again', 0, follow_up.again),
      times: whole('times', 0, follow_up.times),
    }),
    interview_prep: section('interview_prep', { before: whole('before', 0, interview_prep.before) }),
    thank_you: section('thank_you', { after: whole('after', 0, thank_you.after) }),
    offer_decision: section('offer_decision', { before: whole('before', 0, offer_decision.before) }),
    expireAfter: whole('expireAfter', 0, expireAfter),
  });
}

/** A mapping of whatever names to words. */
function words(name: string, hint: string): Written<Record<string, string>> {
  return written(
    (value): Record<string, string> | Refusal => {
      if (isAbsent(value)) return {};
      const isWords = isMapping(value) && Object.values(value).every((word) => typeof word === 'string');
      return isWords
        ? Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word).trim()]))
        : new Refusal('wrong-type', `${name} is not a mapping of words`, hint);
    },
    z.record(z.string(), z.string()),
  );
}

const coachWords = Object.keys(coachKeeps) as CoachKeep[];

/** What stays in a coach's copy: a list, or words with commas between them. */
const coachKeep = list(
  'keep',
  written(readWord<CoachKeep>('field', coachWords), z.enum(coachWords)),
  (value) => (typeof value === 'string' ? value.split(',') : null),
);

const isSwitch = (value: unknown): boolean => isAbsent(value) || value === 'true' || value === 'false';

const demoForms = 'write true, false or { today: DATE }';

const someDemo = z.transform((value: unknown, { issues }): unknown => {
  if (isSwitch(value) || isMapping(value)) return value;
  refuse(issues, new Refusal('wrong-type', 'demo is not a mapping', demoForms), value);
  return undefined;
});

function demoField(years: Years): Written<Config['demo']> {
  const ways: Written<Config['demo']> = z.union([
    way(
      isSwitch,
      z.pipe(
        z.custom<unknown>().register(z.globalRegistry, { type: ['boolean', 'null'] }),
        z.transform((value) => (value === 'true' ? { today: null } : null)),
      ),
    ),
    way(isMapping, strict('demo', { today: optional(readDate('today', years), day) }, demoForms)),
  ]);
  return z.pipe(someDemo, ways);
}

const fieldsOf = oncePerYears((years) =>
  z.object({
    title: defaulted(readText('title'), text, defaults.title),
    demo: demoField(years),
    timezone: defaulted(readTimeZone, text, defaults.timezone),
    weeklyGoal: whole('weeklyGoal', 1, defaults.weeklyGoal),
    currency: defaulted(readCurrency('currency'), currency, defaults.currency),
    quietAfter: whole('quietAfter', 1, defaults.quietAfter),
    stages,
    reminders: reminderRules(),
    digest: defaulted(readFlag('digest'), z.boolean(), defaults.digest),
    busyCalendar: whole('busyCalendar', 0, defaults.busyCalendar),
    skills: list('skills', skill),
    import: section('import', {
      columns: words('columns', 'write lines like "Their column: role"'),
      statuses: words('statuses', 'write lines like "Their word: applied"'),
    }),
    views: savedViews(years),
    coach: section('coach', { keep: coachKeep }),
  }),
);

/** The schema of the configuration: takes the values as YAML has them and fills in every default. It has none but known keys. */
export const configSchema = oncePerYears((years): Written<Config> => {
  const fields = fieldsOf(years);
  const whole = mapping('the configuration', fields, {
    hint: 'write lines like "title: AppTrack"',
    checkKey: noneBut(Object.keys(fields.shape)),
  });
  const known = whole.check(({ value, issues }) => refuseUnknownStages(value, issues));
  return z.pipe(
    known,
    z.transform((values): Config => ({ ...values, ...years })),
  );
});

/**
 * What can be made of a configuration that has these issues: every key that is right by itself, defaults for the rest.
 * A stage whose id can be read is kept, so that no file is told that a status of it is unknown.
 */
export function soundPart(values: YamlMapping, issues: readonly z.core.$ZodIssue[], years: Years): Config {
  const config = { ...defaultConfig(), ...years };
  const known = withoutUnknownKeys(values, issues);
  for (const [key, schema] of Object.entries(fieldsOf(years).shape)) {
    const { success, data } = schema.safeParse(known[key]);
    if (success) Object.assign(config, { [key]: data });
  }
  const listed = Array.isArray(known.stages) ? known.stages.flatMap(readableStage) : [];
  const stages = listed.filter(({ id }, index) => listed.findIndex((one) => one.id === id) === index);
  return stages.length === 0 ? config : { ...config, stages };
}

function withoutUnknownKeys(values: YamlMapping, issues: readonly z.core.$ZodIssue[]): YamlMapping {
  const known = structuredClone(values);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>((value, key) => (value as YamlMapping)[key as string], known);
    for (const key of issue.keys) delete (holder as YamlMapping)[key];
  }
  return known;
}

function readableStage(value: unknown): Config['stages'] {
  const { success, data } = writtenStage.safeParse(value);
  if (success) return [labelled(data)];
  const id = isMapping(value) ? readStageId(value.id) : '';
  return typeof id === 'string' && id !== '' ? [{ id, kind: 'lead', label: stageLabel(id) }] : [];
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
  const zone = timeZoneNamed(name);
  if (zone !== null) return zone;
  const near = suggestTimeZone(name);
  return new Refusal(
    'bad-timezone',
    `unknown timezone ${quoted(name)}`,
    near === null ? 'write an IANA name like Europe/Berlin' : `did you mean "${near}"?`,
  );
}
