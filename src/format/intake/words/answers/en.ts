/** How employers answer in English. */
import type { AnswerPhrases } from './phrases.ts';

const meeting =
  '(?:interview|(?:phone|video|intro(?:ductory)?|screening|zoom|teams) ?call|call|chat|conversation|phone screen|screening|onsite|on-site|meeting)';

/** The phrases. */
export const english: AnswerPhrases = {
  says: {
    rejected: [
      "(?:not|won't|unable to|no longer|cannot|can't|not able to) (?:\\w+ ){0,4}?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|tak(?:e|ing))(?: \\w+){0,4}? (?:forward|forwards|ahead|further|on|with (?:you|your|an? offer)|to the next (?:stage|step|round))",
      "(?:not|won't|unable to|no longer|cannot|can't|not able to) (?:\\w+ ){0,3}?(?:proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing))\\b",
      "(?:not|won't|unable to|cannot|can't|not able to|not be able to) (?:\\w+ ){0,2}?(?:offer|invite|consider|extend)(?:ing)? (?:\\w+ ){0,4}?(?:you|your|an interview|a place|position|role|job|application)",
      'not (?:been |be )?(?:selected|successful|shortlisted|chosen|accepted)\\b',
      'application (?:was|has been|is|were) (?:\\w+ )?(?:unsuccessful|rejected|declined|turned down)',
      '(?:decided|chosen|elected|opted|going|choosing) (?:not )?to (?:\\w+ )?(?:pursue|move forward|proceed|go|progress|continue|advance)(?: \\w+){0,2} with (?:an)?other (?:candidate|applicant)',
      '(?:moving forward|move forward|proceed(?:ing)?|gone|going|go) (?:\\w+ )?with (?:an)?other (?:\\w+ ){0,2}?(?:candidate|applicant)',
      '(?:other|another|different) (?:candidate|applicant)s? (?:\\w+ ){0,3}?(?:whose|who|with|that|more closely|better|was|were|has|have)',
      'decided (?:not to|against) (?:\\w+ ){0,3}?(?:pursue|proceed|move|interview|hire|hiring|offer|your|moving|proceeding)',
      "(?:regret|sorry) to (?:inform|tell|say|let you know) (?:\\w+ ){0,4}?(?:not|unsuccessful|unable|won't|other|another|declin|reject)",
      'you (?:were|have been|are) (?:\\w+ )?(?:rejected|unsuccessful)',
      'not (?:the right|a (?:good |right )?)(?: ?fit|match)\\b',
      'will not be (?:considered|pursuing)|no longer (?:under consideration|being considered)',
    ],
    withdrawn: [
      'you (?:have )?(?:withdrawn|withdrew) your (?:application|candidacy)',
      'your (?:application|candidacy) (?:was|has been) (?:successfully )?withdrawn',
      'confirm(?:s|ed|ing)? (?:that )?(?:you have withdrawn|the withdrawal of your)',
    ],
    offer: [
      '(?:pleased|happy|delighted|thrilled|excited|glad|like) to (?:formally |officially )?(?:offer you|extend (?:you )?(?:an?|this|our|the) (?:\\w+ ){0,2}?offer|make you an? (?:\\w+ )?offer)',
      '(?:attached|enclosed|find|sign|review)(?: \\w+){0,4}? (?:your |the |our )?(?:offer letter|letter of offer|employment contract|contract of employment|job offer)',
      'we (?:are|would like to be) offering you (?:the|a|this)',
      '(?:your|an?|our) (?:formal |official |written |job )?offer (?:letter )?(?:for the|of employment|is attached|is ready)',
    ],
    assessment: [
      '(?:complete|take|start|finish|do|submit|solve|invite(?:d)? (?:you )?to)(?: \\w+){0,5}? (?:assessment|coding (?:test|challenge|exercise|task)|take-?home|technical (?:test|task|exercise|challenge)|online test|aptitude test|case study|hackerrank|codility|test task|skills test)',
      '(?:assessment|coding (?:test|challenge)|take-?home|online test|technical test|case study) (?:\\w+ ){0,3}?(?:is|as|link|below|attached|invitation|for you)',
    ],
    interview: [
      `invit(?:e|ed|ing) you (?:to|for) (?:\\w+ |\\w+-\\w+ ){0,6}?${meeting}`,
      `(?:schedule|arrange|set up|book|organi[sz]e|find a time for|plan|confirm)(?: \\w+){0,4}? ${meeting} (?:\\w+ ){0,5}?(?:with|to|for|on|at|about|regarding|next|this)`,
      `(?:schedule|arrange|set up|book|organi[sz]e|plan|confirm) (?:an?|your|the|our|this) (?:[\\w-]+ ){0,3}?${meeting}`,
      '(?:like|love|want|keen|happy|eager) to (?:speak|talk|chat|meet|interview|discuss|get to know|invite|move (?:you )?forward|proceed|have an? \\w+)(?: (?:you|with you|your))(?! that)(?! of)(?! about (?:our|new|other))',
      `your (?:\\w+ ){0,4}?interview (?:\\w+ ){0,4}?(?:is|has been) (?:scheduled|confirmed|booked|set)`,
      `(?:selected|shortlisted|chosen) (?:you )?(?:for|to) (?:\\w+ ){0,4}?(?:interview|next (?:stage|round|step))`,
      '(?:move|moving|advance|advancing|progress|progressing) (?:you |you on |your application )(?:\\w+ ){0,2}?to the next (?:stage|round|step)',
      '(?:moving|move) forward with your application',
      `(?:we|i)(?:'d|'ll| will| would)? (?:\\w+ ){0,2}?(?:need|have|had|like|must|wish|want) to (?:reschedule|postpone|move|push back)(?: \\w+){0,4}? ${meeting}`,
      `${meeting} (?:\\w+ ){0,4}?(?:has been|was|is|been) (?:rescheduled|moved|postponed)`,
      `(?:are you|would you be) (?:\\w+ )?(?:available|free|open|up) (?:for|to) (?:\\w+ ){0,4}?${meeting}`,
      '(?:choose|pick|select|book) (?:a|an|your) (?:\\w+ )?(?:time|slot|date)(?: \\w+){0,4}? interview',
    ],
    information: [
      '(?:please|could you|can you|kindly|would you)(?: \\w+){0,3}? (?:send|provide|share|submit|upload|forward|let us have|fill (?:in|out))(?: \\w+){0,6}? (?:references|referees|reference|certificates?|transcripts?|portfolio|documents?|salary expectations?|notice period|availability|work permit|right to work|work samples?|information|questionnaire|cover letter|copy|details|form)',
      "(?:we|i) (?:still )?(?:need|require|are missing|'re missing)(?: \\w+){0,6}? (?:references|certificates?|transcripts?|portfolio|documents?|information|salary expectations?|work permit|details|cover letter)",
      'what are your salary expectations|(?:when|what is the earliest)(?: \\w+){0,4}? (?:could|can) you start',
    ],
  },
  closed: [
    '(?<!\\b(?:if|once|when) (?:the|this|that) (?:\\w+ ){0,2})(?:position|role|job|vacancy|opening|requisition) (?:\\w+ ){0,3}?(?:has been|is|was|have been|had been) (?:now |already |since )?(?:filled|cancelled|canceled|closed|put on hold|withdrawn)',
    'decided (?:not to fill|to close|to cancel) (?:the|this) (?:position|role|vacancy)',
  ],
  negations: ["not|n't|never|unable|cannot|no longer|without|neither|nor|rather than|instead of|no"],
  conditions: [
    "if(?! you(?: are|'re) (?:still )?(?:interested|available|happy|free)| you have any| (?:this|that|the|these|those|any of) )|should (?:you|we|your|it)|unless|in case|in the event|whether|once (?:we|you|your)|before we|may|might",
  ],
  doubts: [
    'if (?:your|we|there|selected|shortlisted|successful|you are (?:selected|shortlisted|successful)|you match|it)|should (?:your|we|you be)',
  ],
  rounds: {
    phone: ['phone|telephone|screen(?:ing)?|intro(?:ductory)?|recruiter|initial|first call'],
    technical: ['technical|coding|pair(?:ing| programming)|system design|live code|whiteboard'],
    onsite: ['on-?site|final round|final interview|in person|in-person|at our office|panel|on site'],
  },
  about: [
    'appl(?:y|ied|ying|ication|icant)|position|role|candida|interview|vacanc|hiring|recruit|job|offer|opportunity|phone screen|screening|assessment|challenge',
  ],
  quotes: ['on .{6,200} wrote:', '-{2,} ?(?:original|forwarded) message ?-{2,}', 'begin forwarded message:'],
};
