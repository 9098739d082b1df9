/** Invented postings of the length and make of real ones: some 450 words, headings, lists, skills. */
import type { Chooser } from '../../src/testing/random.ts';

const skills =
  'Go,Kubernetes,PostgreSQL,Kafka,TypeScript,React,Python,AWS,Terraform,Docker,Rust,Java,Kotlin,gRPC,GraphQL,Redis,Node.js,CI/CD,Linux,Elasticsearch,C++,C#,.NET,Spark,Airflow,dbt,Snowflake,GCP,Azure,Prometheus,Grafana,Ansible,MongoDB,RabbitMQ,Django,Spring Boot,Vue,Swift,Helm,OpenTelemetry'.split(
    ',',
  );

const products = [
  'software that tells hospitals which bed will be free tonight',
  'robots that sort parcels in warehouses all over Europe',
  'the ledger under a dozen banks that you have heard of',
  'maps for people who travel without a car',
  'a marketplace where workshops find spare parts in minutes',
  'forecasts for grids with more wind and sun than they were built for',
];

const duties = [
  'design, build and run services that other teams depend on every day',
  'take features from the first sketch to production and stay with them there',
  'review the work of others kindly and thoroughly, and have yours reviewed',
  'write down decisions so that the next person understands why',
  'share an on-call rota of eight with quiet nights most of the time',
  'talk with the people who use what you build, at least once a month',
  'help younger colleagues to grow into their work',
  'cut the cost of what we run without cutting what it does',
  'measure first, then make slow things quick',
];

const benefits = [
  '30 days of holiday, and you are asked to take them',
  'a budget for learning that nobody has ever used up',
  'hardware of your choice, replaced when it is slow',
  'an office near the station, and no need to be there',
  'a pension plan with a contribution that is worth the name',
  'parental leave for every parent at full pay for 16 weeks',
];

const asides = [
  'We meet twice a year in one place and otherwise write to each other.',
  'Most of us have been here for more than four years.',
  'Our code is reviewed within a day, nearly always.',
  'We release several times a day and roll back without blame.',
  'You would join a team of seven people in three countries.',
  'Interviews are three conversations, none of them a riddle, and you hear from us within a week.',
];

/** The skills that a posting may ask for. */
export const askedSkills: readonly string[] = skills;

/** The body of an application file: a posting and some notes. */
export function postingBody(choose: Chooser, company: string, role: string): string {
  const asked = choose.some(skills, 8);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const expected = asked
    .slice(0, 5)
    .map(
      (skill) =>
        `${choose.integer(2, 8)}+ years with **${skill}**, and the wish to ${choose.one(duties).split(',')[0]}`,
    );
  const paragraph = () => choose.some(asides, 4).join(' ');
  return `## Job description

### About ${company}

${company} makes ${choose.one(products)}. ${paragraph()}

We are looking for a **${role}** to join us in a team that works mostly with ${asked[0]} and ${asked[1]}. ${paragraph()}

### What you will do

${list(choose.some(duties, 6))}

${paragraph()}

### What we expect

${list(expected)}
- English that everybody understands; German is a plus

### Nice to have

${list(asked.slice(5).map((skill) => `some experience with ${skill}`))}

### What we offer

${list(choose.some(benefits, 5))}

${paragraph()}

Write to us at [${company}](https://jobs.example/${choose.integer(1000, 99_999)}); we read every letter.

## Notes

${choose.one(asides)} Ask about the team, the budget and what happened to the last person.
`;
}
