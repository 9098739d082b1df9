// `node scripts/compile/work.mjs PART FOLDER STAMP`: fills a folder with a part. Run by make.mjs.
const [part, folder, stamp] = process.argv.slice(2);
const compile = {
  cli: async () => (await import('./cli.mjs')).compileCli,
  browser: async () => (await import('./browser.mjs')).compileBrowser,
  template: async () => (await import('./template.mjs')).compileTemplate,
  site: async () => (await import('./site.mjs')).compileSite,
}[part];

await (await compile())(folder, stamp);
