/** The days of reminders, in sentences. */
import { element } from '../element.ts';
import type { KnownSettings, Settings } from './document.ts';
import { card, type Section } from './section.ts';

/** A sentence with places for numbers, each by its key. */
interface Sentence {
  title: string;
  parts: readonly (string | readonly [rule: string, key: string, name: string])[];
}

const sentences: readonly Sentence[] = [
  {
    title: 'Follow up',
    parts: [
      ['follow_up', 'after', 'Days after applying'],
      'days after applying, then after',
      ['follow_up', 'again', 'Days until the next'],
      'days,',
      ['follow_up', 'times', 'How often'],
      'times in all',
    ],
  },
  {
    title: 'Prepare',
    parts: [['interview_prep', 'before', 'Days before an interview'], 'days before an interview'],
  },
  {
    title: 'Say thanks',
    parts: [['thank_you', 'after', 'Days after an interview'], 'days after an interview'],
  },
  {
    title: 'Decide',
    parts: [
      ['offer_decision', 'before', 'Days before an offer ends'],
      'days before an offer has to be answered',
    ],
  },
  {
    title: 'Let go',
    parts: ['of what nobody decided on,', ['', 'expireAfter', 'Days past due'], 'days past due'],
  },
];

/** When each reminder is due. */
export function remindersSection({ settings, defaults }: KnownSettings, shown: Settings): Section {
  const inputs: { rule: string; key: string; input: HTMLInputElement }[] = [];
  const inputOf = ([rule, key, name]: readonly [string, string, string]) => {
    const input = element('input', {
      type: 'text',
      inputmode: 'numeric',
      class: 'number',
      autocomplete: 'off',
      'aria-label': name,
      placeholder: numberOf(defaults, rule, key),
      'data-pointer': `/set/reminders${rule === '' ? '' : `/${rule}`}/${key}`,
    });
    input.value = numberOf(shown, rule, key);
    inputs.push({ rule, key, input });
    return input;
  };
  const lines = sentences.map(({ title, parts }) =>
    element(
      'div',
      { class: 'setting sentence slot', role: 'group', 'aria-label': title },
      element('div', { class: 'what' }, element('span', {}, title)),
      element(
        'div',
        { class: 'control' },
        ...parts.map((part) => (typeof part === 'string' ? ` ${part} ` : inputOf(part))),
      ),
    ),
  );
  return {
    part: card(
      'reminders',
      'Reminders',
      'They follow from the histories by these rules. 0 times: no follow-ups.',
      ...lines,
    ),
    read() {
      const reminders: Record<string, unknown> = {};
      for (const { rule, key, input } of inputs) {
        const value = input.value.trim();
        if (value === numberOf(settings, rule, key)) continue;
        const written = value === '' ? null : value;
        if (rule === '') reminders[key] = written;
        else reminders[rule] = { ...(reminders[rule] as object | undefined), [key]: written };
      }
      return { set: Object.keys(reminders).length === 0 ? {} : { reminders }, moved: {} };
    },
  };
}

function numberOf({ reminders }: Settings, rule: string, key: string): string {
  const of = rule === '' ? reminders : reminders[rule];
  return typeof of === 'object' ? String((of as Record<string, unknown>)[key] ?? '') : '';
}
