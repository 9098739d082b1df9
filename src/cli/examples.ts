/** The examples that `--help` shows. They run as tests, against the folder that `examples.test.ts` sets up. */

/** One line to type, and what it does. */
export interface Example {
  line: string;
  does: string;
}

/** Examples by command; of a command with subcommands, `reminders done`. */
export const examples: Record<string, readonly Example[]> = {
  add: [
    { line: 'apptrack add "Acme Robotics" "Backend Engineer"', does: 'a lead, saved today' },
    {
      line: 'apptrack add Zeta Analyst --status applied --source linkedin --tag data --tag remote',
      does: 'one already applied for',
    },
    {
      line: 'apptrack add Zeta "Data Engineer" --salary "85k-100k EUR" --jd posting.md',
      does: 'with its posting',
    },
  ],
  status: [
    { line: 'apptrack status acme offer', does: 'an offer, today' },
    {
      line: 'apptrack status acme phone_screen --at "friday 14:00" --with "Jane Doe"',
      does: 'an interview is set',
    },
    { line: 'apptrack status acme rejected --date 2026-11-18 --reason salary', does: 'it ended a while ago' },
    {
      line: 'apptrack list --quiet --json | apptrack status ghosted -',
      does: 'all that have been silent for long',
    },
  ],
  note: [
    { line: 'apptrack note acme "Followed up by email"', does: 'a line in the story, the status stays' },
  ],
  set: [
    { line: 'apptrack set acme location "Berlin, DE"', does: 'one field' },
    { line: 'apptrack set acme salary.min 90000', does: 'a part of a field' },
    { line: 'apptrack set acme tags robotics,go', does: 'a list' },
  ],
  unset: [{ line: 'apptrack unset acme url', does: 'takes the field out' }],
  today: [
    { line: 'apptrack', does: 'the day: what is due, what is quiet, the week, what to do next' },
    { line: 'apptrack today --as-of tomorrow', does: 'the next day' },
    { line: 'apptrack today --json', does: 'for programs' },
  ],
  list: [
    { line: 'apptrack list --active --sort priority', does: 'what is in progress' },
    { line: 'apptrack list --status phone_screen,technical --source linkedin', does: 'filters combine' },
    { line: 'apptrack list --since 2026-10-01 --search berlin --limit 20', does: 'news since a day' },
    { line: 'apptrack list --view berlin --active', does: 'a saved view, and further filters' },
    { line: 'apptrack list --group-by source --columns id,role,salary', does: 'in groups, by fields' },
    { line: 'apptrack list --format csv > list.csv', does: 'for a spreadsheet (tsv, markdown, json)' },
    { line: 'apptrack list --quiet --json id,company', does: 'for programs: all fields, or these' },
  ],
  show: [
    { line: 'apptrack show acme', does: 'facts, story, reminders, match, posting' },
    { line: 'apptrack show acme --json', does: 'for programs' },
  ],
  match: [
    { line: 'apptrack match acme', does: 'with the résumé it names, else the best of all' },
    { line: 'apptrack match --jd posting.md --resume backend', does: 'a posting that is no application yet' },
    { line: 'apptrack match acme --letter > letter.md', does: 'a draft to edit; it invents nothing' },
    { line: 'apptrack match acme --json', does: 'for programs' },
  ],
  edit: [{ line: 'apptrack edit acme', does: 'opens $VISUAL or $EDITOR, then checks the file' }],
  remove: [{ line: 'apptrack remove acme --yes', does: 'without asking' }],
  reminders: [
    { line: 'apptrack reminders', does: 'what is due' },
    { line: 'apptrack reminders --all', does: 'also upcoming, snoozed, done and dismissed' },
    { line: 'apptrack reminders done acme:follow_up', does: 'any unambiguous part of the id will do' },
  ],
  'reminders done': [{ line: 'apptrack reminders done acme:follow_up', does: 'followed up today' }],
  'reminders dismiss': [{ line: 'apptrack reminders dismiss acme:follow_up', does: 'not worth it' }],
  'reminders snooze': [
    { line: 'apptrack reminders snooze acme:follow_up 3', does: 'in three days' },
    { line: 'apptrack reminders snooze acme:follow_up monday', does: 'on a day' },
  ],
  'reminders add': [
    { line: 'apptrack reminders add acme 2026-12-01 "Ask about relocation"', does: 'one of your own' },
  ],
  stats: [
    { line: 'apptrack stats', does: 'how it goes' },
    { line: 'apptrack stats --as-of 2026-10-31', does: 'how it went by that day' },
    { line: 'apptrack stats --json', does: 'all figures, for programs' },
  ],
  check: [
    { line: 'apptrack check', does: 'every problem of every file, a line each' },
    { line: 'apptrack check --json', does: 'for editors' },
  ],
  resume: [{ line: 'apptrack resume --help', does: 'what there is' }],
  'resume add': [
    { line: 'apptrack resume add cv.html', does: 'writes resumes/cv.md, and keeps resumes/cv.html' },
    { line: 'apptrack resume add cv.html --name lead --dry-run', does: 'shows what it would write' },
    { line: 'apptrack resume add cv.html --name backend --replace', does: 'a newer one in its place' },
  ],
  'resume list': [
    { line: 'apptrack resume list', does: 'all of them' },
    { line: 'apptrack resume list --json', does: 'for programs' },
  ],
  'resume show': [{ line: 'apptrack resume show backend', does: 'its text, as it is matched' }],
  import: [
    { line: 'apptrack import jobs.csv --dry-run', does: 'shows what it would write' },
    {
      line: 'apptrack import jobs.csv --map "Job Title=role" --map "Applied=applied"',
      does: 'says what columns hold',
    },
    { line: 'apptrack import confirmations.mbox', does: 'confirmations, and answers as proposals' },
    { line: 'apptrack import answer.eml --yes', does: 'takes over what is certain' },
    { line: 'apptrack import - < answer.eml', does: 'from mutt, notmuch, himalaya' },
  ],
  undo: [
    { line: 'apptrack undo', does: 'shows the last change, and asks' },
    { line: 'apptrack undo --yes', does: 'again: the one before it' },
    { line: 'apptrack undo --redo', does: 'takes the undo back' },
    { line: 'apptrack undo --dry-run', does: 'the diff of it' },
  ],
  log: [
    { line: 'apptrack log', does: 'of all applications' },
    { line: 'apptrack log acme --limit 200 --json', does: 'of one, for programs' },
  ],
  open: [
    { line: 'apptrack open acme', does: 'the file, in your editor' },
    { line: 'apptrack open acme --posting', does: 'where it was advertised' },
    { line: 'apptrack open acme --page', does: 'its page in the local app' },
  ],
  rename: [{ line: 'apptrack rename acme 2026/acme-backend', does: 'moves the file; Git sees a move' }],
  archive: [
    { line: 'apptrack archive acme --anyway', does: 'to applications/archive/2026/acme.md' },
    {
      line: 'apptrack list --status rejected,ghosted --json | apptrack archive --dry-run -',
      does: 'what would be moved, of all that ended so',
    },
  ],
  contacts: [
    { line: 'apptrack contacts', does: 'everybody, with the application' },
    { line: 'apptrack contacts acme --json', does: 'of one, for programs' },
  ],
  'contacts add': [
    {
      line: 'apptrack contacts add acme "Bo Lee" --role Recruiter --email bo@acme.example',
      does: 'adds somebody',
    },
  ],
  'contacts edit': [
    { line: 'apptrack contacts edit acme jane --phone "+49 30 1234" --note ""', does: 'a number; no note' },
  ],
  'contacts remove': [{ line: 'apptrack contacts remove acme jane', does: 'takes her out' }],
  config: [{ line: 'apptrack config get', does: 'all settings, as they count' }],
  'config get': [{ line: 'apptrack config get weeklyGoal', does: 'one of them' }],
  'config set': [
    { line: 'apptrack config set weeklyGoal 7', does: 'one line of apptrack.config.yaml' },
    { line: 'apptrack config set skills "[{ name: Event storming }]"', does: 'a list' },
  ],
  'config unset': [{ line: 'apptrack config unset title', does: 'its default counts' }],
  mail: [
    { line: 'apptrack mail', does: 'asks about each proposal' },
    { line: 'apptrack mail --yes', does: 'takes over what is certain; for cron and systemd' },
    { line: 'apptrack mail --since 2026-11-01 --dry-run', does: 'what those mails would change' },
  ],
  export: [
    { line: 'apptrack export > applications.csv', does: 'safe to open in a spreadsheet' },
    { line: 'apptrack export --format json', does: 'everything, for programs' },
    { line: 'apptrack export --format ics', does: 'reminders and interviews as a calendar' },
  ],
  report: [
    { line: 'apptrack report --from 2026-10-01 --to 2026-10-31', does: 'a month, as Markdown' },
    { line: 'apptrack report --format html', does: 'a page to print' },
  ],
  watch: [
    { line: 'apptrack watch', does: 'says what each saved file changes' },
    { line: 'apptrack watch --commit', does: 'and commits it' },
  ],
  sync: [{ line: 'apptrack sync', does: 'pulls, commits, pushes' }],
  init: [
    { line: 'apptrack init', does: 'in an empty folder: a repository for your data; in a clone: sets it up' },
    { line: 'apptrack init --yes --dir ~/job-search --title Search --currency USD', does: 'without asking' },
    {
      line: 'apptrack init --from ~/apptrack --dir ~/job-search',
      does: 'from a clone of AppTrack, with history',
    },
  ],
  upgrade: [
    { line: 'apptrack upgrade --package apptrack-0.2.0.tgz --dry-run', does: 'what it would change' },
    { line: 'apptrack upgrade --package apptrack-0.2.0.tgz', does: 'installs it and takes its files over' },
    { line: 'apptrack upgrade --take .github/workflows/check.yml', does: 'settles a conflict' },
  ],
  start: [
    { line: 'apptrack start --port 5000 --no-open', does: 'another port; do not open a browser' },
    { line: 'apptrack start --dir ~/job-search', does: 'another data folder' },
  ],
  build: [
    { line: 'apptrack build', does: 'into dist/' },
    { line: 'apptrack build --out site --base /my-repo/', does: 'to be served below a path' },
  ],
  publish: [
    { line: 'apptrack publish', does: 'with the passphrase in APPTRACK_PASSPHRASE' },
    {
      line: 'apptrack config set coach.keep "[role, source]"',
      does: 'what stays in the copy that APPTRACK_COACH_PASSPHRASE seals',
    },
  ],
  github: [{ line: 'apptrack github --help', does: 'what there is for workflows to run' }],
  'github reminders': [
    { line: 'apptrack github reminders', does: 'in a workflow, which sets GITHUB_TOKEN and the rest' },
  ],
  'github intake': [{ line: 'apptrack github intake', does: 'in a workflow that an issue started' }],
  'github check': [{ line: 'apptrack github check', does: 'in a workflow that a pull request started' }],
  seal: [
    { line: 'apptrack seal dist sealed', does: 'with the passphrase in APPTRACK_PASSPHRASE, or asked for' },
    { line: 'apptrack seal dist sealed --passphrase-file passphrase.txt', does: 'with that of a file' },
    { line: 'apptrack seal --suggest', does: 'draws a good passphrase' },
  ],
  unseal: [{ line: 'apptrack unseal sealed restored', does: 'the site as it was built' }],
  doctor: [
    { line: 'apptrack doctor', does: 'Git, GitHub, workflows, secret, time zone' },
    { line: 'apptrack doctor --github', does: 'and whether the workflows can do their work' },
  ],
  completion: [
    {
      line: 'apptrack completion bash',
      does: 'prints the script; add it to ~/.bashrc: source <(apptrack completion bash)',
    },
  ],
};

/** The examples of a command as its help shows them. */
export function formatExamples(command: string): string {
  const lines = (examples[command] ?? []).flatMap(({ line, does }) => [`  # ${does}`, `  ${line}`]);
  return lines.length === 0 ? '' : `\nExamples:\n${lines.join('\n')}`;
}
