/** `apptrack add` by question. */
import { autocomplete, cancel, group, intro, isCancel, select, text } from '@clack/prompts';
import { parseSalary, salaryForms } from '../../core/money.ts';
import { firstStage } from '../../operations/require-stage.ts';
import type { Session } from '../session.ts';
import type { AddOptions } from './add-options.ts';

/** What was answered; only what the command's options left open was asked. */
export interface Answers extends Partial<AddOptions> {
  company: string;
  role: string;
}

/** Asks on standard error for what is not given; null where the person breaks off. */
export async function ask(
  { config, store }: Session,
  given: AddOptions & { company: string | undefined },
): Promise<Answers | null> {
  const output = process.stderr;
  const required = (what: string) => (value: string | undefined) =>
    value?.trim() ? undefined : `The ${what} is needed.`;
  const optional = (message: string, value: string | undefined, placeholder: string) => async () =>
    value ?? (text({ message, placeholder, output, defaultValue: '' }) as Promise<string>);
  intro('A new application', { output });
  const answers = await group(
    {
      company: async () =>
        given.company ?? text({ message: 'Company', validate: required('company'), output }),
      role: () => text({ message: 'Role', validate: required('role'), output }),
      status: async () =>
        given.status ??
        select({
          message: 'Where does it stand?',
          initialValue: firstStage(config),
          options: config.stages.map(({ id, label }) => ({ value: id, label })),
          output,
        }),
      source: async () => given.source ?? askSource(knownSources(store), output),
      url: optional('Address of the posting (Enter: none)', given.url, 'https://'),
      salary: async () =>
        given.salary ??
        text({
          message: 'Salary (Enter: none)',
          placeholder: '85k-100k EUR',
          defaultValue: '',
          validate: (value) =>
            !value?.trim() || parseSalary(value, config.currency) !== null ? undefined : salaryForms,
          output,
        }),
    },
    { onCancel: () => void cancel('Nothing was added.', { output }) },
  );
  if (Object.values(answers).some(isCancel) || !answers.company || !answers.role) return null;
  const said = Object.entries(answers).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
  return Object.fromEntries(said) as unknown as Answers;
}

async function askSource(sources: string[], output: NodeJS.WriteStream): Promise<string | symbol> {
  const options = sources.map((value) => ({ value, label: value }));
  const message = 'Where did you find it? (Enter: unknown)';
  if (options.length === 0) return text({ message, placeholder: 'linkedin', defaultValue: '', output });
  const unsaid = { value: 'unknown', label: 'not said' };
  const other = { value: '', label: 'somewhere else' };
  const chosen = await autocomplete({ message, options: [unsaid, ...options, other], output });
  return chosen === ''
    ? text({ message: 'Where?', placeholder: 'linkedin', defaultValue: '', output })
    : chosen;
}

/** The sources that the files name, by how often. */
function knownSources(store: Session['store']): string[] {
  const counts = new Map<string, number>();
  for (const path of store.listApplications().paths) {
    const source = /^source:[ \t]*([^\s#"'][^#\r\n]*?)[ \t]*(?:#.*)?$/m.exec(
      store.readText(path)?.text?.slice(0, 2000) ?? '',
    )?.[1];
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}
