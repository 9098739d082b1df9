/** The query of a request, held against the parameters that its endpoint has. */
import { parseCalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { oddYear } from '../../core/odd-year.ts';
import { suggestion } from '../../core/suggest.ts';
import { type Endpoint, type Parameter, valuesOf } from '../../format/api/endpoints.ts';
import type { ValueProblem } from '../../format/api/value-problem.ts';
import { refuseValues } from './refusal.ts';

/** Refuses a query with all that is wrong: parameters that there are not, and values that they cannot have. */
export function checkQuery(query: URLSearchParams, endpoint: Endpoint, config: Config): void {
  const known = (endpoint.parameters ?? []).filter(({ in: place }) => place === 'query');
  const problems = [...new Set(query.keys())].flatMap((name) => {
    const parameter = known.find((one) => one.name === name);
    if (parameter === undefined) return [unknownParameter(name, known)];
    return problemsOf(parameter, query.getAll(name), config);
  });
  if (problems.length > 0) throw refuseValues(problems);
}

/** A parameter of true or false as it is written; undefined where it is not given. */
export function flagOf(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  return value === null ? undefined : yes.has(value);
}

const yes = new Set(['true', '1', '']);
const no = new Set(['false', '0']);

function unknownParameter(name: string, known: readonly Parameter[]): ValueProblem {
  const names = known.map((one) => one.name);
  const expected = names.length === 0 ? 'this path has none' : suggestion(name, names);
  return badParameter(name, `there is no parameter "${name}"`, expected);
}

function problemsOf(parameter: Parameter, values: readonly string[], config: Config): ValueProblem[] {
  const { name, many = false } = parameter;
  if (!many && values.length > 1) return [badParameter(name, `"${name}" is given more than once`)];
  return values.flatMap((value) => problemOf(parameter, value, config) ?? []);
}

function problemOf(parameter: Parameter, value: string, config: Config): ValueProblem | null {
  const { name, type } = parameter;
  const words = valuesOf(parameter, config);
  if (words !== undefined && !words.includes(value))
    return badParameter(name, `unknown ${name} "${value}"`, suggestion(value, words));
  if (type === 'boolean' && !yes.has(value) && !no.has(value))
    return badParameter(name, `"${value}" is neither true nor false`);
  if (type === 'integer' && !/^\d{1,9}$/.test(value))
    return badParameter(name, `"${value}" is not a number`, 'write a whole number from 0');
  const odd = type === 'date' ? oddYear(value, config.lastYear) : null;
  if (odd !== null) return badParameter(name, odd.message, odd.expected);
  if (type === 'date' && parseCalendarDate(value) === null)
    return badParameter(name, `"${value}" is not a day`, 'write it like 2026-10-31');
  return null;
}

function badParameter(name: string, message: string, expected: string | null = null): ValueProblem {
  return { code: 'bad-parameter', pointer: name, message, expected };
}
