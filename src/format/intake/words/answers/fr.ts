/** How employers answer in French. */
import type { AnswerPhrases } from './phrases.ts';

const meeting = '(?:entretien|entrevue|echange|appel|rendez-vous|visio(?:conference)?|rencontre)';

/** The phrases. */
export const french: AnswerPhrases = {
  says: {
    rejected: [
      "(?:ne|n')(?: ?\\w+){0,5}? (?:pas|plus)(?: \\w+){0,6}? (?:donner (?:une )?suite|retenir|retenue?|poursuivre|favorable\\w*|selectionne\\w*|donner de suite)",
      '(?:malheureusement|regret|regrettons|desole).{0,120}?(?:pas ete retenu|pas retenu|pas donner|pas retenir|defavorable|negative|autre candidat|autres candidat|pas poursuivre|pas en mesure)',
      '(?:retenu|choisi|selectionne|privilegie|poursuivre avec) (?:\\w+ ){0,2}?(?:une? )?autres? (?:candidat|profil)',
      "candidature (?:\\w+ ){0,2}?(?:a ete (?:rejetee|refusee)|n'a pas ete retenue|n'est pas retenue)",
      'reponse (?:negative|defavorable)|suite (?:negative|defavorable)',
    ],
    withdrawn: ['vous avez retire votre candidature', 'votre candidature a (?:bien )?ete retiree'],
    offer: [
      '(?:plaisir|heureux|heureuse|ravis?) de (?:vous|te) (?:proposer|offrir|faire) (?:le|un|une|ce) (?:poste|contrat|emploi|offre|proposition)',
      "(?:offre d'embauche|promesse d'embauche|lettre d'offre|contrat de travail|proposition d'embauche).{0,60}?(?:joint|jointe|ci-joint|signer|signature|trouver)",
      "(?:ci-joint|trouverez).{0,60}?(?:offre d'embauche|promesse d'embauche|contrat de travail|proposition d'embauche)",
    ],
    assessment: [
      '(?:realiser|passer|completer|effectuer|faire|inviton?s? .{0,20}a)(?: \\w+){0,5}? (?:test|evaluation|exercice|etude de cas|cas pratique|challenge)\\b',
      '(?:test (?:technique|en ligne)|cas pratique|etude de cas|evaluation en ligne).{0,60}?(?:a realiser|a completer|realiser|completer|avant le|lien)',
    ],
    interview: [
      `(?:inviter|invitons|convier|convions|proposer|proposons|recevoir|convoquer|invitation|invite) .{0,60}?${meeting}`,
      `(?:convenir|fixer|planifier|organiser|programmer|confirmer|confirmons)(?: \\S+){0,5}? ${meeting}`,
      `${meeting}(?: \\S+){0,5}? (?:est|a ete) (?:confirme|planifie|prevu|fixe|programme)e?`,
      `(?:reporter|decaler|deplacer|reprogrammer)(?: \\S+){0,4}? ${meeting}|${meeting}(?: \\S+){0,5}? (?:est|a ete) (?:reporte|decale|deplace|reprogramme)e?`,
      'souhait\\w+ (?:vous|te) (?:rencontrer|recevoir|parler)|(?:echanger|discuter) avec vous (?:de|sur|au sujet)',
    ],
    information: [
      '(?:merci de|pourriez-vous|pouvez-vous|veuillez|prions de)(?: \\S+){0,3}? (?:envoyer|transmettre|fournir|communiquer|faire parvenir|indiquer|completer)(?: \\S+){0,6}? (?:references|diplomes?|documents?|pretentions|portfolio|justificatifs?|disponibilites?|preavis|informations?|lettre|pieces?|attestations?)',
      'quelles sont vos pretentions|il (?:nous )?manque(?: \\S+){0,5}? (?:documents?|pieces?|diplomes?|references)',
    ],
  },
  closed: [
    "(?:poste|offre) .{0,40}?(?:(?:est|a ete) (?:deja )?(?:pourvue?|annulee?|fermee?|supprimee?)|n'est plus disponible)",
  ],
  negations: ["ne|n'(?=\\w)|pas|jamais|sans|aucune?|ni"],
  conditions: [
    "si(?! vous etes (?:toujours )?(?:interesse|disponible))|s'il|au cas ou|dans le cas|en cas|lorsque|sauf",
  ],
  doubts: ['si (?:votre|vous correspondez|nous)|en cas de|le cas echeant'],
  rounds: {
    phone: ['telephon\\w*|premier (?:entretien|echange)|appel|pre-?qualification'],
    technical: ['technique'],
    onsite: ['sur place|dans nos (?:locaux|bureaux)|presentiel|final'],
  },
  about: ['candidat|poste|entretien|recrut|offre|embauche|emploi'],
  quotes: ['le .{6,200} a ecrit ?:', "-{2,} ?(?:message (?:d'origine|transfere|original)) ?-{2,}"],
};
