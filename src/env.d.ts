/// <reference types="astro/client" />

declare namespace App {
  /** What a page is told by whoever asks for it. */
  interface Locals {
    /** Whether the page can change the files: it is that of the local app. */
    editable?: boolean;
    /** The days within which the applications were sent that the page's numbers count; without them, all are meant. */
    sent?: { from: string; to: string };
  }
}
