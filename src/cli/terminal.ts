/** The streams of the command line: what may be coloured, how wide it is, what it means that they cannot be written to. */
import { formatJson, safeText } from './render/safe-text.ts';

/** A style: an SGR code of the terminal. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;

/** Names of the styles that can be put on text. */
export type Style = keyof typeof styles;

/** Puts a style on a text where the stream takes colours. */
export type Paint = (style: Style, text: string) => string;

/** How to draw for the terminal: the columns there are, and colours. */
export interface Drawing {
  width: number;
  paint: Paint;
}

/** Writes data to standard output, with a line end. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes data that ends its lines itself. */
export function printText(text: string): void {
  process.stdout.write(text);
}

/** Writes one JSON document to standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(formatJson(value));
}

/** Writes a message for people to standard error, with a line end; control characters are taken out. */
export function warn(text: string): void {
  process.stderr.write(`${safeText(text)}\n`);
}

/** How to colour what goes to standard output: only on a terminal, and not where `NO_COLOR` is set. */
export function paintFor(stream: { isTTY?: boolean } = process.stdout, env = process.env): Paint {
  if (!takesColours(stream, env)) return (_style, text) => text;
  return (style, text) => (text === '' ? text : `\x1b[${styles[style]}m${text}\x1b[0m`);
}

function takesColours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return !env.NO_COLOR && stream.isTTY === true && env.TERM !== 'dumb';
}

/** The width to fit tables to: the terminal's, or no limit where output goes elsewhere. */
export function columns(): number {
  return process.stdout.isTTY ? (process.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
}

/**
 * Lets output that cannot be written end in one line rather than a stack trace: `told` gets that line, and the exit status
 * is 1 once the work is done. A reader that closes early (`| head`) ends the program in peace.
 */
export function watchOutput(told: (error: NodeJS.ErrnoException) => string): void {
  let failed = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (failed) return;
      failed = true;
      // The command may still be writing files, and sets a status of its own when it is done.
      process.once('exit', () => {
        process.exitCode ||= 1;
      });
      if (stream === process.stdout) warn(told(error));
    });
  }
}
