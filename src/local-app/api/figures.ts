/** What is only read: the figures, the export, the descriptions of the API and of the files. */
import { openApiDocument } from '../../format/api/openapi.ts';
import { applicationJsonSchema } from '../../format/application-json-schema.ts';
import { exportCsv } from '../../format/own-export.ts';
import { type Handler, jsonAnswer } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** `GET /api/analytics/<name>.json` */
export const getAnalytics: Handler = async (_request, app, name) => {
  const { analytics } = await app.site();
  if (!Object.hasOwn(analytics, name))
    throw new Refusal(
      404,
      `there are no analytics "${name}"; there are ${Object.keys(analytics).join(', ')}`,
    );
  return jsonAnswer(Reflect.get(analytics, name));
};

/** `GET /api/export.csv` */
export const getExport: Handler = async (_request, app) => ({
  status: 200,
  headers: {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="applications.csv"',
  },
  body: exportCsv((await app.site()).all),
});

/** `GET /api/schema/application.json` */
export const getSchema: Handler = async (_request, app) =>
  jsonAnswer(applicationJsonSchema((await app.site()).config));

/** `GET /api/openapi.json` */
export const getOpenApi: Handler = async (_request, app) => {
  const { config } = await app.site();
  const server = app.root.replace(/api\/$/, '');
  return jsonAnswer(openApiDocument(config, { version: app.version, server }));
};
