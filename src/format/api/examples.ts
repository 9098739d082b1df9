/** What one might send, to begin with. */

const examples: Readonly<Record<string, unknown>> = {
  addApplication: { company: 'Acme Robotics', role: 'Engineer', status: 'applied', tags: ['go'] },
  editApplication: { location: 'Berlin, DE', salary: '85k-100k EUR' },
  changeStatus: { status: 'applied', note: 'Through the careers page' },
  addNote: { note: 'Followed up by email' },
  moveApplication: { status: 'phone_screen' },
  editHistory: {
    was: { date: '2026-10-01', status: 'applied' },
    becomes: { date: '2026-10-01', status: 'applied', note: 'Through the careers page' },
  },
  editNotes: { notes: 'Ask about on-call.' },
  addContact: { name: 'Jane Doe', role: 'Recruiter', email: 'jane@acme.example' },
  addReminder: { due: '2026-10-16', text: 'Send the portfolio' },
  changeMany: { applications: ['acme-robotics-engineer'], change: { tags: { add: ['remote'], remove: [] } } },
  scorePosting: { posting: 'You know Go and Kubernetes.' },
  importCsv: { csv: 'Company,Role,Status\nAcme Robotics,Engineer,Applied\n', dryRun: true },
  decideReminder: { state: 'snoozed', due: '3d' },
  changeConfig: { set: { weeklyGoal: 6 }, dryRun: true },
  checkFile: { path: 'apptrack.config.yaml', text: 'weeklyGoal: six\n' },
  readPosting: { text: 'Backend Engineer\n\nWe build robots in Go.' },
};

/** An example of the body of an endpoint, by its id, as JSON; empty where it takes none. */
export function exampleOf(id: string): string {
  const example = examples[id];
  return example === undefined ? '' : JSON.stringify(example, null, 2);
}
