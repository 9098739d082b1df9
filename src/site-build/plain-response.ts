/**
 * A `Response` that keeps its body as it was given. While files are made, nothing is sent anywhere: turning each page
 * into a stream of bytes and back took a tenth of a build.
 */
export class PlainResponse {
  readonly body: string | Uint8Array | null;
  readonly status: number;
  readonly statusText: string;
  readonly #init: HeadersInit | undefined;
  #headers: Headers | undefined;

  constructor(
    body: string | Uint8Array | null = null,
    { status = 200, statusText = '', headers }: ResponseInit = {},
  ) {
    if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array))
      throw new TypeError('pages are made of text or bytes');
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.#init = headers;
  }

  /** Made at the first look: files have none. */
  get headers(): Headers {
    this.#headers ??= new Headers(this.#init);
    return this.#headers;
  }
}
