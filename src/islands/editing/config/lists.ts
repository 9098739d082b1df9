/** Lists of what has a name: skills of one's own, saved views. */
import { button, element } from '../element.ts';
import type { KnownSettings, Named, Settings, ShownSkill } from './document.ts';
import { listenToDrag, moveButtons } from './rows.ts';
import { card, nothing, type Section, signButton, tellChange } from './section.ts';

/** An item, and what reads it. */
interface Row<Item> {
  node: HTMLElement;
  read(index: number): Item;
}

/** Skills that the vocabulary does not know, with what else they are called. */
export function skillsSection(known: KnownSettings, shown: Settings): Section {
  const list = namedList<ShownSkill>(known.settings.skills, shown.skills, 'skills', (skill, isNew) => {
    const name = textField('Name of the skill', skill.name);
    const aliases = textField('Also called, with commas between', skill.aliases.join(', '));
    aliases.placeholder = 'also called …';
    const was = isNew ? {} : { was: skill.was ?? skill.name };
    const node = element('li', { class: 'named slot', 'data-row': true }, name, aliases);
    node.append(element('span', { class: 'acts' }, removeButton(node)));
    return {
      node,
      read(index) {
        name.dataset.pointer = `/set/skills/${index}/name`;
        aliases.dataset.pointer = `/set/skills/${index}/aliases`;
        const words = aliases.value.split(',').map((word) => word.trim());
        return { name: name.value.trim(), aliases: words.filter((word) => word !== ''), ...was };
      },
    };
  });
  const add = button('Add a skill', () => list.add({ name: '', aliases: [] }), { class: 'plain' });
  return {
    part: card(
      'skills',
      'Own skills',
      'Words that matching should know: names, and what else they are called, with commas between.',
      list.part,
      element('p', { class: 'adding' }, add),
    ),
    read: list.read,
  };
}

/** The filters that have a name; they are made in the list itself. */
export function viewsSection(known: KnownSettings, shown: Settings): Section | null {
  if (known.settings.views === undefined) return null;
  const list = namedList<Named>(known.settings.views, shown.views ?? [], 'views', (view) => {
    const name = textField('Name of the view', view.name);
    const node = element(
      'li',
      { class: 'named slot', 'data-row': true },
      element('span', { class: 'handle', 'aria-hidden': 'true', title: 'Drag' }, '⠿'),
      name,
    );
    node.append(
      element('span', { class: 'acts' }, ...moveButtons(node, () => name.value), removeButton(node)),
    );
    return {
      node,
      read(index) {
        name.dataset.pointer = `/set/views/${index}/name`;
        return { name: name.value.trim(), was: view.was ?? view.name };
      },
    };
  });
  return {
    part: card(
      'views',
      'Saved views',
      'The tabs above the list, in their order. Save one there, where its filters are.',
      list.part,
    ),
    read: list.read,
  };
}

function namedList<Item extends Named>(
  present: readonly Item[],
  shown: readonly Item[],
  key: string,
  rowOf: (item: Item, isNew: boolean) => Row<Item>,
) {
  const part = element('ol', { class: 'named-list', 'data-pointer': `/set/${key}` });
  const rows = new Map<Element, Row<Item>>();
  const isThere = (item: Item) => present.some(({ name }) => name === (item.was ?? item.name));
  const add = (item: Item, isNew: boolean) => {
    const row = rowOf(item, isNew);
    rows.set(row.node, row);
    part.append(row.node);
    return row;
  };
  for (const item of shown) add(item, !isThere(item));
  listenToDrag(part);
  const read = () => {
    const items = [...part.children].flatMap((node, index) => rows.get(node)?.read(index) ?? []);
    const isSame =
      items.length === present.length && items.every((item, index) => isItem(item, present[index] as Item));
    return isSame ? nothing : { set: { [key]: items }, moved: {} };
  };
  read();
  return {
    part,
    read,
    add(item: Item) {
      add(item, true).node.querySelector('input')?.focus();
      tellChange(part);
    },
  };
}

/** Whether an item is called and says what it did, as far as the page knows. */
function isItem({ was: _, ...item }: Named, present: Named): boolean {
  return Object.entries(item).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(present, key)),
  );
}

function textField(name: string, value: string): HTMLInputElement {
  const input = element('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': name,
  });
  input.value = value;
  return input;
}

function removeButton(row: HTMLElement): HTMLButtonElement {
  return signButton('×', 'Remove', () => {
    const list = row.parentElement;
    const beside = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector<HTMLElement>(
      'input',
    );
    row.remove();
    beside?.focus();
    if (list !== null) tellChange(list);
  });
}
