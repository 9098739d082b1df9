// The baseline for building: the same files with Eleventy, a page each and one list, plainer than ours.
const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );
const day = (date) => new Date(date).toISOString().slice(0, 10);
const page = (title, content) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${content}</body></html>`;

function application({ company, role, location, source, history, content }) {
  const entries = history.map(
    ({ date, status, note }) => `<li>${day(date)} ${escapeHtml(status ?? '')} ${escapeHtml(note ?? '')}</li>`,
  );
  return page(
    `${company}, ${role}`,
    `<h1>${escapeHtml(company)}</h1><p>${escapeHtml(role)}, ${escapeHtml(location)}, ${escapeHtml(source)}</p><ul>${entries.join('')}</ul>${content}`,
  );
}

function list({ collections }) {
  const rows = collections.applications.map(
    ({ url, data: { company, role, history } }) =>
      `<tr><td><a href="${url}">${escapeHtml(company)}</a><td>${escapeHtml(role)}<td>${escapeHtml(history.at(-1).status)}`,
  );
  return page('Applications', `<table>${rows.join('')}</table>`);
}

export default function (config) {
  config.addCollection('applications', (all) => all.getFilteredByGlob('applications/*.md'));
  config.addGlobalData('layout', 'application.11ty.js');
  config.addTemplate('_layouts/application.11ty.js', application);
  config.addTemplate('index.11ty.js', list, { permalink: '/index.html', layout: false });
  config.setQuietMode(true);
  return {
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
    dir: { input: 'applications', output: process.env.APPTRACK_BENCH_OUTPUT, includes: '_layouts' },
  };
}
