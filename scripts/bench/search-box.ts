/** The list of 1,000 applications in a real browser: a key or a click until what it asked for is painted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseRows } from '../../src/islands/table/rows-json.ts';
import type { SearchTexts } from '../../src/islands/table/search-texts.ts';
import {
  deepenIndex,
  indexRows,
  type RowSelector,
  rowSelector,
} from '../../src/islands/table/select-rows.ts';
import { parseState } from '../../src/islands/table/state.ts';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { serveStatic } from '../../src/testing/browser/serve-static.ts';
import { answersOf, answerTo, watchAnswers } from './answers.ts';
import { median } from './measure.ts';
import { type Bench, type Row, size, time } from './row.ts';
import { listSize } from './weight.ts';

const press = (page: Page, key: string) => page.keyboard.press(key === ' ' ? 'Space' : key);

/** What the list says of as many applications as a search finds. */
function shownFor(page: Page, search: string, select: RowSelector): string {
  const { length: total } = select(parseState(''), null);
  const { length: count } = select({ ...parseState(new URL(page.url()).search), search }, null);
  return `${count === total ? '' : `${count.toLocaleString('en')} of `}${total.toLocaleString('en')} applications`;
}

/** The first search fetches what is searched beside the rows; those after it have it. */
async function searchOnce(page: Page, select: RowSelector): Promise<void> {
  const isShown = (wanted: string) =>
    page.waitForFunction((text) => document.querySelector('[data-shown]')?.textContent === text, wanted);
  await page.locator('input[type=search]').fill('q');
  await isShown(shownFor(page, 'q', select));
  await page.locator('input[type=search]').fill('');
  await isShown(shownFor(page, '', select));
}

/** Types a text, and fails where a frame shows another number of applications than fit what is typed so far. */
async function typeInto(page: Page, text: string, select: RowSelector): Promise<number[]> {
  await searchOnce(page, select);
  const taken: number[] = [];
  for (const [index, key] of [...text].entries()) {
    const answer = await answerTo(page, () => press(page, key));
    const search = text.slice(0, index + 1);
    const wanted = shownFor(page, search, select);
    if (answer.shown !== wanted)
      throw new Error(`after “${search}” the list shows ${answer.shown}, not ${wanted}`);
    taken.push(answer.taken);
  }
  return taken;
}

async function onList<Value>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(watchAnswers);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    return await work(page);
  } finally {
    await context.close();
  }
}

/** The page says at first which rows it came with, and then how many there are. */
async function listIsReady(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /^[\d,]+ applications/.test(document.querySelector('[data-shown]')?.textContent ?? ''),
  );
}

/** Keys pressed as soon as the box is there: how long each waits for its letter, and the list for the first. */
async function typeEarly(browser: Browser, url: string): Promise<{ letters: number[]; list: number }> {
  return onList(browser, url, async (page) => {
    await page.locator('input[type=search]').focus();
    const start = performance.now();
    for (const key of 'nord') await press(page, key);
    await page.waitForFunction(() => / of /.test(document.querySelector('[data-shown]')?.textContent ?? ''));
    const list = performance.now() - start;
    return { letters: (await answersOf(page)).map(({ taken }) => taken), list };
  });
}

/** The same keys on a page that has nothing but a box: what the browser and a busy machine take for themselves. */
async function typeIntoNothing(browser: Browser, text: string): Promise<number[]> {
  return onList(browser, 'data:text/html,<!doctype html><input type=search>', async (page) => {
    await page.locator('input[type=search]').focus();
    const taken: number[] = [];
    for (const key of text) taken.push((await answerTo(page, () => press(page, key))).taken);
    return taken;
  });
}

/** A column sorted by, twice; a filter; the board. */
async function clickThrough(page: Page): Promise<number[]> {
  const targets = [
    page.getByRole('button', { name: 'Company', exact: true }),
    page.getByRole('button', { name: 'Company', exact: true }),
    page.getByRole('button', { name: 'Status', exact: true }),
    page.getByRole('checkbox', { name: 'Quiet', exact: true }),
    page.getByRole('checkbox', { name: 'Active', exact: true }),
    page.getByRole('link', { name: 'Board' }),
    page.getByRole('link', { name: 'Table' }),
  ];
  const taken: number[] = [];
  for (const target of targets) taken.push((await answerTo(page, () => target.click())).taken);
  return taken;
}

const words = ['nordlicht', 'senior back', 'e', 'zinnober 42', 'phone'];
/** How often each key and click is measured: its median is its own time, without a busy moment of the machine. */
const rounds = 5;

interface Round {
  nothing: number[];
  inTable: number[];
  onBoard: number[];
  early: number[];
  clicks: number[];
  /** How long the first search waited for the list. */
  lists: number[];
}

async function runRound(browser: Browser, url: string, select: RowSelector): Promise<Round> {
  const round: Round = { nothing: [], inTable: [], onBoard: [], early: [], clicks: [], lists: [] };
  const onReadyList = (query: string, work: (page: Page) => Promise<number[]>) =>
    onList(browser, url + query, async (page) => {
      await listIsReady(page);
      return work(page);
    });
  for (const text of words) {
    round.nothing.push(...(await typeIntoNothing(browser, text)));
    round.inTable.push(...(await onReadyList('', (page) => typeInto(page, text, select))));
    round.onBoard.push(...(await onReadyList('?view=board', (page) => typeInto(page, text, select))));
  }
  const { letters, list } = await typeEarly(browser, url);
  round.early.push(...letters);
  round.lists.push(list);
  round.clicks.push(...(await onReadyList('', clickThrough)));
  return round;
}

/** The times of one kind: of each key its median over the rounds. */
function spread(all: readonly Round[], kind: keyof Round): { worst: number; words: string } {
  const keys = (all[0]?.[kind] ?? []).map((_, index) => median(all.map((round) => round[kind][index] ?? 0)));
  const worst = Math.max(...keys);
  const ever = Math.max(...all.flatMap((round) => round[kind]));
  return {
    worst,
    words: `median ${time(median(keys))}, slowest of ${keys.length} ${time(worst)}, once ${time(ever)}`,
  };
}

/** The list's HTML and the time of keys and clicks. */
export async function measureSearch({ site }: Bench): Promise<Row[]> {
  const dist = await site(1000);
  const data = await parseRows(readFileSync(join(dist, 'data/rows.json'), 'utf8'));
  const texts = JSON.parse(readFileSync(join(dist, 'data/texts.json'), 'utf8')) as SearchTexts[];
  const select = rowSelector(await deepenIndex(await indexRows(data), texts));
  const server = await serveStatic(dist);
  const browser = await launchBrowser();
  try {
    const all: Round[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await runRound(browser, server.url, select));
    const row = (what: string, kind: keyof Round, more = ''): Row => {
      const { worst, words } = spread(all, kind);
      return {
        what: `\`/\` with 1,000 applications: ${what}`,
        bar: '≤ 50 ms',
        measured: words + more,
        holds: worst <= 50,
      };
    };
    const html = listSize(dist);
    return [
      {
        ...row('a key in the search box to the repaint', 'inTable'),
        bar: `≤ 50 ms (on an empty page: ${spread(all, 'nothing').words})`,
      },
      row('the same on the board', 'onBoard'),
      row(
        'a key while the list is still on its way, to its letter',
        'early',
        `; all rows searched after ${time(median(all.flatMap(({ lists }) => lists)))}`,
      ),
      row('sorting, a filter, table or board', 'clicks'),
      {
        what: '`/` with 1,000 applications: HTML before compression',
        bar: '< 3 MB',
        measured: size(html),
        holds: html < 3_000_000,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
