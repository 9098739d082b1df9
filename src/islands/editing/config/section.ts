/** The parts that the page of settings is made of. */
import { element } from '../element.ts';
import type { Wanted } from './document.ts';

/** A part of the page. */
export interface Section {
  part: HTMLElement;
  /** What is wanted other than it is; its controls say in `data-pointer` where in that they stand. */
  read(): Wanted;
}

/** A card with a heading, to which the list of sections can lead. */
export function card(
  id: string,
  title: string,
  said: string,
  ...content: (HTMLElement | null)[]
): HTMLElement {
  return element(
    'section',
    { class: 'card slot', id, 'aria-labelledby': `${id}-title` },
    element('header', {}, element('h2', { id: `${id}-title` }, title), element('p', {}, said)),
    ...content,
  );
}

/** A line of a card: what it is on one side, its control on the other. */
export function settingLine(
  label: string,
  hint: string,
  control: HTMLElement,
  beside: HTMLElement | null = null,
): HTMLElement {
  const input = control.matches('input, select') ? control : control.querySelector('input, select');
  const id = `setting-${input?.getAttribute('name') ?? label}`;
  input?.setAttribute('id', id);
  if (hint !== '') input?.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'setting slot' },
    element(
      'div',
      { class: 'what' },
      element('label', { for: id }, label),
      hint === '' ? null : element('small', { id: `${id}-hint` }, hint),
    ),
    element('div', { class: 'control' }, control, beside),
  );
}

/** Tells the page that something is other than it was by other means than typing. */
export function tellChange(from: Element): void {
  from.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A small button with a sign; its name is told to who hears the page. */
export function signButton(sign: string, name: string, act: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'sign', 'aria-label': name, title: name, onclick: () => act() },
    sign,
  );
}

/** Nothing wanted. */
export const nothing: Wanted = { set: {}, moved: {} };
