/** How employers answer in Portuguese. */
import type { AnswerPhrases } from './phrases.ts';

const meeting = '(?:entrevista|chamada|conversa|reuniao|bate-papo|videochamada)';

/** The phrases. */
export const portuguese: AnswerPhrases = {
  says: {
    rejected: [
      '(?:nao)(?: \\w+){0,5}? (?:continuar|avancar|avancaremos|prosseguir|prosseguiremos|seguir|seguiremos|dar seguimento|dar continuidade)\\b',
      '(?:infelizmente|lamentamos|lamento).{0,120}?(?:nao (?:foi|vamos|iremos|podemos|sera|ser|avanc|segui|prosse|fo[is]|temos)|outros? candidat|outro perfil|rejeitad)',
      'nao (?:foi|fo[is]te|sera) (?:\\w+ )?(?:selecionad|escolhid|aprovad)\\w*',
      '(?:optamos|decidimos|optou|selecionamos|escolhemos|avancar|seguir|prosseguir).{0,40}? (?:com |por )?outr[oa]s? (?:candidat|perfil|pessoa)',
      'candidatura (?:foi|nao foi) (?:rejeitada|recusada|reprovada|aprovada|selecionada)',
    ],
    withdrawn: ['(?:voce )?retirou (?:a )?sua candidatura', '(?:a )?sua candidatura foi retirada'],
    offer: [
      '(?:prazer|satisfacao|felizes|alegria|gostariamos)(?: \\w+){0,3}? (?:oferecer|fazer|apresentar)(?:-lhe)?(?: \\w+){0,4}? (?:vaga|posicao|proposta|oferta|cargo|contrato)',
      '(?:carta (?:de )?(?:oferta|proposta)|proposta de (?:trabalho|emprego)|contrato).{0,50}?(?:anexo|anexa|assinar|assinatura)',
      'anex\\w+.{0,50}?(?:carta (?:de )?(?:oferta|proposta)|proposta de (?:trabalho|emprego)|contrato)',
    ],
    assessment: [
      '(?:realizar|completar|fazer|realize|complete|faca|resolver|concluir|conclua)(?: \\w+){0,4}? (?:teste|avaliacao|exercicio|case|desafio|estudo de caso)\\b',
      '(?:teste (?:tecnico|online)|desafio tecnico|estudo de caso|avaliacao online).{0,60}?(?:realizar|completar|ate o dia|link|seguinte)',
    ],
    interview: [
      `(?:convidar|convida-lo|convida-la|convidamos|convite|convidamo-lo|agendar|marcar|confirmar|confirmamos|combinar|programar)(?: \\S+){0,6}? ${meeting}`,
      `${meeting}(?: \\S+){0,5}? (?:esta|foi|fica) (?:confirmada|marcada|agendada)`,
      `(?:remarcar|reagendar|adiar|reprogramar)(?: \\S+){0,4}? ${meeting}`,
      '(?:gostariamos|adorariamos|queremos) de (?:conhecer|entrevistar|conversar com|falar com) (?:voce|si|te|o senhor|a senhora)',
      '(?:passou|avancou|selecionad\\w)(?: \\w+){0,3}? (?:proxima|seguinte) (?:fase|etapa)',
    ],
    information: [
      '(?:por favor|poderia|pode|pedimos que|solicitamos|gentileza)(?:,? \\S+){0,4}? (?:enviar|envie|fornecer|compartilhar|partilhar|informar|informe|anexar|preencher|preencha)(?: \\S+){0,6}? (?:referencias|diplomas?|documentos?|documentacao|pretensao|expectativa|portfolio|disponibilidade|informacoes|certificados?|dados)',
      'qual (?:e )?(?:a )?sua (?:pretensao|expectativa) salarial',
    ],
  },
  closed: [
    '(?:vaga|posicao|cargo) .{0,40}?(?:(?:ja )?(?:foi|esta) (?:preenchid|cancelad|encerrad|fechad)\\w|nao esta mais disponivel)',
  ],
  negations: ['nao|nunca|sem|tampouco|nem|nenhum\\w*'],
  conditions: [
    'se(?! (?:ainda )?(?:estiver|tiver) (?:interesse|interessad|disponivel))|caso|quando|a menos que|desde que',
  ],
  doubts: ['se (?:seu|sua|o seu|a sua|voce|for)|caso (?:seu|sua|o seu|seja)'],
  rounds: {
    phone: ['telefon\\w*|primeira|inicial|chamada'],
    technical: ['tecnica'],
    onsite: ['presencial|no nosso escritorio|em nosso escritorio|final'],
  },
  about: ['candidat|vaga|posicao|cargo|entrevista|processo seletivo|recrutamento|proposta'],
  quotes: ['em .{6,200} escreveu ?:', '-{2,} ?mensagem (?:original|encaminhada) ?-{2,}'],
};
