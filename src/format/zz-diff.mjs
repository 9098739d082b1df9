import fc from 'fast-check';
import { PreciseYaml } from './yaml-precise.ts';
import { readYaml } from './yaml-values.ts';
const pieces = ['a', 'b', 'company', ': ', ':', ' ', '  ', '    ', '\n', '\n  ', '\n- ', '\n  - ', '- ', '[', ']', '{', '}', ', ', ',', '#', ' # c','"', "'", '|', '|-', '|+', '>', '>2', '~', 'null', 'no', '08', '12:30', '1e3', '2026-10-01', '<<', '?', '? ', '&x ', '*x', '!t ','%', '@', '`', '\\', '\t', '\r\n', '...', '---', '=', 'é', '株', '\u0085', '\u2028', '\ufeff', '"q"', "'s'", 'x: y', 'https://a.b/c#d'];
const soup = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));
const lines = fc.array(soup, { maxLength: 4 }).map((parts) => parts.map((part, index) => `k${index}: ${part}`).join('\n'));
const blocks = fc.array(fc.tuple(fc.constantFrom('', '  ', '    '), fc.constantFrom('- ', '', 'k: ', '- k: ', 'j: |\n', 'm: >-\n'), soup), { maxLength: 6 }).map((parts) => parts.map((part) => part.join('')).join('\n'));
const end=performance.now()+Number(process.argv[2])*1000; let n=0,quick=0;const seen=new Set();
while(performance.now()<end){ try{fc.assert(fc.property(fc.oneof(soup,lines,blocks),(text)=>{n++;const t=text+'\n';const r=readYaml(t);if(r.faults.some(f=>f.code==='too-deep'))return true;const p=new PreciseYaml(t).read();return JSON.stringify([r.values,r.faults])===JSON.stringify([p.values,p.faults])}),{numRuns:5000})}catch(e){const m=/Counterexample: (.*)/.exec(e.message)?.[1];if(m&&!seen.has(m)){seen.add(m);const t=JSON.parse(m)[0]+'\n';const r=readYaml(t),p=new PreciseYaml(t).read();console.log(m,'\n    q',JSON.stringify(r.values),r.faults[0]?.message,'\n    p',JSON.stringify(p.values),p.faults[0]?.message)}} if(seen.size>25)break;}
console.log(n);
