/** A data folder in which every field of everything is an attack. Seen on 2026-11-20. */
import { stringify } from 'yaml';
import { attacks } from '../attacks.ts';
import { writeFile } from './fixture-data.ts';

type Groups = readonly (readonly string[])[];
type AttackOf = (number: number) => string;

const together = 3;
const groupsOf = (texts: readonly string[]): Groups =>
  Array.from({ length: Math.ceil(texts.length / together) }, (_, number) =>
    texts.slice(number * together, (number + 1) * together),
  );

const stages = ['saved', 'applied', 'trap', 'offer', 'rejected', 'withdrawn'];

/** The fields of one application: the attack number `number`, and others around it. */
function fields(number: number, attackOf: AttackOf): Record<string, unknown> {
  const evil = attackOf(number);
  const status = stages[number % stages.length] ?? '';
  const happened = ['2026-11-17', '2026-11-18'].map((date, index) => ({
    date,
    status: index === 0 ? 'saved' : status,
    note: attackOf(number + index),
    with: [evil, attackOf(number + 1)],
    ...(status === 'trap' && index === 1 ? { at: '2026-11-24T10:00' } : {}),
    ...(index === 1 ? { reason: evil } : {}),
  }));
  return {
    company: evil,
    role: attackOf(number + 1),
    source: attackOf(number + 2),
    location: evil,
    tags: [evil, attackOf(number + 3)],
    resume: number % 2 === 0 ? 'evil' : '"><img src=x onerror=evil()>',
    url: `https://hostile.example/"><script>evil()</script>?a='onclick='evil()'&b=${number}`,
    contacts: [
      { name: evil, role: evil, email: 'a"onclick="evil()@b.example', phone: evil, note: evil },
      { name: 'x', url: `https://c.example/'"><svg onload=evil()>` },
    ],
    offer: { base: 90_000 + number, equity: evil, currency: 'EUR', period: 'year', decideBy: '2026-11-21' },
    salary: { min: 80_000, max: 90_000, currency: 'EUR', period: 'year' },
    history: [...happened, { date: '2026-11-25', note: evil }],
    reminders: [{ due: '2026-11-19', text: evil }],
    [`extra${number}`]: { [evil]: [evil] },
  };
}

const idsOf = (groups: Groups) => [
  ...groups.map((_, number) => `attack-${number}`),
  `"><img src=x onerror=evil()>'`,
];

/** The ids of the applications; what a file system allows in a name is in the last. */
export const hostileIds = idsOf(groupsOf(attacks));

/** Writes the folder; its fields hold `texts`, a few on a line. */
export function writeHostile(root: string, texts: readonly string[] = attacks): void {
  const groups = groupsOf(texts);
  const attackOf: AttackOf = (number) =>
    (groups[number % groups.length] ?? []).join(' ').replace(/\s*[\n\r]\s*/g, ' ');
  const every = texts.join('\n\n');
  for (const [number, id] of idsOf(groups).entries()) {
    const posting = `## Job description\n\n${(groups[number] ?? []).join('\n\n')}\n\n- Go and ${attackOf(number)}\n`;
    const body = number === 0 ? every : posting;
    writeFile(root, `applications/${id}.md`, `---\n${stringify(fields(number, attackOf))}---\n${body}\n`);
  }
  for (const name of ['evil', '"><img src=x onerror=evil()>'])
    writeFile(
      root,
      `resumes/${name}.md`,
      `---\n${stringify({ name: attackOf(2), label: attackOf(14) })}---\n# Go\n\n- Go and ${attackOf(2)}\n\n${every}\n`,
    );
  writeFile(
    root,
    'apptrack.config.yaml',
    stringify({
      title: attackOf(0),
      demo: { today: '2026-11-20' },
      skills: [{ name: attackOf(2), aliases: [attackOf(7)] }],
      stages: [
        ...[
          ['saved', 'lead'],
          ['applied', 'applied'],
          ['trap', 'interview'],
          ['offer', 'offer'],
          ['accepted', 'accepted'],
          ['rejected', 'rejected'],
          ['withdrawn', 'withdrawn'],
          ['ghosted', 'ghosted'],
        ].map(([id, kind], number) => ({ id, kind, label: attackOf(number + 2) })),
      ],
    }),
  );
}
