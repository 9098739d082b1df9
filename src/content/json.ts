/** A JSON document of the API, indented for the people who open it. */
export function jsonResponse(document: unknown): Response {
  return new Response(`${JSON.stringify(document, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
