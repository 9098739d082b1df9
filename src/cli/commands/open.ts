/** `apptrack open` */
import { encodePath } from '../../core/encode-path.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { parseValid } from '../../operations/parse-valid.ts';
import { runningPort } from '../../store/running-app.ts';
import { openBrowser } from '../input/open-browser.ts';
import { resolveApplication } from '../input/resolve.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../terminal.ts';

/** The options of `open`. */
export interface OpenOptions extends CommonOptions {
  posting?: boolean;
  page?: boolean;
  print?: boolean;
}

/** Opens an application: its file in the editor, or its posting or page in the browser. */
export async function open(options: OpenOptions, query?: string): Promise<number> {
  if (options.posting && options.page) throw new UsageError('choose one of --posting and --page');
  if (!options.posting && !options.page) {
    const { edit } = await import('./edit.ts');
    return edit(options, query);
  }
  const { store, config } = openFolder(options);
  const { id, path } = await resolveApplication(store, query, options);
  const address = options.posting
    ? postingOf(parseValid(path, store.readText(path)?.text ?? '', config).url, path)
    : pageOf(store.root, id);
  if (options.json) printJson({ id, address });
  else print(address);
  if (!options.print && !options.json) openBrowser(address);
  return 0;
}

/** The address of the posting as a browser may have it: what else an address can start is not for a file to say. */
function postingOf(written: string | null, path: string): string {
  if (written === null)
    throw new WorkError(`${path} names no address; write it with: apptrack set ID url ADDRESS`);
  const url = URL.parse(written);
  if (
    url === null ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  )
    throw new WorkError(
      `${written} is not opened: only addresses with http and https are, without a password`,
    );
  return url.href;
}

function pageOf(root: string, id: string): string {
  const port = runningPort(root);
  if (port === null) throw new WorkError('the local app does not run; start it with: apptrack start');
  return `http://127.0.0.1:${port}/applications/${encodePath(id)}/`;
}
