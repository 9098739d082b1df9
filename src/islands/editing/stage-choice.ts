/** How far a new application is: saved or applied by one touch, any other stage from a list, and the day. */
import { element } from './element.ts';
import type { Settings } from './settings.ts';

/** The choice as a row of a form: `status`, `stage` where it is another one, and `date`. */
export function stageChoice(stages: Settings['stages'], today: string): HTMLElement {
  const usual = (['lead', 'applied'] as const).flatMap(
    (kind) => stages.find((stage) => stage.kind === kind) ?? [],
  );
  const others = stages.filter((stage) => !usual.includes(stage));
  const radios = usual.map(({ id, label }, index) => {
    const radio = element('input', { type: 'radio', name: 'status', value: id, checked: index === 0 });
    return element('label', {}, radio, element('span', {}, label));
  });
  const other = element(
    'select',
    { name: 'stage', 'aria-label': 'Another stage' },
    element('option', { value: '' }, 'Other…'),
    ...others.map(({ id, label }) => element('option', { value: id }, label)),
  );
  const group = element(
    'div',
    { class: 'stage-choice', role: 'group', 'aria-label': 'Status' },
    ...radios,
    other,
  );
  // One of them holds: to choose a radio takes the list back, before the form's draft is kept.
  group.addEventListener('input', ({ target }) => {
    if (target !== other) other.value = '';
  });
  const date = element('input', { type: 'date', name: 'date', required: true, 'aria-label': 'On' });
  date.defaultValue = today;
  return element('div', { class: 'field wide stage-row' }, group, date);
}
