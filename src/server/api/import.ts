/** `POST /api/import/csv` */
import { importBody } from '../../format/api/request-schemas.ts';
import { type DateOrder, dateOrders } from '../../format/loose-date.ts';
import { draftsOfText } from '../../operations/drafts-of-file.ts';
import { contentOf, importDocument, planImport, runImport } from '../../operations/import-applications.ts';
import { flagOf } from './check-query.ts';
import { type ApiRequest, type Handler, jsonAnswer } from './exchange.ts';
import { sessionOf } from './find.ts';
import { readJson, readWritable, requireType } from './read-body.ts';
import { Refusal } from './refusal.ts';

interface Asked {
  csv: string;
  maps: string[];
  dryRun: boolean;
  dateOrder: DateOrder | undefined;
}

/** Takes in a CSV file; a row that cannot be read stops no other. */
export const postImport: Handler = async (request, app) => {
  const { config, today } = sessionOf(app.store);
  const { csv, maps, dryRun, dateOrder } = readAsked(request);
  const { drafts, doubtfulDate } = draftsOfText(csv, maps, { config, today, dateOrder });
  const report = dryRun
    ? planImport(await contentOf(app.store), config, drafts)
    : await runImport(app.store, config, drafts);
  if (report.added.length + report.known.length === 0) {
    const problems = report.refused.map(({ line, why }) => ({
      code: 'bad-row',
      pointer: `line ${line}`,
      message: why,
      expected: null,
    }));
    throw new Refusal(422, problems[0]?.message ?? 'there is no row in it', { problems });
  }
  return jsonAnswer(importDocument(report, dryRun, doubtfulDate));
};

function readAsked(request: ApiRequest): Asked {
  const { query } = request;
  const type = requireType(request, ['text/csv', 'application/json']);
  const asked = {
    maps: query.getAll('map'),
    dryRun: flagOf(query, 'dryRun') ?? false,
    dateOrder: dateOrders.find((order) => order === query.get('dateOrder')),
  };
  if (type === 'text/csv') return { csv: readWritable(request), ...asked };
  const { csv, map, dryRun, dateOrder } = readJson(request, importBody);
  const maps = Object.entries(map ?? {}).map(([column, field]) => `${column}=${field}`);
  return {
    csv,
    maps: [...maps, ...asked.maps],
    dryRun: dryRun ?? asked.dryRun,
    dateOrder: dateOrder ?? asked.dateOrder,
  };
}
