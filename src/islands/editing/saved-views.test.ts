import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLinkQuery } from '../../components/href.ts';
import { listColumns, listSortKeys, type SavedView, viewParameters } from '../../core/saved-view.ts';
import { viewBody } from '../../format/api/request-schemas.ts';
import { parseConfig } from '../../format/config-file.ts';
import { formatValue, type YamlValue } from '../../format/write-yaml.ts';
import { isSameState, parseState, type TableState } from '../table/state.ts';
import { viewOf } from './view-of-state.ts';

const { config } = parseConfig({ path: 'c.yaml', text: '' });
const words = fc.uniqueArray(fc.stringMatching(/^[a-zé][a-z é]{0,5}[a-z]$/), { maxLength: 3 });
const state: fc.Arbitrary<TableState> = fc.record({
  status: fc.subarray(config.stages.map(({ id }) => id)),
  source: words,
  tag: words,
  resume: words,
  active: fc.constantFrom(true, false, null),
  quiet: fc.constantFrom(true, false, null),
  search: fc.constantFrom('', 'no', 'robots: "arms"', 'a, b'),
  since: fc.constantFrom(null, '2026-10-01'),
  sort: fc.constantFrom(null, ...listSortKeys, ...listSortKeys.map((key) => `-${key}`)),
  figure: fc.constant(null),
  view: fc.constantFrom('table', 'board'),
  columns: fc.constantFrom(null, ['role'], [...listColumns]),
});

test('what the list shows is the same once it is a view: through the API, the configuration and the address of its tab', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const sent = viewBody(config).parse(viewOf(shown));
      const line = formatValue({ name: 'X', ...(sent as { [key: string]: YamlValue | null }) });
      const { config: read, problems } = parseConfig({ path: 'c.yaml', text: `views:\n  - ${line}\n` });
      expect(problems).toEqual([]);
      const address = `?${formatLinkQuery(viewParameters(read.views[0] as SavedView))}`;
      expect(isSameState(parseState(address), shown), address).toBe(true);
    }),
  );
});

test('a table of its first column alone is one of named columns', () => {
  expect(viewOf({ ...parseState(''), columns: [] })).toMatchObject({ columns: ['company'] });
  expect(viewOf({ ...parseState(''), columns: [''] })).toMatchObject({ columns: ['company'] });
});
