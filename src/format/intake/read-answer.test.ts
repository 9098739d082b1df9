import { expect, it } from 'vitest';
import { isReply, readAnswer, roundOf } from './read-answer.ts';

const subject = 'Your application';
/** What a mail says in short: its kind, the interview it is for, whether all is over, whether it is doubtful. */
const told = (text: string, about = subject) => {
  const answer = readAnswer({ subject: about, text });
  if (answer === null) return null;
  const { kind, round, isClosed, certain } = answer;
  return [kind, round !== 'any' && round, isClosed && 'closed', !certain && '?'].filter(Boolean).join(' ');
};

const cases: [text: string, answer: string | null][] = [
  ['We decided not to proceed.', 'rejected'],
  ['The position has been filled.', 'rejected closed'],
  ['We tell you once this open position has been filled.', null],
  ['If the position has been filled, we tell you.', null],
  ['Wir melden uns, wenn die Stelle bereits besetzt ist.', null],
  ['Die Stelle ist bereits besetzt.', 'rejected closed'],
  ['Avisaremos se a vaga ja foi preenchida.', null],
  ['We will tell you if the open position has been filled.', null],
  ['The position has not been filled.', null],
  ['You have withdrawn your application.', 'withdrawn'],
  ['We are pleased to offer you the job.', 'offer'],
  ['Please complete the assessment below.', 'assessment'],
  ['We would like to invite you to an interview.', 'interview'],
  ['We would like to invite you to a phone interview.', 'interview phone'],
  ['We would like to invite you to a technical interview.', 'interview technical'],
  ['We would like to invite you to an interview at our office.', 'interview onsite'],
  ['Please send references before the technical interview.', 'information'],
  ['Thank you for your application.', null],
  // What is denied, or only supposed, is not said.
  ["We won't invite you to an interview.", 'rejected'],
  ['We can´t invite you to an interview.', 'rejected'],
  ['We will never invite you to an interview.', null],
  ['If we invite you to an interview, you will know.', null],
  ['We may invite you to an interview.', null],
  ['We invite you to an interview if your profile fits.', null],
  ['We invite you to an interview, unless we do not.', 'interview'],
  ['I could not be happier. We invite you to an interview.', 'interview'],
  ['Never have I been so very happy to invite you to an interview.', 'interview'],
  // A refusal speaks first, whatever else is said; what does not fit it makes it doubtful.
  ['We invite you to an interview. We decided not to proceed.', 'rejected ?'],
  ['We decided not to proceed. Please send references.', 'rejected ?'],
  ['You have withdrawn your application. We decided not to proceed.', 'rejected'],
  ['Please complete the assessment below. We invite you to an interview.', 'assessment'],
  ['Please send references. We invite you to an interview.', 'interview'],
];
for (const [text, answer] of cases)
  it(`${JSON.stringify(text)}: ${answer}`, () => {
    expect(told(text)).toBe(answer);
  });

it('quotes the sentence that says it', () => {
  const text = 'Dear Robin,\n\nit was nice. We decided   not\nto proceed. Yours';
  expect(readAnswer({ subject, text })?.quote).toBe('We decided not to proceed.');
});

it('takes the subject where the mail itself says nothing, unless that is another mail’s', () => {
  const invitation = 'We invite you to an interview';
  expect(told('Hello.', invitation)).toBe('interview ?');
  expect(readAnswer({ subject: invitation, text: 'Hello.' })?.quote).toBe(invitation);
  expect(told('Hello.', `Re: ${invitation}`)).toBeNull();
  expect(told('We decided not to proceed.', invitation)).toBe('rejected');
  expect(told('Hello.', `${'a '.repeat(150)}${invitation}`)).toBeNull();
});

it('answers nothing that is about no application', () => {
  expect(told('Please complete the case study below.', 'Hello')).toBeNull();
  expect(told('Please complete the case study below.', 'Your job')).toBe('assessment');
  expect(told('Please complete the case study below. Your role.', 'Hello')).toBe('assessment');
});

it('knows a reply by how its subject begins', () => {
  for (const one of ['Re: a', 'AW: a', ' fwd : a', 'WG:a', 'Rv: a', 'Enc: a'])
    expect(isReply(one), one).toBe(true);
  for (const one of ['a', 'Reply: a', 'a Re: b', 'Re a', 'Res']) expect(isReply(one), one).toBe(false);
});

it('knows the interview of which a text speaks, the more particular first', () => {
  const texts = ['phone screening', 'technical phone screening', 'on-site', 'a phone', 'microphone', 'hello'];
  expect(texts.map(roundOf)).toEqual(['phone', 'technical', 'onsite', 'phone', 'any', 'any']);
});
