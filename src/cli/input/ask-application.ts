/** `apptrack add` by question. */

import { autocomplete, cancel, intro, isCancel, select, text } from '@clack/prompts';
import { parseSalary, salaryForms } from '../../core/money.ts';
import { plainLine } from '../../core/plain-text.ts';
import { readUrl } from '../../format/schemas/readers.ts';
import { Refusal } from '../../format/schemas/refusal.ts';
import { initialStage } from '../../operations/stages.ts';
import type { Store } from '../../store/store.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { AddOptions } from '../options.ts';
import { BrokenOffError } from './prompts.ts';

/** What was answered; only what the command's options left open was asked. */
export interface Answers extends Partial<AddOptions> {
  company: string;
  role: string;
}

/** What is known before anything is asked. */
type Given = Partial<Record<keyof Answers, unknown>>;

/** The answer to one key, or the sign that the person broke off. */
type Question = [key: keyof Answers, ask: () => Promise<string | symbol>];

const output = process.stderr;

/** Asks on standard error for what is not given; throws a {@link BrokenOffError} where the person breaks off. */
export function ask(folder: OpenFolder, given: Given): Promise<Answers> {
  return putQuestions([...nameQuestions(), ...detailQuestions(folder)], given);
}

/** Asks for the company and the role, where they are not given, with what may be right; throws a {@link BrokenOffError} where the person breaks off. */
export function askNames(
  given: Given,
  likely: Partial<Pick<Answers, 'company' | 'role'>> = {},
): Promise<Answers> {
  return putQuestions(nameQuestions(likely), given);
}

async function putQuestions(questions: readonly Question[], given: Given): Promise<Answers> {
  intro('A new application', { output });
  const answers: Record<string, unknown> = { company: given.company, role: given.role };
  for (const [key, put] of questions) {
    if (given[key] !== undefined) continue;
    const answer = await put();
    if (isCancel(answer)) {
      cancel('Nothing was added.', { output });
      throw new BrokenOffError();
    }
    if (typeof answer === 'string' && answer.trim() !== '') answers[key] = answer.trim();
  }
  return answers as unknown as Answers;
}

function nameQuestions(likely: Partial<Pick<Answers, 'company' | 'role'>> = {}): Question[] {
  const needed = (what: string) => (value: string | undefined) =>
    value?.trim() ? undefined : `The ${what} is needed.`;
  return [
    [
      'company',
      () =>
        text({ message: 'Company', initialValue: likely.company ?? '', validate: needed('company'), output }),
    ],
    [
      'role',
      () => text({ message: 'Role', initialValue: likely.role ?? '', validate: needed('role'), output }),
    ],
  ];
}

function detailQuestions({ config, store }: OpenFolder): Question[] {
  const stages = config.stages.map(({ id, label }) => ({ value: id, label: plainLine(label) }));
  const initialValue = initialStage(config);
  return [
    ['status', () => select({ message: 'Where does it stand?', initialValue, options: stages, output })],
    ['source', () => askSource(knownSources(store))],
    ['url', () => optionalText('Address of the posting', 'https://', faultOfUrl)],
    [
      'salary',
      () =>
        optionalText('Salary', '85k-100k EUR', (value) =>
          parseSalary(value, config.currency) === null ? salaryForms : undefined,
        ),
    ],
  ];
}

/** A line that may stay empty; what stands in it is checked at once. */
function optionalText(
  message: string,
  placeholder: string,
  fault: (value: string) => string | undefined,
): Promise<string | symbol> {
  return text({
    message: `${message} (Enter: none)`,
    placeholder,
    defaultValue: '',
    validate: (value) => (value?.trim() ? fault(value.trim()) : undefined),
    output,
  });
}

function faultOfUrl(value: string): string | undefined {
  const read = readUrl('url')(value);
  return read instanceof Refusal ? `${read.message}; ${read.expected}` : undefined;
}

/** Offers the sources that the files name; what is typed beside them is a new one. */
function askSource(known: readonly string[]): Promise<string | symbol> {
  const message = 'Where did you find it? (Enter: not said)';
  if (known.length === 0) return text({ message, placeholder: 'linkedin', defaultValue: '', output });
  return autocomplete<string>({
    message,
    output,
    options() {
      const typed = this.userInput.trim();
      const fitting = known.filter((source) => source.toLowerCase().includes(typed.toLowerCase()));
      const options = fitting.map((value) => ({ value, label: plainLine(value) }));
      if (typed === '') return [{ value: '', label: 'not said' }, ...options];
      return known.includes(typed)
        ? options
        : [...options, { value: typed, label: `${plainLine(typed)} (new)` }];
    },
  });
}

const sourceLine = /^source:[ \t]*([^\s#"'][^#\r\n]*?)[ \t]*(?:#.*)?$/m;

/** Every source that stands plainly in a file, the most frequent first. */
function knownSources(store: Store): string[] {
  const counts = new Map<string, number>();
  for (const path of store.listApplications().paths) {
    const source = sourceLine.exec(store.readStart(path) ?? '')?.[1];
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}
