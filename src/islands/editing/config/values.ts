/** Single settings: a word or a number each. */
import { button, element } from '../element.ts';
import type { KnownSettings, Settings } from './document.ts';
import { card, type Section, settingLine, tellChange } from './section.ts';

type Key = 'title' | 'currency' | 'timezone' | 'weeklyGoal' | 'quietAfter' | 'digest' | 'busyCalendar';

/** A word or a number; what is left empty is as by default. */
interface Value {
  key: Key;
  label: string;
  hint: string;
  unit?: string;
  suggestions?: () => readonly (readonly [string, string])[];
  /** The words for true and for false, where it is either. */
  either?: readonly [string, string];
}

const general: readonly Value[] = [
  { key: 'title', label: 'Title', hint: 'At the head of every page' },
  {
    key: 'currency',
    label: 'Currency',
    hint: 'Of sums that name none, and of comparisons',
    suggestions: currencies,
  },
  {
    key: 'timezone',
    label: 'Time zone',
    hint: 'Says when today begins, and what times without a zone mean',
    suggestions: () => Intl.supportedValuesOf('timeZone').map((zone) => [zone, '']),
  },
];

const goals: readonly Value[] = [
  { key: 'weeklyGoal', label: 'Weekly goal', hint: 'So many you want to send', unit: 'applications a week' },
  {
    key: 'quietAfter',
    label: 'Quiet after',
    hint: 'So long without news, and an open application counts as quiet',
    unit: 'days',
  },
];

const onGitHub: readonly Value[] = [
  {
    key: 'digest',
    label: 'Weekly digest',
    hint: 'One issue, written anew on Mondays, that tells of the week',
    either: ['each week', 'none'],
  },
  {
    key: 'busyCalendar',
    label: 'Busy calendar',
    hint: 'Beside a sealed site, your busy times for calendar programs: 0 is none, and every other number has an address of its own',
  },
];

/** The name of the tracker, its money and its time. */
export function generalSection(known: KnownSettings, shown: Settings): Section {
  return valuesSection(known, shown, general, ['general', 'General', '']);
}

/** What the person wants to reach, and how long they wait. */
export function goalSection(known: KnownSettings, shown: Settings): Section {
  return valuesSection(known, shown, goals, ['goals', 'Goal and patience', '']);
}

/** What happens on GitHub of itself. */
export function gitHubSection(known: KnownSettings, shown: Settings): Section {
  return valuesSection(known, shown, onGitHub, ['github', 'On GitHub', '']);
}

function valuesSection(
  { settings, defaults }: KnownSettings,
  shown: Settings,
  values: readonly Value[],
  [id, title, said]: [string, string, string],
): Section {
  const inputs = values.map(({ key, unit, suggestions, either }) => {
    if (either !== undefined) {
      const input = selectOf(key, either);
      input.value = String(shown[key]);
      return { key, input, line: element('span', { class: 'line' }, input) };
    }
    const isNumber = typeof settings[key] === 'number';
    const input = element('input', {
      name: key,
      type: 'text',
      inputmode: isNumber ? 'numeric' : null,
      class: isNumber ? 'number' : null,
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: String(defaults[key]),
      'data-pointer': `/set/${key}`,
      list: suggestions === undefined ? null : `${key}-list`,
    });
    input.value = String(shown[key]);
    const list =
      suggestions === undefined
        ? null
        : element(
            'datalist',
            { id: `${key}-list` },
            ...suggestions().map(([value, label]) => element('option', { value, label: label || null })),
          );
    return {
      key,
      input,
      line: element('span', { class: 'line' }, input, unit === undefined ? null : ` ${unit}`, list),
    };
  });
  const zone = inputs.find(({ key }) => key === 'timezone')?.input;
  return {
    part: card(
      id,
      title,
      said,
      ...values.map(({ key, label, hint, either }, index) =>
        settingLine(
          label,
          `${hint}. Default: ${either === undefined ? defaults[key] : either[defaults[key] ? 0 : 1]}`,
          inputs[index]?.line as HTMLElement,
          key === 'timezone' && zone instanceof HTMLInputElement ? ownZone(zone) : null,
        ),
      ),
    ),
    read() {
      const set = inputs.flatMap(({ key, input }) => {
        const value = input.value.trim();
        if (value === String(settings[key])) return [];
        return [[key, value === '' ? null : value] as const];
      });
      return { set: Object.fromEntries(set), moved: {} };
    },
  };
}

/** A choice between true and false. */
function selectOf(key: Key, [yes, no]: readonly [string, string]): HTMLSelectElement {
  return element(
    'select',
    { name: key, 'data-pointer': `/set/${key}` },
    element('option', { value: 'true' }, yes),
    element('option', { value: 'false' }, no),
  );
}

/** Offers the zone of this device, where another is set. */
function ownZone(input: HTMLInputElement): HTMLElement | null {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own === undefined || own === '' || input.value === own) return null;
  const offer = button(
    `Use this device’s: ${own}`,
    () => {
      input.value = own;
      offer.remove();
      tellChange(input);
    },
    { class: 'quiet' },
  );
  return offer;
}

function currencies(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(undefined, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => [code, names.of(code) ?? '']);
}
