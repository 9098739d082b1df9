/** The timeline narrowed by words and by what happened; the filter is in the address. */
import { foldText } from '../../core/fold-text.ts';
import { localise } from '../localise.ts';
import { formatFilter, isFiltering, parseFilter, passes, type TimelineFilter } from './filter.ts';

const form = document.querySelector<HTMLFormElement>('form[data-happenings]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  let whole: Promise<void> | undefined;
  const load = () => {
    whole ??= loadFurther(form);
    return whole;
  };
  const show = async (filter: TimelineFilter) => {
    if (isFiltering(filter)) await load().catch(() => undefined);
    const shown = hideOthers(filter);
    const none = document.querySelector<HTMLElement>('[data-none]');
    if (none !== null) none.hidden = shown > 0;
    const line = document.querySelector<HTMLElement>('[data-shown]');
    if (line !== null) line.textContent = isFiltering(filter) ? `${shown.toLocaleString()} found` : '';
    const pager = document.querySelector<HTMLElement>('.pager');
    if (pager !== null) pager.hidden = isFiltering(filter) || whole !== undefined;
  };
  const fromAddress = () => {
    const filter = parseFilter(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement>('input')) {
      if (field.type === 'search') field.value = filter.search;
      else field.checked = filter.kinds.includes(field.value);
    }
    void show(filter);
  };
  form.addEventListener('input', () => {
    const data = new FormData(form);
    const filter = { search: String(data.get('search') ?? ''), kinds: data.getAll('kind').map(String) };
    history.replaceState(null, '', location.pathname + formatFilter(filter) + location.hash);
    void show(filter);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fromAddress);
  if (isFiltering(parseFilter(location.search))) fromAddress();
}

/** Takes the weeks of the further pages over into this one, so that a filter is put to all of them. */
async function loadFurther(form: HTMLFormElement): Promise<void> {
  let last = [...document.querySelectorAll('.week')].at(-1);
  for (const path of JSON.parse(form.dataset.happenings ?? '[]') as string[]) {
    const text = await (await fetch(path)).text();
    const further = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('section.week');
    for (const week of further) {
      const section = document.adoptNode(week);
      localise(section);
      last?.after(section);
      last = section;
    }
  }
}

/** Hides what is not wished for, and weeks that are empty then; tells how much is left. */
function hideOthers(filter: TimelineFilter): number {
  let shown = 0;
  const words = foldText(filter.search).split(/\s+/).filter(Boolean);
  for (const week of document.querySelectorAll<HTMLElement>('section.week')) {
    let here = 0;
    for (const item of week.querySelectorAll<HTMLElement>('li')) {
      const fits = passes(filter, words, item.dataset.kind ?? '', foldText(item.textContent ?? ''));
      item.hidden = !fits;
      if (fits) here += 1;
    }
    week.hidden = here === 0;
    // A day is said with its first entry; where that is hidden, each says its own.
    week.classList.toggle('narrowed', isFiltering(filter));
    shown += here;
  }
  return shown;
}
