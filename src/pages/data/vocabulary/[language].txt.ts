import type { APIRoute, GetStaticPaths } from 'astro';
import { notFound } from '../../../content/responses.ts';
import { languages } from '../../../core/match/stem.ts';
import { vocabularyTexts } from '../../../core/match/vocabulary/texts.ts';

export const getStaticPaths: GetStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** The vocabulary's names in one language, for the browser. */
export const GET: APIRoute = ({ params }) => {
  const text = Object.entries(vocabularyTexts).find(([language]) => language === params.language)?.[1];
  if (text === undefined) return notFound();
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
