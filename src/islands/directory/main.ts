/** The people or the companies narrowed by words, those of further pages too; what is searched is in the address. */
import { foldedWords, foldText } from '../../core/fold-text.ts';
import { onFactsShown } from '../facts-changed.ts';
import { localise } from '../localise.ts';

const form = document.querySelector<HTMLFormElement>('form[data-directory]');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
if (form && box) start(form, box);

function start(form: HTMLFormElement, box: HTMLInputElement): void {
  let loading: Promise<void> | undefined;
  let isWhole = false;
  const load = () => {
    const mine: Promise<void> = fetchAll(JSON.parse(form.dataset.directory ?? '[]')).then(
      (pages) => {
        // Meanwhile the page may have been made anew.
        if (loading !== mine) return;
        for (const page of pages) takeOver(page);
        isWhole = true;
      },
      () => {
        // These are searched all the same, and the next letter tries again.
        if (loading === mine) loading = undefined;
      },
    );
    return mine;
  };
  const show = async () => {
    const words = foldedWords(box.value);
    if (words.length > 0) {
      loading ??= load();
      await loading;
    }
    const found = hideOthers(foldedWords(box.value));
    const none = document.querySelector<HTMLElement>('[data-none]');
    if (none !== null) none.hidden = found > 0;
    const line = form.querySelector<HTMLElement>('[data-shown]');
    if (line !== null) line.textContent = words.length > 0 ? `${found.toLocaleString()} found` : '';
    const pager = document.querySelector<HTMLElement>('.pager');
    if (pager !== null) pager.hidden = isWhole;
  };
  const fromAddress = () => {
    box.value = new URLSearchParams(location.search).get('search') ?? '';
    void show();
  };
  form.addEventListener('input', () => {
    const search = box.value.trim();
    const query = search === '' ? '' : `?${new URLSearchParams({ search })}`;
    history.replaceState(null, '', location.pathname + query);
    void show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fromAddress);
  onFactsShown(() => {
    loading = undefined;
    isWhole = false;
    void show();
  });
  if (location.search !== '') fromAddress();
}

/** The texts of the further pages; none where one of them does not come, so that no part is taken over twice. */
async function fetchAll(paths: readonly string[]): Promise<string[]> {
  const pages: string[] = [];
  for (const path of paths) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    pages.push(await response.text());
  }
  return pages;
}

/** Takes over what a further page has, each into its group. */
function takeOver(page: string): void {
  const further = new DOMParser().parseFromString(page, 'text/html');
  for (const section of further.querySelectorAll<HTMLElement>('section.group')) {
    localise(section);
    const id = section.getAttribute('aria-labelledby') ?? '';
    const here = document.querySelector(`section.group[aria-labelledby="${CSS.escape(id)}"]`);
    if (here === null) [...document.querySelectorAll('section.group')].at(-1)?.after(section);
    else here.querySelector('ul')?.append(...(section.querySelector('ul')?.children ?? []));
  }
}

/** Hides what is not called that, and groups that are empty then; tells how much is left. */
function hideOthers(words: readonly string[]): number {
  let found = 0;
  for (const group of document.querySelectorAll<HTMLElement>('section.group')) {
    let here = 0;
    for (const item of group.querySelectorAll<HTMLElement>('[data-found]')) {
      const text = foldText(textOf(item));
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) here += 1;
    }
    group.hidden = here === 0;
    found += here;
  }
  return found;
}

/** What is searched: what the files say, and not what the page says of it. */
function textOf(item: HTMLElement): string {
  const parts = item.querySelectorAll('h3, p:not(.aside), .reach, .at');
  return [...parts].map(({ textContent }) => textContent).join('\n');
}
