/** A folder of mixed mails, all invented: what they say is proposed for the right application, and nothing else is. */
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
  app('vega', 'Vega Optics', 'Lens Grinder'),
  app('harz', 'Harzwerk', 'Elektriker'),
  app('brume', 'Brume Textiles', 'Couturière'),
  app('luna', 'Luna Editorial', 'Correctora'),
  app('serra', 'Serra Verde Café', 'Barista'),
  app('fjord', 'Fjordline Ferries', 'Purser'),
  app('quay', 'Quay Brewery', 'Brewer', '2026-10-01 applied', '2026-11-03 phone_screen at 2026-11-11T09:00'),
];

interface Fixture {
  from: string;
  subject: string;
  body: string;
  /**
   * `id status`, with its time, with ` ?` where it is not certain and ` / n` where n times are named and none is taken;
   * `ambiguous`, `known`, `confirms COMPANY, ROLE`, or null for nothing.
   */
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
    'hr@quay-brewery.example',
    'Interview rescheduled: Brewer',
    'We need to reschedule your interview for the Brewer position at Quay Brewery.\n\n- Date: Friday, 20 November 2026\n- Time: 10:00 AM - 11:00 AM AEST',
    'quay phone_screen at 2026-11-20T10:00+11:00 ?',
  ),
  fixture(
    'hr@fjordlineferries.example',
    'Your interview',
    'Your interview is confirmed for Monday, 23 November at 10:00 am. If you need to reschedule your interview, call us.',
    'fjord phone_screen at 2026-11-23T10:00',
  ),
  fixture(
    'jobs@harzwerk.example',
    'Terminverschiebung',
    'leider müssen wir das Vorstellungsgespräch verschieben, auf Montag, den 23.11. um 14:00 Uhr.',
    'harz phone_screen at 2026-11-23T14:00',
  ),
  fixture(
    'rh@brumetextiles.example',
    'Votre candidature',
    'Nous devons reporter votre entretien au lundi 23 novembre à 14h00.',
    'brume phone_screen at 2026-11-23T14:00',
  ),
  fixture(
    'rrhh@lunaeditorial.example',
    'Tu candidatura',
    'Tenemos que reprogramar tu entrevista para el lunes 23 de noviembre a las 14:00.',
    'luna phone_screen at 2026-11-23T14:00',
  ),
  fixture(
    'rh@serraverdecafe.example',
    'Sua candidatura',
    'Precisamos remarcar a sua entrevista para segunda-feira, 23 de novembro às 14:00.',
    'serra phone_screen at 2026-11-23T14:00',
  ),
  fixture(
    'hr@vegaoptics.example',
    'Quick chat?',
    'Your application stood out. Are you available for a quick call this week?',
    'vega phone_screen',
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
  // Times in words
  fixture(
    'hr@vegaoptics.example',
    'Your interview',
    'We would like to invite you to an interview for the Lens Grinder role on Thursday, 12 November at 2:30 pm EST. Please confirm by 9 November at 18:00.',
    'vega phone_screen at 2026-11-12T14:30-05:00',
  ),
  fixture(
    'personal@harzwerk.example',
    'Elektriker',
    'Wir laden Sie am 12.11. um 14 Uhr zu einem Vorstellungsgespräch ein.',
    'harz phone_screen at 2026-11-12T14:00',
  ),
  fixture(
    'rh@brumetextiles.example',
    'Couturière',
    'Nous vous proposons un entretien le jeudi 12 novembre à 14h30 dans nos locaux.',
    'brume onsite at 2026-11-12T14:30',
  ),
  fixture(
    'rrhh@lunaeditorial.example',
    'Correctora',
    'Nos gustaría invitarte a una entrevista el jueves 12 de noviembre a las 16:00.',
    'luna phone_screen at 2026-11-12T16:00',
  ),
  fixture(
    'rh@serraverdecafe.example',
    'Barista',
    'Gostaríamos de convidar você para uma entrevista no dia 12 de novembro às 15h.',
    'serra phone_screen at 2026-11-12T15:00',
  ),
  fixture(
    'crew@fjordlineferries.example',
    'Purser',
    'We would like to schedule a call with you about the Purser position. Could you do Thursday, 12 November at 10:00 or Friday at 15:00?',
    'fjord phone_screen / 2',
  ),
  fixture(
    'jobs@quaybrewery.example',
    'Brewer',
    'Can we move our interview? We would like to schedule the phone call with you on 13 November at 10:00.',
    'quay phone_screen at 2026-11-13T10:00 ?',
  ),
  // Confirmations
  fixture(
    'Almond Bikes <no-reply@us.greenhouse-mail.io>',
    'Thank you for applying to Almond Bikes',
    'Thank you for applying for the Mechanic position at Almond Bikes. If your profile fits, we will invite you to an interview.',
    'confirms Almond Bikes, Mechanic',
  ),
  fixture(
    'Weidenhof <jobs@m.personio.de>',
    'Ihre Bewerbung als Gärtnerin bei Weidenhof',
    'Vielen Dank für Ihre Bewerbung. Wir melden uns.',
    'confirms Weidenhof, Gärtnerin',
  ),
  fixture(
    'Papeterie Claire <no-reply@smartrecruiters.com>',
    'Votre candidature',
    'Nous avons bien reçu votre candidature pour le poste de Vendeuse chez Papeterie Claire. Nous reviendrons vers vous.',
    'confirms Papeterie Claire, Vendeuse',
  ),
  fixture(
    'Taller Norte <no-reply@hire.lever.co>',
    'Hemos recibido tu solicitud',
    'Gracias. Hemos recibido tu candidatura para el puesto de Soldador en Taller Norte.',
    'confirms Taller Norte, Soldador',
  ),
  fixture(
    'Padaria Sol <no-reply@gupy.io>',
    'Recebemos sua candidatura',
    'Recebemos a sua candidatura para a vaga de Padeiro na Padaria Sol e vamos analisá-la.',
    'confirms Padaria Sol, Padeiro',
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

it('there are more than fifty, and each gives what it says', async () => {
  expect(fixtures.length).toBeGreaterThan(50);
  const { outcomes, drafts } = await takeAll();
  const of = (message: string) => {
    const draft = drafts.drafts.find(({ fields }) => fields.history[0]?.extra?.message === message);
    if (draft !== undefined) return `confirms ${draft.fields.company}, ${draft.fields.role}`;
    const outcome = outcomes.find(({ news }) => news.message === message);
    if (outcome === undefined || outcome.became === 'strange') return null;
    if (outcome.became !== 'proposed') return outcome.became;
    const { application, entry, doubts, told, news } = outcome;
    const open = told === null && news.times.length > 0 ? ` / ${news.times.length}` : '';
    const at = entry.at === null ? '' : ` at ${entry.at}`;
    return `${application.id} ${entry.status}${at}${open}${doubts.length > 0 ? ' ?' : ''}`;
  };
  const given = fixtures.map(({ subject }, index) => `${subject}: ${of(`${index}@fixture.example`)}`);
  expect(given).toEqual(fixtures.map(({ subject, gives }) => `${subject}: ${gives}`));
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

it('of companies that begin alike the one that is named in full is meant', async () => {
  const alike = [
    app('corp', 'Example Corp', 'Engineer'),
    app('startup', 'Example Startup', 'Engineer'),
    app('plain', 'Example', 'Cook'),
  ];
  const found = async (from: string, subject: string, body: string) => {
    const text = `From: ${from}\nTo: robin@home.example\nSubject: ${subject}\nDate: Wed, 04 Nov 2026 10:00:00 +0000\n\n${body}\n`;
    const { news } = await draftsOfMailFiles([{ name: 'a.eml', bytes: Buffer.from(text) }], {
      config,
      today,
    });
    const { outcomes } = await takeNews(
      {} as never,
      news,
      { config, today, applications: alike },
      async () => 'leave',
    );
    return outcomes.map((one) => ('application' in one ? one.application.id : one.became)).join();
  };
  const invitation = (name: string) =>
    `We would like to invite you to an interview for the Engineer position${name}.`;
  const host = 'jobs@example-startup.example';
  expect(await found(host, 'Interview', invitation(' at Example Startup'))).toBe('startup');
  expect(await found('jobs@example-corp.example', 'Interview', invitation(' at Example Corp'))).toBe('corp');
  expect(await found('Example Startup <x@us.greenhouse-mail.io>', 'Interview', invitation(''))).toBe(
    'startup',
  );
  expect(await found(host, 'Interview', invitation(''))).toBe('ambiguous');
});
