import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledFacts, labelledLines } from './posting-labels.ts';

const factsOf = (text: string) => labelledFacts(labelledLines(text));

describe('labels in a posting', () => {
  it('stand in lines of their own, or several in one', () => {
    expect(factsOf('Location: Ghent\nSalary: £900 per day')).toMatchObject({
      location: 'Ghent',
      salary: { min: 900, max: 900, currency: 'GBP', period: 'day' },
    });
    expect(factsOf('Pay: £20 per hour | Location: St. Helens | Hours: full-time')).toMatchObject({
      location: 'St. Helens',
      employment: 'full-time',
      salary: { min: 20, max: 20, currency: 'GBP', period: 'hour' },
    });
    expect(factsOf('Lieu : Paris – Type de contrat : CDI')).toMatchObject({
      location: 'Paris',
      employment: 'full-time',
    });
  });

  it('end with the sentence that they begin', () => {
    expect(factsOf('Location: Berlin. Salary: 70,000 - 85,000 EUR a year. You know Rust.')).toMatchObject({
      location: 'Berlin',
      salary: { min: 70_000, max: 85_000, currency: 'EUR', period: 'year' },
    });
    expect(factsOf('- **Standort:** St. Gallen. Wir suchen dich.')).toMatchObject({ location: 'St. Gallen' });
    expect(factsOf('Location: Washington D.C. Metro')).toMatchObject({ location: 'Washington D.C. Metro' });
    expect(factsOf('Company: Foo Inc. Berlin')).toMatchObject({ company: 'Foo Inc. Berlin' });
  });

  it('are words of ours: what else looks like a label cuts nothing', () => {
    expect(factsOf('Location: Berlin. Fun fact: we sail')).toMatchObject({ location: 'Berlin' });
    expect(factsOf('Company: Acme. Motto: we sail')).toMatchObject({ company: 'Acme. Motto: we sail' });
    fc.assert(
      fc.property(
        fc.constantFrom('Oslo', 'St. Gallen', 'Zürich (CH)'),
        fc.constantFrom(' | ', '. ', '; ', ' · ', ' – '),
        (place, between) => {
          expect(factsOf(`Role: Sailor${between}Location: ${place}${between}Hours: part-time`)).toMatchObject(
            {
              role: 'Sailor',
              location: place,
              employment: 'part-time',
            },
          );
        },
      ),
    );
  });
});
