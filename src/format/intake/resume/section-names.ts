/** The names of a résumé's sections, in English, German, French, Spanish and Portuguese. */
import { foldText } from '../../../core/fold-text.ts';

/** A language's names, folded, with `|` between them. */
const names = [
  // English
  `profile|professional profile|summary|professional summary|executive summary|career summary|summary of qualifications|
  objective|career objective|about|about me|personal statement|contact|contact details|contact information|personal details|
  personal information|personal data|experience|work experience|professional experience|relevant experience|
  employment|employment history|work history|career history|career|selected experience|other experience|research experience|
  teaching experience|clinical experience|military service|internships|projects|personal projects|selected projects|
  open source|education|education and training|education & training|academic background|qualifications|training|courses|
  coursework|certifications|certificates|licenses|licences|licenses and certifications|certifications and licenses|
  skills|technical skills|key skills|core skills|core competencies|competencies|skills and tools|skills & tools|
  technologies|tools|tech stack|areas of expertise|expertise|strengths|languages|language skills|publications|patents|
  talks|conferences|presentations|awards|honors|honours|honors and awards|awards and honors|achievements|accomplishments|
  volunteering|volunteer experience|volunteer work|community|memberships|affiliations|professional memberships|
  interests|hobbies|hobbies and interests|references|referees|links|additional information|other|miscellaneous`,
  // German
  `profil|kurzprofil|uber mich|zusammenfassung|berufsziel|kontakt|kontaktdaten|personliche daten|personliche angaben|
  zur person|angaben zur person|berufserfahrung|berufliche erfahrung|berufspraxis|berufliche laufbahn|beruflicher werdegang|
  werdegang|berufliche stationen|praxiserfahrung|praktika|praktische erfahrung|praktische erfahrungen|projekte|
  projekterfahrung|ausbildung|ausbildung und studium|studium|schulbildung|schule|schulausbildung|bildungsweg|bildung|
  akademische ausbildung|hochschulausbildung|wehrdienst|zivildienst|weiterbildung|weiterbildungen|fortbildung|fortbildungen|
  fort- und weiterbildung|fort- und weiterbildungen|zertifikate|zertifizierungen|kenntnisse|weitere kenntnisse|
  besondere kenntnisse|fachkenntnisse|it-kenntnisse|edv-kenntnisse|edv|kenntnisse und fahigkeiten|fahigkeiten|
  kompetenzen|kernkompetenzen|qualifikationen|zusatzqualifikationen|technologien|werkzeuge|sprachen|sprachkenntnisse|
  fremdsprachen|veroffentlichungen|publikationen|vortrage|auszeichnungen|preise|stipendien|ehrenamt|ehrenamtliches engagement|
  engagement|mitgliedschaften|interessen|hobbys|hobbies|freizeit|referenzen|sonstiges|fuhrerschein|auslandsaufenthalte`,
  // French
  `profil professionnel|a propos|a propos de moi|resume|objectif|objectif professionnel|coordonnees|contact|
  informations personnelles|etat civil|experience|experiences|experience professionnelle|experiences professionnelles|
  parcours|parcours professionnel|stages|projets|projets personnels|formation|formations|formation academique|etudes|
  diplomes|parcours academique|formation continue|certifications|certificats|competences|competences techniques|
  competences cles|competences professionnelles|competences informatiques|savoir-faire|savoir-etre|informatique|outils|
  langues|connaissances linguistiques|publications|distinctions|prix|benevolat|engagement associatif|vie associative|
  centres d'interet|centres d'interets|interets|loisirs|references|divers|permis`,
  // Spanish
  `perfil|perfil profesional|resumen|resumen profesional|extracto|sobre mi|acerca de mi|objetivo|objetivo profesional|
  contacto|datos de contacto|datos personales|informacion personal|experiencia|experiencia laboral|experiencia profesional|
  trayectoria|trayectoria profesional|practicas|proyectos|educacion|formacion|formacion academica|estudios|
  formacion complementaria|cursos|certificaciones|certificados|titulos|habilidades|competencias|aptitudes|conocimientos|
  conocimientos tecnicos|conocimientos informaticos|informatica|habilidades tecnicas|herramientas|tecnologias|idiomas|
  publicaciones|premios|reconocimientos|logros|voluntariado|intereses|aficiones|referencias|otros|otros datos|
  datos de interes|informacion adicional`,
  // Portuguese
  `perfil|perfil profissional|resumo|resumo profissional|sobre mim|objetivo|objetivo profissional|contato|contacto|contatos|
  contactos|dados pessoais|informacoes pessoais|informacao pessoal|experiencia|experiencias|experiencia profissional|
  experiencias profissionais|historico profissional|percurso profissional|estagios|projetos|projectos|educacao|
  educacao e formacao|formacao|formacao academica|escolaridade|habilitacoes|habilitacoes academicas|formacao complementar|
  cursos|certificacoes|certificados|competencias|competencias tecnicas|habilidades|conhecimentos|conhecimentos tecnicos|
  qualificacoes|ferramentas|tecnologias|informatica|idiomas|linguas|publicacoes|premios|conquistas|voluntariado|interesses|
  hobbies|passatempos|referencias|outros|informacoes adicionais`,
];

const known = new Set(names.flatMap((list) => list.split('|').map((name) => name.trim())));

const documents = new Set(
  'resume|curriculum vitae|curriculum|cv|lebenslauf|tabellarischer lebenslauf|curriculo|vita|hoja de vida'.split(
    '|',
  ),
);

const joint = / ?[&+/,] ?| (?:and|und|et|y|e) /;

/** Whether a line is nothing but the name of a section, or of several: `Work Experience`, `BERUFSERFAHRUNG:`, `Skills & Tools`. */
export function isSectionName(line: string): boolean {
  if (line.length > 60) return false;
  const name = bare(line);
  return known.has(name) || name.split(joint).every((part) => known.has(part));
}

const unspaced = new Map([...known].map((name) => [name.replaceAll(' ', ''), name]));

/** `WORKEXPERIENCE` as `WORK EXPERIENCE`: the name of a section whose words ran into one. */
export function respacedName(text: string): string {
  const name = unspaced.get(bare(text));
  if (name === undefined || bare(text).length !== text.length) return text;
  const words = name.split(' ');
  const ends = words.map((_, index) => words.slice(0, index + 1).join('').length);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)).join(' ');
}

/** Whether a line only says what kind of document it opens: `Lebenslauf`, `Curriculum Vitae`. */
export function isDocumentName(line: string): boolean {
  return line.length <= 40 && documents.has(bare(line));
}

/** A name without its number, its colon and its ornaments, folded. */
function bare(line: string): string {
  return foldText(line)
    .replace(/’/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
