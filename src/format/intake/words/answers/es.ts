/** How employers answer in Spanish. */
import type { AnswerPhrases } from './phrases.ts';

const meeting = '(?:entrevista|llamada|videollamada|reunion|conversacion)';

/** The phrases. */
export const spanish: AnswerPhrases = {
  says: {
    rejected: [
      '(?:no|tampoco)(?: \\w+){0,5}? (?:continuar|avanzar|seguir adelante|proseguir|seguir)(?: \\w+){0,3}? (?:con|en|tu|su|el proceso)',
      '(?:lamentablemente|desafortunadamente|lamentamos|sentimos).{0,120}?(?:no (?:has|ha|hemos|podemos|podremos|fue|ha sido|vamos|continu|avanz|seguir|ser)|otros? candidat|otro perfil|descartad)',
      '(?:no (?:has|ha|fue|fuiste) (?:sido )?(?:seleccionad|elegid|escogid)\\w*)',
      '(?:hemos|decidido|optado|seleccionado|elegido|continuar|avanzar).{0,40}? (?:con |por |a )?otr[oa]s? (?:candidat|perfil|persona)',
      '(?:candidatura|solicitud) (?:ha sido|fue) (?:rechazada|descartada|desestimada)',
    ],
    withdrawn: [
      '(?:has|ha) retirado (?:tu|su) (?:candidatura|solicitud)',
      '(?:tu|su) (?:candidatura|solicitud) (?:ha sido|fue) retirada',
    ],
    offer: [
      '(?:complace|alegra|placer|encantados de|queremos|gustaria)(?: \\w+){0,2}? (?:ofrecerte|ofrecerle|hacerte|hacerle)(?: \\w+){0,3}? (?:puesto|posicion|oferta|contrato|vacante|trabajo)',
      '(?:carta oferta|oferta laboral|oferta de (?:trabajo|empleo)|contrato).{0,50}?(?:adjunt\\w+|firmar|firma)',
      'adjunt\\w+.{0,50}?(?:carta oferta|oferta laboral|oferta de (?:trabajo|empleo)|contrato)',
    ],
    assessment: [
      '(?:realizar|completar|hacer|realices|completes|realice|complete|resolver)(?: \\w+){0,4}? (?:prueba|evaluacion|test|ejercicio|caso practico|reto|desafio)\\b',
      '(?:prueba tecnica|test (?:tecnico|online)|caso practico|evaluacion en linea).{0,60}?(?:realizar|completar|antes del|enlace|siguiente)',
    ],
    interview: [
      `(?:invitar|invitarte|invitarle|invitamos|invitacion|convocar|convocarte|citar|citarte|agendar|coordinar|concertar|programar|confirmar|confirmamos|organizar|tener)(?: \\S+){0,6}? ${meeting}`,
      `${meeting}(?: \\S+){0,5}? (?:esta|ha sido|queda) (?:confirmada|programada|agendada)`,
      `(?:reprogramar|aplazar|posponer)(?: \\S+){0,4}? ${meeting}`,
      '(?:gustaria|encantaria|queremos|queriamos) (?:conocerte|conocerle|entrevistarte|entrevistarle|hablar contigo|hablar con usted)',
      '(?:has|ha) (?:pasado|sido seleccionad\\w)(?: \\w+){0,3}? (?:siguiente|proxima) (?:fase|etapa|ronda)',
    ],
    information: [
      '(?:por favor|podrias|podria|puedes|necesitamos que|rogamos|agradeceriamos)(?:,? \\S+){0,4}? (?:enviar\\w*|envies|envie|facilitar\\w*|proporcionar\\w*|compartir\\w*|indicar\\w*|adjuntar\\w*|completar\\w*)(?: \\S+){0,6}? (?:referencias|titulos?|documentos?|documentacion|expectativas?|pretensiones|portfolio|portafolio|disponibilidad|informacion|certificados?|datos|preaviso)',
      'cual(?:es)? (?:es|son) (?:tu|tus|su|sus) (?:expectativa|pretension)',
    ],
  },
  closed: [
    '(?:puesto|vacante|posicion|oferta) .{0,40}?(?:(?:ya )?(?:ha sido|fue|esta) (?:cubiert|cancelad|cerrad)\\w|se ha (?:cubierto|cerrado|cancelado)|ya no esta disponible)',
  ],
  negations: ['no|nunca|sin|tampoco|ni|ningun\\w*'],
  conditions: [
    'si(?! (?:sigues|estas|sigue|esta) (?:interesad|disponible))|en caso|cuando|salvo|siempre que',
  ],
  doubts: ['si (?:tu|su|eres|encajas|cumples|nos)|en caso de'],
  rounds: {
    phone: ['telefonica|telefono|primera|inicial|llamada'],
    technical: ['tecnica'],
    onsite: ['presencial|en nuestras oficinas|final'],
  },
  about: ['candidat|solicitud|puesto|vacante|entrevista|posicion|oferta|seleccion|proceso'],
  quotes: ['el .{6,200} escribio ?:', '-{2,} ?mensaje (?:original|reenviado) ?-{2,}'],
};
