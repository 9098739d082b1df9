import type { APIRoute } from 'astro';
import { applicationHref } from '../components/href.ts';
import { siteData } from '../content/site-data.ts';
import { formatCalendar } from '../format/calendar.ts';

/** Reminders and scheduled interviews, to be subscribed to; with links where it is known where the site lies. */
export const GET: APIRoute = async ({ site }) => {
  const { all: facts, reminders, config, today } = await siteData();
  const origin = site ?? process.env.APPTRACK_SITE;
  const urlOf = origin ? (id: string) => new URL(applicationHref(id), origin).href : undefined;
  return new Response(formatCalendar({ facts, reminders, config, today, urlOf }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
