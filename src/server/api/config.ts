/** The settings: `GET /api/config.json` and `PATCH /api/config`. */
import { defaultConfig } from '../../core/config.ts';
import { configBody } from '../../format/api/request-schemas.ts';
import type { ValueProblem } from '../../format/api/value-problem.ts';
import { configValues } from '../../format/edit-config.ts';
import { changeSettings, planSettings, UnfitSettingsError } from '../../operations/change-settings.ts';
import { usesOfStages } from '../../operations/move-entries.ts';
import { configPath } from '../../store/read-config.ts';
import { digestOf } from '../../store/replace-file.ts';
import { type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { expectedDigest } from './find.ts';
import { readJson } from './read-body.ts';
import { refuseValues } from './refusal.ts';

/** `GET /api/config.json` */
export const getConfig: Handler = async (_request, app) => {
  const { config, problems } = app.store.readConfig();
  const { all } = await app.site();
  const now = Map.groupBy(all, ({ stage }) => stage?.id);
  const uses = Object.fromEntries(
    [...usesOfStages(app.store)].map(([id, ids]) => [
      id,
      { applications: ids.length, now: now.get(id)?.length ?? 0 },
    ]),
  );
  const { lastYear: _, ...settings } = config;
  const { lastYear: __, ...defaults } = defaultConfig();
  const text = app.store.readText(configPath)?.text ?? '';
  const written = problems.length === 0 ? Object.keys(configValues(text)) : [];
  return jsonAnswer(
    { path: configPath, settings, defaults, written, uses, problems },
    { headers: { ETag: `"${digestOf(text)}"` } },
  );
};

/** `PATCH /api/config` */
export const patchConfig: Handler = async (request, app) => {
  const { dryRun, set, moved } = readJson(request, configBody);
  const change = { set: set ?? {}, moved: moved ?? {} };
  const expected = expectedDigest(request);
  try {
    const result = dryRun
      ? planSettings(app.store, change, expected)
      : await changeSettings(app.store, change, expected);
    const { files, changed, entries, left } = result;
    const applications = files.filter(({ path }) => path !== configPath).length;
    return jsonAnswer(
      { dryRun: dryRun === true, changed, applications, entries, left },
      { headers: { ETag: etagOf(app), ...(dryRun ? {} : undoHeader(app, ...files)) } },
    );
  } catch (error) {
    if (error instanceof UnfitSettingsError) throw refuseValues(error.values as ValueProblem[]);
    throw error;
  }
};

function etagOf({ store }: App): string {
  return `"${digestOf(store.readText(configPath)?.text ?? '')}"`;
}
