/** A folder of fifty mixed mails, all invented: what they say is proposed for the right application, and nothing else is. */
import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { completeApplication } from '../format/own-keys.ts';
import { aConfig, anApplication, entryOf } from '../testing/builders.ts';
import { draftsOfMailFiles } from './drafts-of-file.ts';
import type { Proposal } from './propose-news.ts';
import { takeNews } from './take-news.ts';

const config = aConfig({ timezone: 'Europe/Berlin' });
const today = calendarDate('2026-11-20');

const app = (id: string, company: string, role: string, ...history: string[]) =>
  completeApplication(
    anApplication({
      id,
      company,
      role,
      history: (history.length > 0 ? history : ['2026-10-01 applied']).map(entryOf),
    }),
  );

const applications = [
  app('northlight-nurse', 'Northlight', 'Nurse'),
  app('acme-backend', 'Acme Robotics', 'Backend Engineer'),
  app('acme-senior', 'Acme Robotics', 'Senior Backend Engineer'),
  app('kestrel', 'Kestrel Maps', 'Cartographer'),
  app('nordwind', 'Nordwind GmbH', 'Teamleitung IT (m/w/d)'),
  app('brueckner', 'Brückner AG', 'Sachbearbeiterin'),
  app('lumiere', 'Lumière SAS', 'Comptable'),
  app('soleil', 'Atelier Soleil', 'Graphiste'),
  app('rio', 'Rio Claro Energia', 'Analista de Dados'),
  app('faro', 'Grupo Faro', 'Contable'),
  app('join', 'Join', 'Designer'),
  app(
    'polder',
    'Polder Pay',
    'Data Engineer',
    '2026-10-01 applied',
    '2026-10-10 phone_screen at 2026-10-14T10:00',
  ),
  app('helvetia', 'Helvetia Labs', 'Technician'),
  app('orchard', 'Orchard Foods', 'Line Cook'),
  app('tidal', 'Tidal Works', 'Welder'),
  app('quellcode', 'Quellcode', 'Entwickler', '2026-10-01 applied', '2026-10-20 rejected'),
  app('sonne', 'Sonnenhof Klinik', 'Pflegefachkraft'),
  app('verde', 'Casa Verde', 'Cocinero'),
  app('mar', 'Mar Azul Turismo', 'Recepcionista'),
];

interface Fixture {
  from: string;
  subject: string;
  body: string;
  /** `id status`, with ` ?` where it is not certain; `ambiguous`, `known`, or null for nothing. */
  gives: string | null;
  headers?: string;
}
const fixture = (
  from: string,
  subject: string,
  body: string,
  gives: string | null,
  headers = '',
): Fixture => ({
  from,
  subject,
  body,
  gives,
  headers,
});

const quoted = '\n\nOn Mon, 2 Nov 2026 at 10:00, Robin <robin@home.example> wrote:\n';

const fixtures: Fixture[] = [
  // English
  fixture(
    'Northlight Hiring <no-reply@us.greenhouse-mail.io>',
    'Your application to Nurse at Northlight',
    'Thank you for your interest. Unfortunately, we will not be moving forward.',
    'northlight-nurse rejected',
  ),
  fixture(
    'jobs@acme-robotics.example',
    'Backend Engineer',
    'Dear Robin,\n\nAfter careful consideration we have decided to proceed with other candidates for the\nBackend Engineer position.\n\nBest',
    'acme-backend rejected',
  ),
  fixture(
    'jobs@acme-robotics.example',
    'Next steps: Senior Backend Engineer',
    'We would like to invite you to a technical interview for the Senior Backend Engineer role.',
    'acme-senior technical',
  ),
  fixture(
    'jobs@acme-robotics.example',
    'Your application',
    'We regret to inform you that we will not be able to offer you the position.',
    'ambiguous',
  ),
  fixture(
    'Mia <mia@kestrelmaps.example>',
    'Re: Cartographer',
    `Hi Robin,\n\nGreat news! We'd like to schedule a phone screen with you next week.${quoted}> Unfortunately I will not be moving forward with other companies.`,
    'kestrel phone_screen',
  ),
  fixture(
    'Polder Pay <no-reply@hire.lever.co>',
    'Coding challenge for Data Engineer',
    'Please complete the coding challenge within five days: https://x.example/1',
    'polder technical',
  ),
  fixture(
    'hr@helvetia-labs.example',
    'Offer',
    'We are delighted to offer you the position of Technician. Please find attached your offer letter.',
    'helvetia offer',
  ),
  fixture(
    'hr@orchardfoods.example',
    'Documents',
    'Thank you for applying. Could you please send us your certificates and two references?',
    'orchard null',
  ),
  fixture(
    'Tidal Works via Workday <tidal@myworkday.com>',
    'Update on your application',
    'The Welder position has been filled. We wish you well.',
    'tidal rejected',
  ),
  fixture(
    'no-reply@ashbyhq.com',
    'You have withdrawn your application for Designer at Join',
    'You have withdrawn your application for the Designer role at Join.',
    'join withdrawn',
  ),
  // German
  fixture(
    'Nordwind GmbH <jobs@m.personio.de>',
    'Ihre Bewerbung als Teamleitung IT (m/w/d)',
    'Sehr geehrte Frau Muster,\n\nleider müssen wir Ihnen mitteilen, dass wir Sie nicht in die engere Wahl nehmen konnten.',
    'nordwind rejected',
  ),
  fixture(
    'karriere@brueckner.example',
    'Einladung',
    'Sehr geehrte Frau Muster, wir würden Sie gerne zu einem Vorstellungsgespräch bei der Brückner AG einladen.',
    'brueckner phone_screen',
  ),
  fixture(
    'Sonnenhof Klinik <personal@sonnenhof-klinik.example>',
    'Unterlagen',
    'Vielen Dank für Ihre Bewerbung. Bitte senden Sie uns noch Ihre Zeugnisse zu.',
    'sonne null',
  ),
  fixture(
    'personal@quellcode.example',
    'Absage',
    'Leider können wir Ihnen keine Zusage geben. Ihre Bewerbung als Entwickler',
    'known',
  ),
  // French
  fixture(
    'recrutement@lumiere.example',
    'Votre candidature',
    "Bonjour, nous avons le regret de vous informer que votre candidature n'a pas été retenue.",
    'lumiere rejected',
  ),
  fixture(
    'Claire <claire@ateliersoleil.example>',
    'Graphiste',
    'Nous souhaiterions vous proposer un entretien téléphonique la semaine prochaine.',
    'soleil phone_screen',
  ),
  // Spanish
  fixture(
    'rrhh@grupofaro.example',
    'Tu candidatura',
    'Lamentablemente, en esta ocasión no has sido seleccionado para el puesto de Contable.',
    'faro rejected',
  ),
  fixture(
    'rrhh@casaverde.example',
    'Cocinero',
    'Nos gustaría invitarte a una entrevista presencial el próximo martes.',
    'verde onsite',
  ),
  // Portuguese
  fixture(
    'rh@rioclaroenergia.example',
    'Processo seletivo',
    'Infelizmente, não vamos dar continuidade à sua candidatura para a vaga de Analista de Dados.',
    'rio rejected',
  ),
  fixture(
    'rh@marazulturismo.example',
    'Recepcionista',
    'Gostaríamos de convidar você para uma entrevista por telefone.',
    'mar phone_screen',
  ),
  // What is denied, supposed or quoted
  fixture(
    'mia@kestrelmaps.example',
    'Re: Cartographer',
    'Hi Robin, this is not a rejection, we have not rejected your application; it just takes longer.',
    null,
  ),
  fixture(
    'hr@orchardfoods.example',
    'We got your application',
    'If your profile matches, we will invite you to an interview. If we decide not to move forward, we will let you know.',
    null,
  ),
  fixture(
    'hr@tidalworks.example',
    'Re: Welder',
    `Thanks, got it!${quoted}> We would like to invite you to an interview.`,
    null,
  ),
  fixture(
    'hr@tidalworks.example',
    'AW: Welder',
    'Danke!\n\nAm 02.11.2026 um 10:00 schrieb Robin:\n> Leider kann ich nicht kommen, Absage.',
    null,
  ),
  fixture(
    'hr@orchardfoods.example',
    'Applications',
    'Unfortunately, due to the number of applications we are unable to respond to everyone.',
    null,
  ),
  fixture(
    'karriere@brueckner.example',
    'Eingang Ihrer Bewerbung',
    'Falls Ihre Bewerbung passt, laden wir Sie zu einem Vorstellungsgespräch ein.',
    null,
  ),
  fixture(
    'recrutement@lumiere.example',
    'Accusé',
    'Si votre profil correspond, nous vous proposerons un entretien. Sans réponse sous trois semaines, merci de votre intérêt.',
    null,
  ),
  fixture(
    'rrhh@grupofaro.example',
    'Recibido',
    'Si tu perfil encaja, te invitaremos a una entrevista.',
    null,
  ),
  fixture(
    'rh@rioclaroenergia.example',
    'Recebido',
    'Se o seu perfil for selecionado, entraremos em contato para agendar uma entrevista.',
    null,
  ),
  // Newsletters, alerts, and what has nothing to do with it
  fixture(
    'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>',
    '30 new jobs for "Nurse"',
    'Northlight is hiring a Nurse. Apply now. Your job alert for Nurse.',
    null,
  ),
  fixture(
    'Indeed <alert@indeed.com>',
    'Line Cook jobs in Berlin',
    'Orchard Foods: Line Cook. Schedule your interview today! See all jobs.',
    null,
  ),
  fixture(
    'Career Weekly <news@careerweekly.example>',
    'Why other candidates got the job',
    'Did you get a rejection? Five tips to ace your next interview. Northlight and Tidal Works are hiring.',
    null,
  ),
  fixture(
    'Acme Robotics <news@acme-robotics.example>',
    'Our autumn news',
    'We are delighted to invite you to our webinar on robots. Join us!',
    null,
  ),
  fixture(
    'Shop <orders@shop.example>',
    'Your order was shipped',
    'Unfortunately one item is not available. We offer you a refund.',
    null,
  ),
  fixture(
    'Mum <mum@home.example>',
    'Sunday',
    'Would you like to come for lunch? We would love to talk with you about the garden.',
    null,
  ),
  fixture(
    'Bank <service@bank.example>',
    'Ihr Konto',
    'Bitte senden Sie uns Ihre Unterlagen. Leider konnten wir nicht buchen.',
    null,
  ),
  fixture(
    'XING <news@mail.xing.com>',
    'Neue Stellen bei Nordwind',
    'Die Nordwind GmbH sucht eine Teamleitung IT. Jetzt bewerben!',
    null,
  ),
  fixture('Meetup <info@meetup.example>', 'Technical talk', 'You are invited to a chat about Rust.', null),
  fixture(
    'Join <hello@join.example>',
    'Join us',
    'Join our newsletter for design jobs. No interview needed.',
    null,
  ),
  fixture(
    'Glassdoor <noreply@glassdoor.com>',
    'Rate your interview',
    'How was your interview at Kestrel Maps? Review it now.',
    null,
  ),
  fixture(
    'Newsletter <n@emploi.example>',
    'Réussir votre entretien',
    'Dix conseils pour votre entretien chez Lumière et ailleurs.',
    null,
  ),
  fixture(
    'Boletin <b@empleo.example>',
    'Nuevas ofertas',
    'Grupo Faro busca Contable. Inscríbete en la oferta.',
    null,
  ),
  fixture(
    'Vagas <v@vagas.example>',
    'Vagas para você',
    'Rio Claro Energia: Analista de Dados. Candidate-se.',
    null,
  ),
  fixture(
    'Robin <robin@home.example>',
    'Re: Offer',
    'I am pleased to accept. Unfortunately I will not be able to start in May.',
    null,
  ),
  fixture(
    'Insurance <i@insurance.example>',
    'Our offer',
    'We are pleased to offer you a new contract. Your job: compare.',
    null,
  ),
  fixture(
    'GitHub <notifications@github.com>',
    'Re: [acme/robot] Unfortunately fails (#3)',
    'We will not move forward with this job in the pipeline.',
    null,
  ),
  fixture(
    'Dentist <praxis@zahn.example>',
    'Termin',
    'Wir laden Sie zu einem Gespräch über Ihre Zähne ein.',
    null,
  ),
  fixture(
    'Recruiter <r@agency.example>',
    'Great opportunity',
    'I would love to speak with you about a position at a client.',
    null,
  ),
  fixture(
    'Spam <x@spam.example>',
    'Congratulations',
    'We are happy to offer you the job of your dreams. Send your documents now.',
    null,
  ),
  fixture(
    'Northlight <alumni@northlight.example>',
    'Survey',
    'How did you like applying? Take part in our survey.',
    null,
  ),
];

const mailbox = fixtures
  .map(({ from, subject, body, headers }, index) =>
    [
      `From x Mon Nov  2 10:00:00 2026`,
      `From: ${from}`,
      from.startsWith('Robin') ? 'To: hr@helvetia-labs.example' : 'To: robin@home.example',
      `Subject: ${subject}`,
      'Date: Wed, 04 Nov 2026 10:00:00 +0000',
      `Message-ID: <${index}@fixture.example>`,
      'Content-Type: text/plain; charset=utf-8',
      ...(headers ? [headers] : []),
      '',
      body.replaceAll(/^From /gm, '>From '),
      '',
    ].join('\n'),
  )
  .join('\n');

async function takeAll(known = applications) {
  const read = await draftsOfMailFiles([{ name: 'all.mbox', bytes: Buffer.from(mailbox) }], {
    config,
    today,
  });
  const proposals: Proposal[] = [];
  const context = { config, today, applications: known };
  const report = await takeNews({} as never, read.news, context, async (proposal) => {
    proposals.push(proposal);
    return 'leave';
  });
  return { ...read, ...report, proposals };
}

it('there are fifty, and each gives what it says', async () => {
  expect(fixtures).toHaveLength(50);
  const { outcomes, drafts } = await takeAll();
  const of = (message: string) => {
    const outcome = outcomes.find(({ news }) => news.message === message);
    if (outcome === undefined || outcome.became === 'strange') return null;
    if (outcome.became !== 'proposed') return outcome.became;
    return `${outcome.application.id} ${outcome.entry.status}${outcome.doubts.length > 0 ? ' ?' : ''}`;
  };
  const given = fixtures.map(({ subject }, index) => `${subject}: ${of(`${index}@fixture.example`)}`);
  expect(given).toEqual(fixtures.map(({ subject, gives }) => `${subject}: ${gives}`));
  expect(drafts.drafts.map(({ fields }) => `${fields.company}, ${fields.role}`)).toEqual([]);
});

it('a second time, all of them are there already', async () => {
  const { proposals } = await takeAll();
  const after = applications.map((one) => ({
    ...one,
    history: [
      ...one.history,
      ...proposals.filter(({ application }) => application.id === one.id).map(({ entry }) => entry),
    ],
  }));
  const { outcomes } = await takeAll(after);
  expect(outcomes.filter(({ became }) => became === 'proposed')).toEqual([]);
});
