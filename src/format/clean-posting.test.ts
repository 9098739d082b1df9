import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { cleanPosting, leftText } from './clean-posting.ts';
import { parseJobPosting, parsePostingText } from './job-posting.ts';

const copied = `Skip to main content
Night Baker at Ovenly
Location: Ghent
Salary: £900 per week
Closing date: 3 December 2026
Apply now

About the role
You bake. Apply now is what our oven says.

We use cookies to improve this site.
Accept all

Similar jobs
Cook
Waiter

Requirements
- Dough`;

describe('a posting as it was copied', () => {
  it('loses what the page puts around it, and says so', () => {
    const clean = cleanPosting(copied);
    expect(clean.text).toBe(
      'Night Baker at Ovenly\nLocation: Ghent\nSalary: £900 per week\nClosing date: 3 December 2026\n\nAbout the role\nYou bake. Apply now is what our oven says.\n\nRequirements\n- Dough',
    );
    expect(clean.left).toEqual([
      'Skip to main content',
      'Apply now',
      'We use cookies to improve this site.',
      'Accept all',
      'Similar jobs',
      'Cook',
      'Waiter',
    ]);
    expect(leftText(clean)).toBe(
      '7 lines of the page around the posting left out: “Skip to main content”, “Apply now”, “We use cookies to improve this site.” …',
    );
  });

  it('tells what its lines label', () => {
    expect(parsePostingText(copied, calendarDate('2026-11-20'))).toMatchObject({
      company: 'Ovenly',
      role: 'Night Baker',
      location: 'Ghent',
      salary: { min: 46800, currency: 'GBP', period: 'year' },
      deadline: '2026-12-03',
      notes: '- The page says £900 per week, 52 of them a year; the salary above is that sum for a year.',
      from: 'text',
    });
    const german = parsePostingText(
      'Bäcker (m/w/d)\n**Arbeitgeber:** Ofen AG\n- Arbeitsort: Gent\nBewerbungsfrist: bald\nGehalt: nach Absprache',
    );
    expect(german).toMatchObject({
      company: 'Ofen AG',
      role: 'Bäcker (m/w/d)',
      location: 'Gent',
      deadline: null,
      notes: '- Pay, as the page says it: nach Absprache\n- Deadline, as the page says it: bald',
    });
  });

  it('is cleaned the same way when it is a page, whose lists tell as well', () => {
    const page = parseJobPosting(
      '<title>Night Baker</title><h1>Night Baker</h1><a href="#c">Skip to content</a><dl><dt>Employer</dt><dd>Ovenly</dd><div><dt>Job type</dt><dd>Part-time</dd></div></dl><table><tr><th>Location<td>Ghent</table><p>Bake.</p><h2>Similar jobs</h2><ul><li>Cook</ul>',
    );
    expect(page).toMatchObject({
      company: 'Ovenly',
      location: 'Ghent',
      employment: 'part-time',
      guessed: [],
    });
    expect(page.posting).not.toMatch(/Skip|Cook/);
    expect(page.said[0]).toContain('left out: “Skip to content”, “Similar jobs”, “Cook”');
  });

  it('keeps every line that is no furniture, and code as it is', () => {
    const line = fc.constantFrom(
      'Apply now',
      'We bake bread',
      '## Requirements',
      '- Dough',
      '',
      'Home',
      'Save',
      'Bake cookies',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { text, left } = cleanPosting(lines.join('\n'));
        const words = [...text.split('\n'), ...left].filter((one) => one.trim() !== '');
        expect(words.sort()).toEqual(lines.filter((one) => one !== '').sort());
        expect(cleanPosting(text).left).toEqual([]);
      }),
    );
    expect(cleanPosting('```\nApply now\n```').left).toEqual([]);
  });
});
