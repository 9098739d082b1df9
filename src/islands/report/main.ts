/** The report over any span that the reader asks for; the span is in the address. */
import { reportSummary } from '../../core/job-search-report.ts';
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import { type ReportData, reportOver } from './report-data.ts';
import { reportRows } from './report-html.ts';
import { parseSpan, type Span, spanBetween } from './spans.ts';

const form = document.querySelector<HTMLFormElement>('form[data-report]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const lastYear = Number(field('to').max.slice(0, 4));
  const written = spanBetween(field('from').defaultValue, field('to').defaultValue, lastYear);
  let data: Promise<ReportData> | undefined;
  const load = async () => {
    data ??= fetch(form.dataset.report ?? '').then((response) => response.json() as Promise<ReportData>);
    return data;
  };
  const show = async (span: Span) => {
    field('from').value = span.from;
    field('to').value = span.to;
    markSpan(span, lastYear);
    const report = reportOver(await load(), span.from, span.to);
    const fill = (name: string, work: (element: HTMLElement) => void) => {
      const element = document.querySelector<HTMLElement>(name);
      if (element !== null) work(element);
    };
    fill('[data-report-rows]', (body) => {
      body.innerHTML = reportRows(report, readerLocale);
    });
    fill('[data-report-sum]', (line) => {
      line.textContent = reportSummary(report);
    });
    for (const end of ['from', 'to'] as const) {
      fill(`[data-report-${end}]`, (time) => {
        time.textContent = formatDay(span[end], 'full', '', readerLocale);
      });
    }
  };
  const ask = (span: Span | null, how: 'pushState' | 'replaceState') => {
    // Days that are out of bounds the browser tells by itself.
    const isInOrder = span !== null || field('from').value <= field('to').value;
    field('to').setCustomValidity(isInOrder ? '' : 'The last day must not be before the first.');
    if (span === null) return;
    history[how](null, '', `?from=${span.from}&to=${span.to}`);
    void show(span);
  };
  form.addEventListener('input', () =>
    ask(spanBetween(field('from').value, field('to').value, lastYear), 'replaceState'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-span]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      ask(parseSpan(link.search, lastYear), 'pushState');
    });
  }
  const fromAddress = () => parseSpan(location.search, lastYear) ?? written;
  addEventListener('popstate', () => {
    const span = fromAddress();
    if (span !== null) void show(span);
  });
  const asked = parseSpan(location.search, lastYear);
  if (asked !== null) void show(asked);
}

/** Tells which of the usual spans is shown. */
function markSpan({ from, to }: Span, lastYear: number): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-span]')) {
    const span = parseSpan(link.search, lastYear);
    if (span?.from === from && span.to === to) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
