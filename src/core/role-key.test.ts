import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roleKey } from './role-key.ts';

const titles = [
  ['C Developer', 'C++ Developer', 'C# Developer', 'F# Developer', 'C/C++ Developer', 'C++/C# Developer'],
  ['Data Engineer (Mid)', 'Data Engineer (MDM)', 'Data Engineer (DWH)', 'Data Engineer'],
  ['Koch', 'Köchin'],
].flat();

it.each([
  ['Nurse (m/w/d)', 'nurse'],
  ['NURSE (m / w / d)', 'nurse'],
  ['Nurse (m|f|d)*', 'nurse'],
  ['Nurse (mwd)', 'nurse'],
  ['Nurse m/f', 'nurse'],
  ['Nurse – all genders', 'nurse'],
  ['C++-Developer (H/F)', 'c++ developer'],
  ['C#/.NET Developer', 'c# net developer'],
  ['UX+UI / Design + Research #2', 'ux ui design research 2'],
  ['', ''],
])('%s is %s', (title, key) => {
  expect(roleKey(title)).toBe(key);
});

it('different titles are different roles', () => {
  expect(new Set(titles.map(roleKey)).size).toBe(titles.length);
});

it('a mark, blanks and case make no other role, and the key is its own', () => {
  const mark = fc.constantFrom('(m/w/d)', '(W/M/D)', '(m, f, x)', '(fmd)', '(H/F)', '(all genders)', 'm/w/d');
  fc.assert(
    fc.property(fc.constantFrom(...titles), mark, (title, added) => {
      for (const same of [`${title} ${added}`, `${added} ${title}`, `  ${title.toUpperCase()} `])
        expect(roleKey(same)).toBe(roleKey(title));
      expect(roleKey(roleKey(title))).toBe(roleKey(title));
    }),
  );
});
