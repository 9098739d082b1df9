import {parseApplication} from './application-file.ts';import {defaultConfig} from '../core/config.ts';import {load} from 'js-yaml';import {parse} from 'yaml';import matter from 'gray-matter';import {splitFrontmatter} from './frontmatter.ts';import {readYaml} from './yaml-values.ts';import {postingOf} from './posting.ts';
const text=`---
company: Acme Robotics            # required
role: Senior Backend Engineer     # required
source: linkedin                  # where it was found
url: https://jobs.acme.example/4711
location: Berlin, DE
workMode: hybrid
employment: full-time
salary: { min: 85000, max: 100000, currency: EUR, period: year }
resume: backend
tags: [robotics, go]
history:
  - { date: 2026-10-01, status: saved }
  - { date: 2026-10-03, status: applied, note: "Through the careers page" }
  - { date: 2026-10-10, note: Followed up by email }
  - { date: 2026-10-14, status: phone_screen, at: 2026-10-16T14:00, with: [Jane Doe] }
---
## Job description
${'Lorem ipsum dolor sit amet, **consetetur** sadipscing elitr.\n- a\n- b\n\n'.repeat(20)}
## Notes
x
`;
const c=defaultConfig();const N=5000;
const T=(n,f)=>{for(let i=0;i<300;i++)f(i);const t=performance.now();for(let i=0;i<N;i++)f(i);console.log(n,((performance.now()-t)/N*1000).toFixed(1),'µs')};
const fm=text.split('---')[1];const body=text.slice(text.indexOf('## Job'));
T('js-yaml core',()=>load(fm));T('yaml',()=>parse(fm));T('gray',()=>matter(text,{}));
T('split',()=>splitFrontmatter(text));T('readYaml',()=>readYaml(fm));T('posting',()=>postingOf(body));
T('parseApplication',(i)=>parseApplication({path:'a.md',text:text+i},c));
