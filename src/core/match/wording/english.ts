import type { Wording } from './wording.ts';

/** English. */
export const english: Wording = {
  headings: {
    nice: String.raw`nice[ -]to[ -]ha(?:ve|d)|good[ -]to[ -](?:have|know)|great[ -]to[ -]have|\bbonus\b|prefer(?:red|able|ence)|(?<!(?:unser|dein|ihr|your|our) )\bplus(?:es)?\b|\bextras?\b|would (?:make|help|love|like|also)|we(?:(?:'|’)d| would) (?:love|like|be)|all the better|not essential|desir(?:ed|able)|would be (?:great|nice|a plus|ideal)|extra credit|(?:what|that|which) (?:would |will )?helps?\b|\boptional\b|brownie points|even better|stand out|sets? you apart|ideally|also (?:like|love)|you may also|added advantage|extra points`,
    ignored: String.raw`benefit|\bperks?\b|what (?:we|you(?:'|’)?ll|you will|you) (?:offer|get)|we offer|our offer|what(?:'|’)?s in it|compensation|salary|\bpay\b|remuneration|equal opportunit|diversity|privacy|how to apply|apply now|application process|interview process|hiring process|next steps|contact|legal|disclaimer|reasonable accommodation|in return|not (?:required|needed|necessary)`,
    required: String.raw`requir(?:e|es|ed|ements?)\b|qualifi[ck]ation|must[ -]?have|what you(?:'|’)?(?:ll)?(?: will)? (?:bring|need|have)|what we(?:'|’)?(?:re| are)? (?:look|expect|need|want|ask)|who you are|who we(?:'|’)?(?:re| are) looking for|you(?:'|’)?re a (?:good )?(?:fit|match)|your (?:profile|background|skills|experience|qualities|qualifications)|\babout you\b|\byou(?:(?:'|’)ll| will| should| must)? (?:also |already |ideally )?(?:have|bring|are|offer|need|possess|hold)\b|\byou(?:(?:'|’)ve| have) got\b|we(?:'|’)?re looking for|we are looking for|\bskills?\b|essential|minimum|prerequisite|ideal candidate|\bcandidates?\b|\bexperience\b|\beducation\b|person specification|certifications?\b|licen[sc]e|\byou\b$|eligibility|knowledge|\bprofile\b|(?:are )?we looking|\bwe (?:ask|look|seek|want|expect|need)\b|person we`,
    duties: String.raw`responsib|\bdut(?:y|ies)\b|\btasks?\b|what you(?:'|’)?(?:ll)?(?: will)? (?:do|be doing|work on|own)|your (?:role|mission|job|impact|tasks|day)|the (?:role|job|position|work)\b|about the (?:role|job|position)|job (?:description|summary)|day[ -]to[ -]day|in this role|you will|you(?:'|’)?ll|mission|\bstack\b|technolog|\btools\b|overview|summary`,
    aside: String.raw`about (?:us|the (?:company|team)|our)|who we are|our (?:company|story|mission|values|culture|team)|the (?:company|team)\b|why (?:us|join|work)|company (?:description|overview)|^about\b`,
  },
  headingWords: `the a an and or of for to in with on your you our we us this that key core main basic minimum general
    technical professional additional other personal skills skill experience qualifications qualification requirements
    knowledge education certifications role job position candidate will ll re is are what who be have has looking bring
    need do does get if about team company nice plus points it s able preferred desired abilities competencies license
    licenses responsibilities duties summary overview typical previous specific common daily`,
  labels: {
    nice: 'nice useful bonus plus optional extras extra helpful advantageous preferred desirable',
    required: 'need needed required must essential you mandatory',
  },
  nice: `
    considered favourably
    considered favorably
    viewed favourably
    viewed favorably
    looked upon favourably
    nice extra
    an extra
    all the better
    even better
    so much the better
    nice to have
    nice to haves
    good to have
    good to know
    is nice
    are nice
    great to have
    great if
    nice if
    good if
    a plus
    a big plus
    a huge plus
    a strong plus
    a definite plus
    is plus
    bonus
    bonus points
    preferred
    preferably
    preference will be given
    preference is given
    preference given
    given preference
    we prefer
    ideally
    desirable
    desired
    an advantage
    added advantage
    advantageous
    beneficial
    an asset
    helpful
    useful
    optional
    optionally
    welcome
    welcomed
    appreciated
    would be great
    would be nice
    would be ideal
    would be good
    would help
    be thrilled
    be delighted
    be happy if
    not required but
    not essential
    not mandatory
    not a must
    no must
    we d love
    would love
    extra credit`,
  required: `
    can only consider
    only consider
    only apply if
    only applicants with
    only candidates with
    only applications with
    required
    requires
    require
    must
    must have
    mandatory
    essential
    necessary
    needed
    you need
    need to
    minimum
    at least
    prerequisite`,
  wanted: `
    candidate will have
    candidate will be
    candidate has
    candidate have
    candidate is
    candidate are
    candidate should
    candidate must
    candidate needs
    candidate need
    candidates will have
    candidates will be
    candidates has
    candidates have
    candidates is
    candidates are
    candidates should
    candidates must
    candidates needs
    candidates need
    applicant will have
    applicant will be
    applicant has
    applicant have
    applicant is
    applicant are
    applicant should
    applicant must
    applicant needs
    applicant need
    applicants will have
    applicants will be
    applicants has
    applicants have
    applicants is
    applicants are
    applicants should
    applicants must
    applicants needs
    applicants need
    person should
    person will
    you should have
    you should be
    you have
    you bring
    is seeking
    are seeking
    we seek
    looking for
    in search of
    now hiring
    is hiring
    are hiring`,
  openings: `
    knowledge of
    working knowledge of
    experience with
    experience in
    proficient in
    proficient with
    proficiency in
    familiarity with
    ability to
    able to
    must be able
    skilled in
    fluent in
    understanding of
    strong knowledge of
    good knowledge of
    excellent knowledge of
    solid knowledge of
    proven experience
    previous experience`,
  forward: `
    ideally
    optionally
    preferably`,
  reachable: `experience knowledge with of in and or familiarity exposure some any additional prior basic working hands on e g
    the a an also is are using`,
  contrast: 'but while however whereas',
  addressing: `you your yours look looking need needs seek seeking hire hiring join role stack use uses using used written run
    runs running built technology technologies work works engineer engineers developer developers experience operate
    operates develop candidate candidates applicant applicants he she they responsible position`,
  company: `
    leading provider
    leading manufacturer
    leading supplier
    leading company
    leading producer
    leading retailer
    leading distributor
    leading player
    market leader
    world leader
    global leader
    a company specialised
    a company specialized
    company specialising
    company specializing`,
  offers: `
    we ll teach
    we will teach
    we teach
    we ll train
    we will train
    you will learn
    you ll learn
    training will be provided
    training provided
    full training
    we offer
    we provide
    we pay
    we cover
    in return
    what we offer
    benefits include
    enjoy
    you will receive
    you ll receive
    you will get
    you ll get
    you get`,
  training: {
    nouns: 'training trainings induction coaching',
    given: `
      provided
      is given
      are given
      will be given
      is offered
      are offered
      will be offered
      is available
      on the job
      in house
      from us
      we offer
      we provide
      we will provide
      you will receive
      you receive`,
    phrases: `
      we will show you
      we ll show you
      we ll teach
      we will teach
      we ll train
      we will train
      you will be trained
      you ll be trained
      will be trained
      we train you
      train you
      teach you
      be taught
      we teach
      taught on the job
      learn on the job
      you can learn
      you will learn
      you ll learn
      learn it with us`,
  },
  exclusion: {
    phrases: `
      will be disregarded
      be disregarded
      be discarded
      not be contacted
      not be invited
      not be interviewed
      not be progressed
      will not be considered
      won t be considered
      cannot be considered
      can t be considered
      not be considered
      not be shortlisted
      not be accepted
      not be reviewed
      not be taken forward
      be rejected
      be disqualified
      need not apply
      cannot consider
      can t consider
      unable to consider
      cannot accept
      can t accept
      do not accept
      do not apply
      don t apply
      no applications`,
    lacks: 'unless lacking',
  },
  legal: `
    equal opportunity
    equal opportunities
    equal employment
    regardless of
    without regard to
    eoe
    reasonable accommodation
    reasonable accommodations
    protected veteran
    gender identity
    sexual orientation
    diversity and inclusion
    committed to diversity`,
  negation: {
    negators: 'no not never without neither nor none cannot',
    harmless: 'only just limited necessarily afraid less later matter problem more',
    between: `knowing any prior previous a an the need needs needed require required to know be is are use uses using used have has
      having had experience knowledge of in with or and for write writing work working worked formal former deep specific
      do does doing been yet currently really also own our shop role position job looking expect care necessary
      background skills much skill`,
    betweenBehind: `experience knowledge skills skill is are isn aren was t or and at all degree background certification
      license prior in strictly absolutely be will does do s it doesn`,
    needs: 'required needed necessary expected wanted used require matter needs',
    musts: 'must mandatory essential prerequisite strictly',
  },
  choice: {
    ors: 'or alternatively respectively',
    ands: 'and',
    openings: `
      one of
      any of
      either
      some of
      e g
      eg
      such as
      for example
      for instance
      similar to
      the likes of`,
    sortOpenings: 'like as',
    sorts: `tool tools software program programs programmes system systems language languages technology technologies
      framework frameworks platform platforms application applications database databases package packages solution
      solutions library libraries service services product products app apps suite suites provider providers broker
      brokers broking`,
    closings: `
      or similar
      or equivalent
      or comparable
      or other
      or others
      or another
      or the like
      or related
      and similar
      and the like`,
    andSoOn: `
      etc
      and so on
      and others
      among others
      and more`,
  },
};
