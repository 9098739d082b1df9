import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../core/config.ts';
import { aConfig } from '../../testing/builders.ts';
import { foldWords, readStatus } from './read-status.ts';

const config = defaultConfig();
const read = (word: string) =>
  readStatus(word, config)
    ?.stages.map(({ id }) => id)
    .join(' ') ?? '?';

/** A line for each meaning, and what people write for it, with `|` between. */
const meanings: Record<string, string> = {
  saved:
    'Wishlist|BOOKMARKED|To Apply|to-do|Not applied yet|not yet applied|Did not apply|didn’t apply|haven’t applied|Have not applied yet|Need to apply|Applying|never applied|Interested|Draft|Not submitted|noch nicht beworben|Nicht beworben|Gemerkt|Zu bewerben|Pas encore postulé|non postulé|À postuler|No aplicado|Aún no enviado|Por aplicar|Não enviado|Ainda não candidatado|Da inviare|Non ancora inviata|Nog niet gesolliciteerd|Opgeslagen|未投递|待投递|收藏|感兴趣',
  applied:
    'Applied|applied ✅|In Review|Application sent|Submitted|Pending|Waiting for response|No response yet|No reply so far|Under consideration|Beworben|Warten auf Antwort|Eingangsbestätigung|Noch keine Antwort|Abgeschickt|Candidature envoyée|En attente|Postulé|Pas encore de réponse|Enviado|En espera|Postulado|Candidatura enviada|Em análise|Aguardando resposta|Inviata|In attesa|Gesolliciteerd|In behandeling|Nog geen reactie|已投递|投递|申请中|等待回复|暂无回复|池子|泡池子|In process|Ongoing',
  phone_screen:
    'Phone Screen|Phone interview|Recruiter call|HR Interview|Interviewing|Interview scheduled|1st round|Round 2|Interview|Vorstellungsgespräch|Telefoninterview|Einladung|Entretien|Entretien téléphonique|Entrevista|Llamada|Entrevista por telefone|Colloquio|Gesprek|Telefonisch gesprek|面试|电话面试|一面',
  technical:
    'Technical round|Online Assessment|OA|Take-home|take home test|Coding Challenge|HackerRank|Case study|Probeaufgabe|Technisches Interview|Entretien technique|Prueba técnica|Teste técnico|Colloquio tecnico|Technisch gesprek|笔试|技术面',
  onsite:
    'On-site|On campus|Onsite interview|Final round|Panel interview|Vor Ort|Entretien final|Entrevista presencial|终面',
  offer: 'Offer|Offer received|Negotiating|Angebot|Offre reçue|Oferta|Proposta|Offerta|Aanbod|录用',
  accepted: 'Accepted|Hired|Zusage|Eingestellt|Embauché|Contratado|Assunto|Aangenomen|入职',
  'offer accepted': 'Offer accepted|Accepted offer|Accepted the offer|Angebot angenommen|Oferta aceptada',
  'offer withdrawn':
    'Rejected offer|Offer declined|Declined the offer|Turned down offer|Offer rejected by me|Angebot abgelehnt|Offre refusée|Oferta rechazada|Proposta recusada|Offerta rifiutata|Aanbod afgewezen|拒offer',
  'offer rejected': 'Offer rescinded|Offer revoked',
  rejected:
    'Rejected|No offer|no job offer|Not selected|Not moving forward|Position filled|Declined by company|Not accepted|didn’t get the job|Absage|Abgelehnt|Nicht genommen|Kein Angebot|Refusé|Refus|Non retenu|Pas d’offre|Rechazado|Sin oferta|Descartado|Rejeitado|Não selecionado|Rifiutato|Non selezionato|Afgewezen|Niet geselecteerd|被拒|未通过|没有offer|Company not interested',
  withdrawn:
    'Withdrew|Withdrawn|I withdrew|No longer interested|Uninterested|Not interested|Application withdrawn|Zurückgezogen|Kein Interesse mehr|Nicht mehr interessiert|Candidature retirée|Plus intéressé|Ya no me interesa|Desistí|Sem interesse|Ritirata|Non più interessato|Ingetrokken|Niet meer geïnteresseerd|放弃|不再感兴趣',
  ghosted:
    'Ghosted|No response|No reply|Never heard back|Keine Antwort|Keine Rückmeldung|Pas de réponse|Sans réponse|Sin respuesta|Sem resposta|Nessuna risposta|Geen reactie|无回复|已读不回',
  'phone_screen rejected':
    'Rejected after phone screen|Rejected after interview|Absage nach Gespräch|Refusé après entretien',
  'technical rejected': 'Rejected after technical interview',
  '?': 'On hold|Suspected ghost job|Ghost posting|In progress|Shortlisted|Latest news: none|renewed|Contest|???|Archived|No offer yet|Not rejected|unrejected|Greatest|Newsletter|offerings|unknown|Résumé|Protest|Detested',
};

describe('words for a status', () => {
  for (const [meant, words] of Object.entries(meanings))
    it(`that mean ${meant}`, () => {
      const wrong = words.split('|').filter((word) => read(word) !== meant);
      expect(wrong.map((word) => `${word}: ${read(word)}`)).toEqual([]);
    });

  it('the person’s own go before all others, then the names of stages', () => {
    const own = new Map([[foldWords('On Hold!'), 'withdrawn']]);
    expect(readStatus('on hold', config, own)?.stages[0]?.id).toBe('withdrawn');
    const stages = [
      ...config.stages,
      { id: 'take_home', kind: 'interview' as const, label: 'Take-home' },
      { id: 'rejected_late', kind: 'rejected' as const, label: 'Turned down late' },
    ];
    const named = aConfig({ stages });
    expect(readStatus('Take home', named)?.stages[0]?.id).toBe('take_home');
    expect(readStatus('turned down LATE', named)?.stages[0]?.id).toBe('rejected_late');
  });

  it('what was given up before it was sent was never sent', () => {
    expect(readStatus('Decided not to apply', config)).toMatchObject({
      stages: [{ id: 'withdrawn' }],
      neverSent: true,
    });
    expect(readStatus('Withdrawn', config)).toMatchObject({ neverSent: false });
  });

  it('a stage that is not configured is none', () => {
    const stages = config.stages.filter(({ kind }) => kind !== 'ghosted');
    expect(readStatus('No response', aConfig({ stages }))).toBeNull();
  });
});
