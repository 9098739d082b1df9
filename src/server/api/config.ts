/** The settings: `GET /api/config.json` and `PATCH /api/config`. */
import type { SiteData } from '../../content/derive-site.ts';
import { defaultConfig } from '../../core/config.ts';
import { configBody } from '../../format/api/request-schemas.ts';
import type { ValueProblem } from '../../format/api/value-problem.ts';
import { configValues } from '../../format/edit-config.ts';
import { changeSettings, previewSettings, UnfitSettingsError } from '../../operations/change-settings.ts';
import { statusesOf } from '../../operations/move-entries.ts';
import { configPath } from '../../store/read-config.ts';
import { digestOf } from '../../store/replace-file.ts';
import type { Store } from '../../store/store.ts';
import { type App, type Handler, jsonAnswer, undoHeader } from './exchange.ts';
import { expectedDigest } from './find.ts';
import { readJson } from './read-body.ts';
import { refuseValues } from './refusal.ts';

/** `GET /api/config.json` */
export const getConfig: Handler = async (_request, app) => {
  const { config, problems } = app.store.readConfig();
  const uses = usesOfStages(app.store, await app.site());
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
    if (dryRun === true) {
      const preview = await previewSettings(app.store, change, expected);
      return jsonAnswer({ dryRun, ...preview }, { headers: { ETag: etagOf(app) } });
    }
    const { files, ...outcome } = await changeSettings(app.store, change, expected);
    return jsonAnswer(
      { dryRun: false, ...outcome },
      { headers: { ETag: etagOf(app), ...undoHeader(app, ...files) } },
    );
  } catch (error) {
    if (error instanceof UnfitSettingsError) throw refuseValues(error.values as ValueProblem[]);
    throw error;
  }
};

/** By the ids of stages, how many applications have an entry of it, and how many are in it. */
function usesOfStages(
  store: Store,
  { all, problems }: SiteData,
): Record<string, { applications: number; now: number }> {
  const uses = new Map<string, { applications: number; now: number }>();
  const count = (statuses: Iterable<string>, now: string | undefined) => {
    for (const id of new Set(statuses)) {
      const use = uses.get(id) ?? { applications: 0, now: 0 };
      uses.set(id, { applications: use.applications + 1, now: use.now + (id === now ? 1 : 0) });
    }
  };
  for (const { application, stage } of all)
    count(
      application.history.flatMap(({ status }) => status ?? []),
      stage?.id,
    );
  const broken = new Set(problems.map(({ path }) => path).filter((path) => path.startsWith('applications/')));
  for (const path of broken) count(statusesOf(store.readText(path)?.text ?? ''), undefined);
  return Object.fromEntries(uses);
}

function etagOf({ store }: App): string {
  return `"${digestOf(store.readText(configPath)?.text ?? '')}"`;
}
