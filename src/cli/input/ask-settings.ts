/** `apptrack init` by question. */
import { cancel, intro, isCancel, text } from '@clack/prompts';
import { timeZoneNamed } from '../../core/time-zone.ts';
import { parseConfig } from '../../format/config-file.ts';
import { type ConfigSettings, withSettings } from '../../operations/edit-config.ts';
import { BrokenOffError } from './prompts.ts';

const output = process.stderr;

/** What each setting is called, and what it is for. */
const questions: readonly [keyof ConfigSettings, string][] = [
  ['title', 'What shall the dashboard be called?'],
  ['timezone', 'Your time zone'],
  ['currency', 'Currency'],
  ['weeklyGoal', 'Applications a week, as a goal'],
];

/**
 * Asks on standard error for the settings that are not given, each with a default that Enter takes; throws a
 * {@link BrokenOffError} where the person breaks off.
 */
export async function askSettings(
  place: string,
  given: ConfigSettings,
  defaults: Required<ConfigSettings>,
): Promise<ConfigSettings> {
  intro(`A tracker in ${place}`, { output });
  const answers: ConfigSettings = { ...given };
  for (const [key, message] of questions) {
    if (given[key] !== undefined) continue;
    const initialValue = String(defaults[key]);
    const answer = await text({
      message,
      initialValue,
      validate: (value) => faultOf(key, value ?? ''),
      output,
    });
    if (isCancel(answer)) {
      cancel('Nothing was done.', { output });
      throw new BrokenOffError();
    }
    Object.assign(answers, { [key]: settingOf(key, answer) });
  }
  return answers;
}

/** What a setting's words come to; what is nothing of the kind stays as it was typed. */
function settingOf(key: keyof ConfigSettings, written: string): string | number {
  const value = written.trim();
  if (key === 'timezone') return timeZoneNamed(value) ?? value;
  if (key === 'weeklyGoal') return /^\d+$/.test(value) ? Number(value) : value;
  return key === 'currency' ? value.toUpperCase() : value;
}

/** What the configuration would have to say of it. */
function faultOf(key: keyof ConfigSettings, written: string): string | undefined {
  if (written.trim() === '') return 'Something is needed here.';
  const settings = { [key]: settingOf(key, written) } as ConfigSettings;
  const [problem] = parseConfig({ path: '', text: withSettings('', settings) }).problems;
  return problem && [problem.message, problem.expected].filter((part) => part !== null).join('; ');
}
