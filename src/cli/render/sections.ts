/** What is shown one below the other, each part under its title. */
import type { Paint } from '../terminal.ts';

/** Lines under a title; nothing where they say nothing. */
export function titled(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.every((line) => line.trim() === '') ? [] : [paint('bold', title), ...lines];
}

/** The lines of the sections that say something, set apart by a blank one. */
export function joinSections(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
