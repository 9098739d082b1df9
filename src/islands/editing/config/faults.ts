/** What is wrong with settings, said beside the controls that it is about. */
import type { ValueFault } from '../client.ts';
import { element } from '../element.ts';
import { sentence } from '../perform.ts';

let serial = 0;

/** Takes away what was said of faults within a part of the page. */
export function clearFaults(root: HTMLElement): void {
  for (const said of root.querySelectorAll('.wrong')) said.remove();
  for (const control of root.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    const others = (control.getAttribute('aria-describedby') ?? '').replace(/\s*\bfault-\d+/g, '').trim();
    if (others === '') control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', others);
  }
}

/** Says each fault beside the control that it is about; gives the first of these, and the faults that are about none. */
export function showFaults(
  root: HTMLElement,
  faults: readonly ValueFault[],
): { first: HTMLElement | null; rest: string[] } {
  clearFaults(root);
  const rest: string[] = [];
  const found: HTMLElement[] = [];
  for (const fault of faults) {
    const control = controlAt(root, fault.pointer);
    const slot = control?.closest('.slot');
    if (control === null || slot == null) {
      rest.push(textOf(fault));
      continue;
    }
    serial += 1;
    const id = `fault-${serial}`;
    slot.append(element('p', { class: 'wrong', id }, textOf(fault)));
    if (control.matches('input, select')) {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute(
        'aria-describedby',
        `${control.getAttribute('aria-describedby') ?? ''} ${id}`.trim(),
      );
    }
    found.push(control);
  }
  const order = [...root.querySelectorAll<HTMLElement>('[data-pointer]')];
  found.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { first: found[0] ?? null, rest };
}

/** The control that a pointer names, or the nearest that holds it. */
function controlAt(root: HTMLElement, pointer: string): HTMLElement | null {
  for (let path = pointer; path.startsWith('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    const control = root.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(path)}"]`);
    if (control !== null) return control;
  }
  return null;
}

/** A fault as a sentence, without the key that its place tells. */
function textOf({ pointer, message, expected }: ValueFault): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const plain = message.startsWith(`${key} `) ? message.slice(key.length + 1) : message;
  return sentence(expected === null || expected === '' ? plain : `${plain}; ${expected}`);
}
