/** The streams of the command line: what may be coloured, how wide it is, what it means that they cannot be written to. */
import { plainText, revealInJson } from '../core/plain-text.ts';
import { type Style, shownLine, styled } from './render/styled-text.ts';

/** Puts a style on a text where the stream takes colours. */
export type Paint = (style: Style, text: string) => string;

/** How to draw for the terminal: the columns there are, and colours. */
export interface Drawing {
  width: number;
  paint: Paint;
}

/** Text in lines: one, or several. What stands within a line never makes another. */
export type Lines = string | readonly string[];

/** Writes lines to standard output. */
export function print(lines: Lines): void {
  process.stdout.write(shownLines(lines));
}

/** Writes lines for people to standard error. */
export function warn(lines: Lines): void {
  process.stderr.write(shownLines(lines));
}

/** Writes a document that ends its lines itself: to a file or a program as it is, to a terminal as nothing but text. */
export function printText(text: string): void {
  process.stdout.write(process.stdout.isTTY ? plainText(text) : text);
}

/** Writes one JSON document to standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${revealInJson(JSON.stringify(value, null, 2))}\n`);
}

/** Lines as the terminal gets them. */
export function shownLines(lines: Lines): string {
  return [lines]
    .flat()
    .map((line) => `${shownLine(line)}\n`)
    .join('');
}

/** How to colour what goes to standard output: only on a terminal, and not where `NO_COLOR` is set. */
export function paintFor(stream: { isTTY?: boolean } = process.stdout, env = process.env): Paint {
  return takesColours(stream, env) ? styled : (_style, text) => text;
}

/** Whether people read standard output, who copy and type ids: programs take them whole. */
export function takesHandles(): boolean {
  return process.stdout.isTTY === true || takesColours(process.stdout, process.env);
}

function takesColours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  // As Node has it: https://nodejs.org/api/cli.html#force_color1-2-3
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return !env.NO_COLOR && stream.isTTY === true && env.TERM !== 'dumb';
}

/** The width to fit tables to: the terminal's, or no limit where output goes elsewhere. */
export function columns(): number {
  return process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY;
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
