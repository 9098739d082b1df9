/** The head that the unlock page and the worker's own pages share. */
import { publishedFiles } from '../published-files.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23808080' stroke-width='2'%3E%3Crect x='4.5' y='10.5' width='15' height='10' rx='2.5'/%3E%3Cpath d='M8 10.5V7.5a4 4 0 0 1 8 0v3'/%3E%3C/svg%3E";

/** Makes a text fit for an attribute in double quotes, or between tags. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Everything up to the body's beginning; `more` is put into the head. */
export function pageHead(base: string, title: string, more = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${escapeAttribute(base)}${publishedFiles.style}">
${more}
</head>
<body>`;
}

/** A page that says one thing and leads to the site's start. */
export function renderNotice(base: string, title: string, text: string): string {
  return `${pageHead(base, title)}
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${escapeAttribute(base)}">To the start</a></p>
</main>
</body>
</html>
`;
}
