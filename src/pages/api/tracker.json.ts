import { jsonResponse } from '../../content/responses.ts';
import { siteData } from '../../content/site-data.ts';
import { exportDocument } from '../../format/export-file.ts';

/** Everything that the files say, with all that follows from it. */
export async function GET(): Promise<Response> {
  const { all, written, remindersOf } = await siteData();
  return jsonResponse(
    exportDocument(all, written, ({ application }) => remindersOf.get(application.id) ?? []),
  );
}
