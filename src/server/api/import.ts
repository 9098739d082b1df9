/** `POST /api/import/csv` */
import type * as z from 'zod';
import { importBody } from '../../format/api/request-schemas.ts';
import { type DateOrder, dateOrders } from '../../format/intake/loose-date.ts';
import { draftsOfText, type FileDrafts } from '../../operations/drafts-of-file.ts';
import { WorkError } from '../../operations/errors.ts';
import { contentOf, importDocument, planImport, runImport } from '../../operations/import-applications.ts';
import { flagOf } from './check-query.ts';
import { type ApiRequest, type Handler, jsonAnswer } from './exchange.ts';
import { sessionOf } from './find.ts';
import { readJson, readWritable, requireType } from './read-body.ts';
import { Refusal } from './refusal.ts';

interface Asked {
  csv: string;
  maps: string[];
  statusMaps: string[];
  dryRun: boolean;
  dateOrder: DateOrder | undefined;
}

/** Takes in a CSV file; a row that cannot be read stops no other. */
export const postImport: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const { csv, maps, statusMaps, dryRun, dateOrder } = readAsked(request);
  const read = await refusingTables(() => draftsOfText(csv, maps, { config, today, dateOrder, statusMaps }));
  const report = dryRun
    ? planImport(await contentOf(app.store), config, read.drafts)
    : await runImport(app.store, config, read.drafts);
  if (report.added.length + report.known.length === 0) {
    const problems = report.refused.map(({ line, why }) => ({
      code: 'bad-row',
      pointer: `line ${line}`,
      message: why,
      expected: null,
    }));
    throw new Refusal(422, problems[0]?.message ?? 'there is no row in it', { problems });
  }
  return jsonAnswer(importDocument(report, dryRun, read));
};

/** Reads what was sent; that it is no table that can be read is its own fault. */
export async function refusingTables(read: () => FileDrafts | Promise<FileDrafts>): Promise<FileDrafts> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WorkError)) throw error;
    const problem = { code: 'bad-table', pointer: 'line 1', message: error.message, expected: null };
    throw new Refusal(422, error.message, { problems: [problem] });
  }
}

/** What was said of columns and words, as it is written on a command line. */
export function mapsOf({ map, statusMap }: Pick<z.output<typeof importBody>, 'map' | 'statusMap'>) {
  const written = (said: Record<string, string> | null | undefined) =>
    Object.entries(said ?? {}).map((pair) => pair.join('='));
  return { maps: written(map), statusMaps: written(statusMap) };
}

function readAsked(request: ApiRequest): Asked {
  const { query } = request;
  const type = requireType(request, ['text/csv', 'application/json']);
  const asked = {
    maps: query.getAll('map'),
    statusMaps: query.getAll('statusMap'),
    dryRun: flagOf(query, 'dryRun') ?? false,
    dateOrder: dateOrders.find((order) => order === query.get('dateOrder')),
  };
  if (type === 'text/csv') return { csv: readWritable(request), ...asked };
  const { csv, dryRun, dateOrder, ...sent } = readJson(request, importBody);
  const { maps, statusMaps } = mapsOf(sent);
  return {
    csv,
    maps: [...maps, ...asked.maps],
    statusMaps: [...statusMaps, ...asked.statusMaps],
    dryRun: dryRun ?? asked.dryRun,
    dateOrder: dateOrder ?? asked.dateOrder,
  };
}
