import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { defaultConfig } from './config.ts';
import { inDateOrder, isCountedInterview, knownDay, lastStatusEntry } from './facts.ts';

describe('facts of a history', () => {
  it('follow the usual way from saved to an interview', () => {
    const facts = factsOf(
      ['2026-10-01 saved', '2026-10-03 applied', '2026-10-14 phone_screen'],
      '2026-11-01',
    );
    expect(facts).toMatchObject({
      appliedOn: '2026-10-03',
      respondedOn: '2026-10-14',
      interviewedOn: '2026-10-14',
      offeredOn: null,
      closedOn: null,
      active: true,
      quietDays: 18,
      quiet: false,
    });
    expect(facts.stage?.id).toBe('phone_screen');
  });

  it('count the first contact as the submission where the employer came first', () => {
    const facts = factsOf(['2026-10-14 phone_screen', '2026-10-20 applied'], '2026-11-01');
    expect(facts).toMatchObject({ appliedOn: '2026-10-14', respondedOn: '2026-10-14' });
  });

  it('read entries in date order, entries of one day as the file has them', () => {
    const facts = factsOf(
      ['2026-10-20 rejected', '2026-10-03 applied', '2026-10-20 technical'],
      '2026-11-01',
    );
    expect(facts.timeline.map(({ status }) => status)).toEqual(['applied', 'rejected', 'technical']);
    expect(facts).toMatchObject({ closedOn: null, active: true, respondedOn: '2026-10-20' });
  });

  it('leave what lies after today out until its day', () => {
    const story = ['2026-10-03 applied', '2026-10-10 # wrote again', '2026-12-01 onsite'];
    expect(factsOf(story, '2026-11-30')).toMatchObject({
      respondedOn: null,
      quietDays: 51,
      quiet: true,
      lastActivity: '2026-10-10',
    });
    expect(factsOf(story, '2026-12-01')).toMatchObject({ respondedOn: '2026-12-01', quietDays: 0 });
    expect(factsOf(['2026-12-01 applied'], '2026-11-30')).toMatchObject({
      stage: null,
      lastActivity: null,
      active: false,
      quietDays: null,
    });
  });

  it('treat a withdrawal before applying as never submitted, a silent ending as submitted', () => {
    expect(factsOf(['2026-10-01 saved', '2026-10-05 withdrawn'], '2026-11-01')).toMatchObject({
      appliedOn: null,
      closedOn: '2026-10-05',
    });
    expect(factsOf(['2026-10-05 ghosted'], '2026-11-01')).toMatchObject({
      appliedOn: '2026-10-05',
      respondedOn: null,
    });
  });

  it('reopen a rejection', () => {
    expect(
      factsOf(['2026-10-01 applied', '2026-10-05 rejected', '2026-10-09 onsite'], '2026-11-01'),
    ).toMatchObject({
      closedOn: null,
      active: true,
      respondedOn: '2026-10-05',
      interviewedOn: '2026-10-09',
    });
  });

  it('follow from each kind of stage as the contract has it', () => {
    const days = (status: string) => {
      const facts = factsOf([`2026-10-01 ${status}`], '2026-10-22');
      const { appliedOn, respondedOn, interviewedOn, offeredOn, acceptedOn, closedOn, active, quiet } = facts;
      const happened = Object.entries({
        appliedOn,
        respondedOn,
        interviewedOn,
        offeredOn,
        acceptedOn,
        closedOn,
      })
        .filter(([, day]) => day === '2026-10-01')
        .map(([name]) => name.replace('On', ''));
      return [...happened, active ? 'active' : '', quiet ? 'quiet' : ''].filter(Boolean).join(' ');
    };
    expect(Object.fromEntries(defaultConfig().stages.map(({ id }) => [id, days(id)]))).toEqual({
      saved: '',
      applied: 'applied active quiet',
      phone_screen: 'applied responded interviewed active quiet',
      technical: 'applied responded interviewed active quiet',
      onsite: 'applied responded interviewed active quiet',
      offer: 'applied responded interviewed offered active quiet',
      accepted: 'applied responded interviewed offered accepted closed',
      rejected: 'applied responded closed',
      withdrawn: 'closed',
      ghosted: 'applied closed',
    });
  });

  it('have the day of the first entry of a kind, and of the last that closes', () => {
    const story = ['10-02 offer', '10-03 accepted', '10-04 rejected', '10-05 accepted', '10-06 # hm'];
    const facts = factsOf(
      story.map((line) => `2026-${line}`),
      '2026-11-01',
    );
    expect(facts).toMatchObject({
      offeredOn: '2026-10-02',
      acceptedOn: '2026-10-03',
      closedOn: '2026-10-05',
      lastActivity: '2026-10-06',
      quietDays: null,
    });
  });

  it('take two rounds of one stage as one stay', () => {
    const { stays } = factsOf(
      [
        '2026-10-01 applied',
        '2026-10-05 technical',
        '2026-10-07 # good',
        '2026-10-09 technical',
        '2026-10-20 offer',
      ],
      '2026-11-01',
    );
    expect(stays.map(({ stage, days }) => [stage.id, days])).toEqual([
      ['applied', 4],
      ['technical', 15],
      ['offer', null],
    ]);
  });

  it('say which of their days nobody knows', () => {
    const facts = factsOf(
      ['2026-10-01 applied', 'about 2026-10-05 technical', '2026-10-07 # called', 'about 2026-10-20 offer'],
      '2026-11-01',
    );
    expect(facts).toMatchObject({
      appliedOn: '2026-10-01',
      respondedOn: '2026-10-05',
      datesGuessed: ['respondedOn', 'interviewedOn', 'offeredOn'],
      lastActivity: '2026-10-07',
      active: true,
      quietDays: null,
      quiet: false,
    });
    const known = (['appliedOn', 'respondedOn', 'offeredOn', 'closedOn'] as const).map((milestone) =>
      knownDay(facts, milestone),
    );
    expect(known).toEqual(['2026-10-01', null, null, null]);
    const nothing = factsOf(['about 2026-10-01 applied', 'about 2026-10-05 technical'], '2026-11-01');
    expect(nothing.lastActivity).toBe('2026-10-05');
  });

  it('take an interview that was called off for an answer, and for no interview', () => {
    const off = [
      '2026-10-01 applied',
      '2026-10-05 technical at 2026-10-12T10:00',
      '2026-10-07 technical cancelled',
    ];
    expect(factsOf(off, '2026-11-01')).toMatchObject({ respondedOn: '2026-10-05', interviewedOn: null });
    const again = [...off, '2026-10-09 technical at 2026-10-20T10:00'];
    expect(factsOf(again, '2026-11-01')).toMatchObject({ interviewedOn: '2026-10-05' });
  });

  it('count an interview once, where it came about on a known day', () => {
    const counted = (...story: string[]) =>
      factsOf(story, '2026-11-01')
        .timeline.filter(isCountedInterview)
        .map(({ date }) => date);
    const made = '2026-10-05 technical at 2026-10-12T10:00';
    expect(
      counted('2026-10-01 applied', made, '2026-10-13 # well', '2026-10-20 onsite', '2026-10-25 offer'),
    ).toEqual(['2026-10-05', '2026-10-20']);
    expect(counted(made, '2026-10-07 technical at 2026-10-20T10:00')).toEqual(['2026-10-05']);
    expect(counted(made, '2026-10-07 technical cancelled')).toEqual([]);
    expect(counted('about 2026-10-05 technical', '2026-11-02 technical')).toEqual([]);
  });

  it('follow a stage’s kind, not its id', () => {
    const config = defaultConfig();
    config.stages.push({ id: 'take_home', kind: 'interview', label: 'Take-home' });
    expect(factsOf(['2026-10-01 take_home'], '2026-10-02', {}, config)).toMatchObject({
      interviewedOn: '2026-10-01',
      active: true,
    });
  });

  it('have entries of one day in the order of the file, however many', () => {
    const day = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (days) => {
        const entries = days.map((one, place) => ({ date: calendarDate(`2026-10-0${one}`), place }));
        const sorted = [1, 2, 3, 4].flatMap((one) => entries.filter((_, place) => days[place] === one));
        expect(inDateOrder(entries)).toEqual(sorted);
      }),
    );
  });

  it('have a last status, planned or not, whatever was noted since', () => {
    const last = (...lines: string[]) => lastStatusEntry(lines.map(entryOf))?.status;
    expect(last('2026-10-09 offer', '2026-10-03 applied', '2026-10-20 # a note')).toBe('offer');
    expect(last('2026-10-20 # a note')).toBeUndefined();
  });

  it('never depend on what lies after the day they are seen on', () => {
    const line = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('saved', 'applied', 'technical', 'offer', 'rejected', '# note'),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (lines, day) => {
          const text = (chosen: typeof lines) =>
            chosen.map(([d, what]) => `2026-10-${String(d).padStart(2, '0')} ${what}`);
          const today = `2026-10-${String(day).padStart(2, '0')}`;
          const { timeline: _, application: __, ...whole } = factsOf(text(lines), today);
          const {
            timeline: ___,
            application: ____,
            ...past
          } = factsOf(text(lines.filter(([d]) => d <= day)), today);
          expect(whole).toEqual(past);
          if (whole.respondedOn)
            expect(whole.respondedOn >= (whole.appliedOn ?? calendarDate('9999-12-31'))).toBe(true);
        },
      ),
    );
  });
});
