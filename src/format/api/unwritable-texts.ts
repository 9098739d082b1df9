/** What no file of ours may hold, in a value of JSON. */
import { findControlCharacter } from '../control-characters.ts';
import { nameOf, type Path, problemAt, type ValueProblem } from './value-problem.ts';

/** As deep as values may be nested. */
const deepest = 32;

/** The texts and keys in a value of JSON that hold a character which no file of ours may hold. */
export function unwritableTexts(value: unknown): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const note = (text: string, path: Path, what: string) => {
    const found = findControlCharacter(text);
    if (found === null) return;
    const line = text.slice(0, found.offset).split('\n').length;
    const where = line === 1 ? '' : ` in line ${line}`;
    problems.push(problemAt(path, 'control-character', `${what} holds ${found.name}${where}`, 'take it out'));
  };
  const look = (inner: unknown, path: Path): void => {
    if (typeof inner === 'string') note(inner, path, nameOf(path));
    if (typeof inner !== 'object' || inner === null) return;
    if (path.length === deepest) {
      problems.push(
        problemAt(path, 'too-deep', 'this is nested too deeply', `at most ${deepest} levels are kept`),
      );
      return;
    }
    const isList = Array.isArray(inner);
    for (const [key, member] of Object.entries(inner)) {
      const at = [...path, isList ? Number(key) : key];
      if (!isList) note(key, at, 'a key');
      look(member, at);
    }
  };
  look(value, []);
  return problems;
}
