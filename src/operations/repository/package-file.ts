/** The `package.json` of a repository of one's own data: which AppTrack it uses, and the words that the workflows say. */

/** The words for `npm run`. The workflows of AppTrack's own repository say the same ones. */
const scripts = {
  start: 'apptrack start',
  build: 'apptrack build',
  check: 'apptrack check',
  apptrack: 'apptrack',
};

/** The name that AppTrack's package has. */
export const packageName = 'apptrack';

/** The text of a new one, which depends on AppTrack as `spec` says. */
export function newPackage(spec: string): string {
  return textOf({
    name: 'job-search',
    private: true,
    description: 'A job search, kept with AppTrack',
    type: 'module',
    scripts,
    dependencies: { [packageName]: spec },
  });
}

/** One that is there already, which depends on AppTrack as `spec` says; its own words and packages stay, and so does their order. */
export function withDependency(text: string, spec: string): string {
  const values = parse(text);
  const own = asObject(values.scripts);
  const { [packageName]: _dev, ...others } = asObject(values.devDependencies);
  const result = {
    ...values,
    scripts: { ...own, ...scripts, ...own },
    dependencies: { ...asObject(values.dependencies), [packageName]: spec },
    ...(values.devDependencies === undefined ? {} : { devDependencies: others }),
  };
  return JSON.stringify(result) === JSON.stringify(values) ? text : textOf(result, indentOf(text));
}

/** How a `package.json` depends on AppTrack; null where it does not, or is none. */
export function dependencyIn(text: string | null): string | null {
  const { dependencies, devDependencies } = parse(text ?? '{}');
  const spec = asObject(dependencies)[packageName] ?? asObject(devDependencies)[packageName];
  return typeof spec === 'string' ? spec : null;
}

/** Whether a `package.json` is that of AppTrack itself. */
export function isAppTrack(text: string | null): boolean {
  return parse(text ?? '{}').name === packageName;
}

type Values = Record<string, unknown>;

function parse(text: string): Values {
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function textOf(values: Values, indent: string | number = 2): string {
  return `${JSON.stringify(values, null, indent)}\n`;
}

function indentOf(text: string): string {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
}
