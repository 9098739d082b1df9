/** Charts take the place of their pictures when they come into sight; the library is fetched for the first of them. Paper has the pictures. */
import { onColours } from '../colours.ts';
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import { connectPng } from './save-png.ts';
import type { ChartSpec } from './spec.ts';

type Drawn = { redraw(): void };
const drawn = new Map<Element, Drawn>();

async function draw(place: HTMLElement): Promise<void> {
  const { drawChart } = await import('./draw.ts');
  const spec = JSON.parse(place.dataset.chart ?? 'null') as ChartSpec;
  drawn.set(place, drawChart(place, spec));
  place.classList.add('drawn');
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void draw(target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);
for (const place of document.querySelectorAll<HTMLElement>('[data-chart]')) observer.observe(place);
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-png]')) connectPng(link);
// A picture has no elements for days that the rest of the page's script would know.
for (const name of document.querySelectorAll<SVGTextElement>('.names [data-day]'))
  name.textContent = formatDay(
    name.dataset.day ?? '',
    'short',
    document.documentElement.dataset.year ?? '',
    readerLocale,
  );
onColours(() => {
  for (const chart of drawn.values()) chart.redraw();
});
