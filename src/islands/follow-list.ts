/** The page of an application that was opened from the list: back leads to the list as it was, and its neighbours are those there. */
import { encodePath } from '../core/encode-path.ts';
import { keepPlace, keptPlace, type ListPlace, markOf } from './list-place.ts';

const crumbs = document.querySelector<HTMLElement>('[data-crumbs]');
const kept = keptPlace();
if (crumbs !== null && kept !== null) follow(crumbs, kept);

function follow(crumbs: HTMLElement, kept: ListPlace): void {
  const mark = markOf(crumbs.dataset.crumbs ?? '', kept.salt);
  const at = kept.marks.indexOf(mark);
  // A page that was reloaded, or gone back to, remembers that it was opened from this list.
  const isOpened = kept.opening === mark || history.state?.list === kept.salt;
  if (at < 0 || !isOpened) return;
  history.replaceState({ ...history.state, list: kept.salt }, '');
  const place = { ...kept, current: mark, opening: null };
  keepPlace(place);
  const back = crumbs.querySelector<HTMLAnchorElement>('[data-back]');
  back?.setAttribute('href', kept.address);
  back?.addEventListener('click', () => keepPlace({ ...place, returning: true }));
  const count = crumbs.querySelector('.at');
  if (count !== null)
    count.textContent = `${(at + 1).toLocaleString()} of ${kept.marks.length.toLocaleString()}`;
  crumbs.dataset.followed = '';
  void lead(crumbs, place, at);
}

/** Has the links lead to the neighbours in the list that are still there. */
async function lead(crumbs: HTMLElement, place: ListPlace, at: number): Promise<void> {
  const links = [...crumbs.querySelectorAll<HTMLAnchorElement>('[rel]')];
  // Until it is known where they lead, they lead nowhere.
  for (const link of links) for (const name of ['href', 'title']) link.removeAttribute(name);
  const rows = await loadRows(place.salt).catch(() => null);
  for (const link of links) {
    const [step, end] = link.rel === 'next' ? [1, place.marks.length] : [-1, -1];
    for (let index = at + step; index !== end; index += step) {
      const mark = place.marks[index] ?? -1;
      const row = rows?.of.get(mark);
      if (rows == null || row === undefined) continue;
      const [id, company, role] = JSON.parse(row.replace(/,$/, '')) as [string, string, string];
      link.href = `${rows.base}${encodePath(id)}/`;
      link.title = `${company}, ${role}`;
      link.addEventListener('click', () => keepPlace({ ...place, opening: mark }));
      break;
    }
  }
}

/** The lines of the list's rows by the marks of their applications; only those that are wanted are read. */
async function loadRows(salt: number): Promise<{ base: string; of: ReadonlyMap<number, string> }> {
  const address = document.querySelector<HTMLElement>('[data-palette]')?.dataset.palette ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the list could not be loaded (${response.status})`);
  const [head = '', ...lines] = (await response.text()).split('\n');
  const of = new Map<number, string>();
  for (const line of lines) {
    const id = /^\[("(?:[^"\\]|\\.)*"),/.exec(line)?.[1];
    if (id !== undefined) of.set(markOf(JSON.parse(id), salt), line);
  }
  return { base: (JSON.parse(`${head}]}`) as { base: string }).base, of };
}
