/** What is only read: the figures, the export, the descriptions of the API and of the files. */
import type { analyticsNames } from '../../format/api/endpoints.ts';
import { openApiDocument } from '../../format/api/openapi.ts';
import { exportCsv, exportDocument } from '../../format/export-file.ts';
import { applicationJsonSchema } from '../../format/schemas/application-json-schema.ts';
import { type Handler, jsonAnswer } from './exchange.ts';

/** `GET /api/analytics/<name>.json` */
export function analyticsHandler(name: (typeof analyticsNames)[number]): Handler {
  return async (_request, app) => jsonAnswer((await app.site()).analytics[name]);
}

/** `GET /api/export.csv` */
export const getCsv: Handler = async (_request, app) => {
  const { all, written } = await app.site();
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="applications.csv"',
    },
    body: exportCsv(all, written),
  };
};

/** `GET /api/tracker.json` */
export const getTracker: Handler = async (_request, app) => {
  const { all, written, remindersOf } = await app.site();
  return jsonAnswer(exportDocument(all, written, ({ application }) => remindersOf.get(application.id) ?? []));
};

/** `GET /api/schema/application.json` */
export const getSchema: Handler = async (_request, app) =>
  jsonAnswer(applicationJsonSchema((await app.site()).config));

/** `GET /api/settings.json` */
export const getSettings: Handler = async (_request, app) => {
  const { config, today, resumes, all } = await app.site();
  const distinct = (values: string[]) => [...new Set(values)].sort();
  return jsonAnswer({
    today,
    timezone: config.timezone,
    currency: config.currency,
    stages: config.stages.map(({ id, kind, label }) => ({ id, kind, label })),
    resumes: resumes.map(({ id, label }) => ({ id, label })),
    sources: distinct(
      all.map(({ application }) => application.source).filter((source) => source !== 'unknown'),
    ),
    tags: distinct(all.flatMap(({ application }) => application.tags)),
  });
};

/** `GET /api/openapi.json` */
export const getOpenApi: Handler = async (_request, app) => {
  const { config } = await app.site();
  const server = app.root.replace(/api\/$/, '');
  return jsonAnswer(openApiDocument(config, { version: app.version, server }));
};
