import { root } from 'astro:config/server';
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { help } from '../../../components/help-pages.ts';

/** A file for each image that a page of the help shows. */
export function getStaticPaths() {
  const files = new Set(help.flatMap(({ images }) => images));
  return [...files].map((file) => ({ params: { file } }));
}

/** An image of the documentation. */
export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(new URL(`docs/${params.file}`, root));
  return new Response(new Uint8Array(bytes));
};
