import { expect, it } from 'vitest';
import { importFields } from '../format/intake/columns.ts';
import { importFieldGroups } from './import-fields.ts';

it('every field stands in one group, but for notes, which a column is that has no field', () => {
  const grouped = Object.values(importFieldGroups).flatMap((fields) => Object.keys(fields));
  expect([...grouped, 'notes'].sort()).toEqual([...importFields].sort());
});
