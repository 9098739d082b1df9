/** Answers of documents. */

/** A JSON document, in one line: a site has thousands, and whoever reads one by eye has a viewer or `jq`. */
export function jsonResponse(document: unknown): Response {
  return new Response(`${JSON.stringify(document)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** The answer where there is no such document. */
export function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
