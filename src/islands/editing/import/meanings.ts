/** How a file's columns and words were taken, each with a choice of what else it may be. */
import { element } from '../element.ts';
import { type Column, counted, type Guess, type MeaningSource, type Said, type Word } from './preview.ts';

/** The choices that the page came with, each as an element to copy. */
export interface Choices {
  fields: HTMLTemplateElement;
  stages: HTMLTemplateElement;
}

/** A list of meanings that is brought up to date in place: what has the focus keeps it. */
export interface MeaningList<Item> {
  part: HTMLElement;
  show(items: readonly Item[], guesses: readonly Guess[], said: Said): void;
}

const marks: Record<MeaningSource, string> = {
  chosen: 'your choice',
  remembered: 'remembered',
  named: '',
  guessed: 'a guess',
};

/** One line of a list. */
interface Line<Item> {
  part: HTMLElement;
  show(item: Item, guesses: readonly Guess[], said: Said): void;
}

/** A list that makes its lines anew only where there are others. */
function meaningList<Item>(
  className: string,
  keyOf: (item: Item) => string,
  lineOf: (item: Item) => Line<Item>,
): MeaningList<Item> {
  const part = element('ul', { class: `meanings ${className}` });
  let lines = new Map<string, Line<Item>>();
  return {
    part,
    show(items, guesses, said) {
      const before = lines;
      lines = new Map(items.map((item) => [keyOf(item), before.get(keyOf(item)) ?? lineOf(item)]));
      const isSame = [...lines.values()].every((line, index) => part.children[index] === line.part);
      if (!isSame || part.childElementCount !== lines.size)
        part.replaceChildren(...[...lines.values()].map((line) => line.part));
      for (const item of items) lines.get(keyOf(item))?.show(item, guesses, said);
    },
  };
}

let serial = 0;

/** A line: what it is about, what there is of it, a choice, and how it is known. */
function lineOf(title: string, choice: HTMLTemplateElement, choose: (value: string) => void) {
  serial += 1;
  const id = `meaning-${serial}`;
  const select = choice.content.querySelector('select')?.cloneNode(true) as HTMLSelectElement;
  const mark = element('span', { class: 'mark', id: `${id}-mark` });
  const detail = element('p', { class: 'detail' });
  const remarks = element('div', { class: 'remarks' });
  select.id = id;
  select.setAttribute('aria-describedby', mark.id);
  select.addEventListener('change', () => choose(select.value));
  const part = element(
    'li',
    {},
    element('div', { class: 'about' }, element('label', { for: id }, title), detail),
    element('div', { class: 'choice' }, select, mark),
    remarks,
  );
  const showMeaning = (value: string, by: MeaningSource | null, unknown: string) => {
    select.value = value;
    mark.textContent = by === null ? unknown : marks[by];
    part.dataset.by = by ?? 'unknown';
  };
  const cannotBe = (value: string) => select.querySelector(`option[value="${value}"]`)?.remove();
  return { part, detail, remarks, showMeaning, cannotBe };
}

/** The list of columns; `choose` hears of a choice. */
export function columnList(
  choices: Choices,
  choose: (column: string, field: string) => void,
): MeaningList<Column> {
  return meaningList(
    'columns',
    ({ column }) => column,
    ({ column }) => {
      const line = lineOf(column, choices.fields, (field) => choose(column, field));
      return {
        part: line.part,
        show({ field, by, count, examples }, guesses, { map }) {
          const said = map.get(column);
          line.showMeaning(
            said ?? field ?? 'notes',
            said === undefined ? by : 'chosen',
            count === 0 ? '' : 'no field',
          );
          line.part.classList.toggle('idle', count === 0 || (said ?? field) === '-');
          line.detail.replaceChildren(
            ...(count === 0
              ? ['nothing in it']
              : examples.map((example) => element('span', { class: 'example' }, example))),
          );
          const told = guesses.filter(
            ({ kind, about }) => about === column && (kind === 'not-read' || kind === 'no-use'),
          );
          line.remarks.replaceChildren(...told.map((guess) => element('p', {}, remarkOf(guess))));
        },
      };
    },
  );
}

function remarkOf({ kind, count, example }: Guess): string {
  const cells = counted(count, 'cell');
  return kind === 'not-read'
    ? `${cells} like “${example}” could not be read, and ${count === 1 ? 'stands' : 'stand'} among the notes`
    : `${cells} like “${example}” ${count === 1 ? 'has' : 'have'} no use (past, over, or said otherwise), and ${count === 1 ? 'stands' : 'stand'} among the notes`;
}

/** The list of words for the status; `labelOf` gives a stage's name. */
export function wordList(
  choices: Choices,
  labelOf: (stage: string) => string,
  choose: (word: string, stage: string) => void,
): MeaningList<Word> {
  return meaningList(
    'words',
    ({ word }) => word,
    ({ word }) => {
      const line = lineOf(word, choices.stages, (stage) => choose(word, stage));
      return {
        part: line.part,
        show({ count, stages, by }, _guesses, { statusMap }) {
          const said = statusMap.get(word);
          // A word that is read as something can be read as something else, and not as nothing.
          if (by !== null && said === undefined) line.cannotBe('');
          line.showMeaning(said ?? stages.at(-1) ?? '', said === undefined ? by : 'chosen', 'not known');
          const story = stages.length > 1 ? `, read as ${stages.map(labelOf).join(', then ')}` : '';
          line.detail.textContent = `${counted(count, 'row')}${story}`;
        },
      };
    },
  );
}

/** Which way round dates are that could be read both ways. */
export function dateChoice(
  date: string,
  order: Said['dateOrder'],
  choose: (order: 'dmy' | 'mdy') => void,
): HTMLElement {
  const option = (value: 'dmy' | 'mdy', label: string) => {
    const input = element('input', { type: 'radio', name: 'date-order', value });
    input.checked = (order ?? 'mdy') === value;
    input.addEventListener('change', () => choose(value));
    return element('label', {}, input, label);
  };
  return element(
    'fieldset',
    { class: 'date-order' },
    element('legend', {}, `Dates like ${date} could be read both ways. First comes`),
    option('mdy', 'the month'),
    option('dmy', 'the day'),
  );
}
