import { presentCityWord } from './city-names.js'

/**
 * Words that mean the same in names of organisations: abbreviations and the same word in the languages most names are
 * written in. Left the canonical form (English), right what is read as it; all folded. A plural counts as its singular.
 */
const SAME_WORD: Record<string, string> = {
  university:
    'univ uni universit universite universitat universitaet universiteit universitet universitetet universidad universidade universita universitas universitatea universitesi uniwersytet univerzita univerzitet univerza universiti unversity universty universities universitas yliopisto egyetem sveuciliste univerzitetni daigaku',
  universitary: 'universitario universitaria universitaire universitari universitarios universitats',
  institute:
    'inst institut instituto instituts institutes istituto institucio institution institutions instytut instituut institutet institutul enstitusu instituta intezet ustav',
  college: 'coll colleges colegio collegio colleg kolleg',
  school: 'sch schools escola escuela ecole scuola schule skola skole szkola',
  faculty: 'fac faculte facultad faculdade facolta fakultat fakultaet faculties fakultesi wydzial',
  department:
    'dept dep depart departement departamento dipartimento departments departament depts dpto dip dpt deptartment departmentof',
  division: 'div divisions',
  laboratory: 'lab labs laboratories laboratoire laboratorio laboratoires laboratorium laboratoriet lab',
  center: 'centre ctr cent centro centrum zentrum centres centers centra cntr centrul merkezi keskus',
  hospital:
    'hosp hopital hopitaux ospedale hospitals hospitalet spital sjukhus sykehus ziekenhuis szpital sairaala hastanesi krankenhaus nemocnice',
  technology:
    'tech technol technologies tecnologia technologie teknoloji tecnologico tecnologica technische technical technological technik tekniska teknologi techn tecnica tecnico technique techniques politecnica technologique',
  polytechnic: 'polytechnique politecnico polytech polytechnical politecnica politechnika polytechniczny',
  science:
    'sci sciences scienze ciencias ciencia wissenschaft wissenschaften scientific scientifique scientifica cientifica vetenskap',
  engineering: 'eng engn engg engr ingenieria engenharia ingegneria ingenieurs ingenierie',
  medical: 'med medicine medizin medicina medecine medica medico medicinal medicas medizinische medisch medicale',
  national: 'natl nat nacional nationale nazionale nationaal nasional nationales',
  international: 'intl internacional internationale',
  research:
    'res recherche recherches investigacion investigaciones pesquisa ricerca ricerche forschung onderzoek forskning pesquisas investigacao',
  academy: 'acad academie academia akademie accademia academies akademi',
  general: 'gen generale',
  agricultural: 'agric agr agri agriculture agricole agricola agraria agrarian agricoltura',
  administration: 'admin administracion administracao',
  management: 'mgmt mngt managment gestion',
  industry: 'ind industrial industries industria',
  government: 'govt gov gouvernement gobierno governo goverment',
  foundation: 'fdn fondation fondazione fundacion fundacao stiftung',
  association: 'assoc assn associacao asociacion associazione',
  society: 'soc societe sociedad societa',
  council: 'conseil consejo consiglio',
  ministry: 'min ministere ministerio ministero ministries',
  service: 'serv services servicio servizio',
  system: 'syst systems systeme',
  health: 'hlth sante salud saude salute gesundheit healthcare',
  clinical: 'clin clinica clinique klinik clinic clinics kliniken kliniek',
  chemistry: 'chem chemical chimie quimica chimica chemie',
  physics: 'phys physique fisica physik physical',
  biology: 'biol biologie biologia biological',
  environment: 'environ environmental',
  electronics: 'electron elect electronic',
  development: 'dev',
  applied: 'appl',
  advanced: 'adv advance',
  education: 'educ educational educacion educacao',
  mathematics: 'math maths mathematical mathematiques matematica',
  pharmaceutical: 'pharm pharmaceuticals farmaceutica pharma',
  information: 'info',
  computer: 'comput computing',
  saint: 'st ste sankt santo san',
  mount: 'mt',
  federal: 'federale fed',
  state: 'estado estadual estatal etat staatliche',
  catholic: 'catholique catolica cattolica katholische katholieke katolicki',
  autonomous: 'autonoma autonome autonomo',
  free: 'libre libera freie vrije',
  royal: 'koninklijke',
  central: 'centrale',
  northern: 'norte',
  regional: 'reg',
  art: 'arts artes',
  social: 'sociais sociales',
  economics: 'econ economicas economic economiche economie',
  studies: 'study etudes estudios studi estudos',
  sanskrit: 'samskrit',
  normal: 'normale',
  hochschule: 'fachhochschule hogeschool',
  petroleum: 'petrol',
  defense: 'defence',
  organization: 'organisation',
  program: 'programme',
  postgraduate: 'pg',
  children: 'childrens child',
  women: 'womens',
  brother: 'bros',
  people: 'peoples',
  veteran: 'veterans',
  affair: 'affairs',
  resource: 'resources',
  material: 'materials',
  animal: 'animals',
  plant: 'plants',
  human: 'humans'
}

/** Articles, prepositions and conjunctions of the same languages: never part of a key. */
const FUNCTION_WORDS =
  'deemed a an the of for and in at on to by de del della delle dei degli di da do das dos du des d l la le les el los las il lo gli y e et und der die das dem den fur von zu zur zum im am van het een voor te en of i w na v ve og och in og for pour per para con at al sur auf'

/** Legal forms, as silent as function words: registers leave them out and documents spell them in many ways. */
const LEGAL_FORMS =
  'co company corp corporation inc incorporated ltd limited llc plc gmbh bv nv kk sarl srl pvt pte pty'

/** Words that only say what kind of body it is, or what it deals with; a name made of these alone needs a place to be told apart. */
const GENERIC_WORDS =
  'university universitary institute college school faculty department division laboratory center hospital technology polytechnic science engineering medical national international research academy general agricultural administration management industry government foundation association society council ministry service system health clinical chemistry physics biology environment electronics development applied advanced education mathematics pharmaceutical information computer federal state catholic autonomous free royal central northern new regional municipal art social economics studies normal postgraduate cancer children women people resource material animal plant human group unit section branch office agency authority bureau commission committee board trust private public community city county district province program project network park museum library memorial teaching affiliated first second third surgery nursing dental pharmacy law business commerce humanities open private trade finance nutrition food safety policy planning institute security defense energy nuclear space water forest fisheries veterinary marine ocean earth atmospheric geology geological natural history cultural culture economy statistics sport physical rehabilitation mental eye heart lung liver brain emergency military army navy air force police justice labour transport communication communications media language languages linguistics philosophy psychology psychiatry religion theology'

/** Heads of names that stand on their own: a hospital of a university is not the university. */
const INSTITUTION_HEADS =
  'university institute college school hospital academy center laboratory polytechnic hochschule council ministry agency authority foundation association society museum trust observatory clinic organization board bureau commission survey vidyapeeth mahavidyalaya vishwavidyalaya vishwavidyapeeth'

const canonicalByWord = new Map<string, string>()
for (const [canonical, words] of Object.entries(SAME_WORD)) {
  for (const word of words.split(' ')) if (word && word !== canonical) canonicalByWord.set(word, canonical)
}
const functionWords = new Set(`${FUNCTION_WORDS} ${LEGAL_FORMS}`.split(' '))
const genericWords = new Set(GENERIC_WORDS.split(' '))
const heads = new Set(INSTITUTION_HEADS.split(' '))

/** The canonical form of a folded word, or '' for a word that never distinguishes names. */
export function canonicalWord(word: string): string {
  return functionWords.has(word) ? '' : (canonicalByWord.get(word) ?? presentCityWord(word))
}

/** Whether a canonical word says only kind or field. */
export const isGeneric = (word: string): boolean => genericWords.has(word)

/** Whether a canonical word is the head of an organisation's name. */
export const isHead = (word: string): boolean => heads.has(word)

/** English words of names with their canonical form, long enough to be recognised by sound in another script. */
export function spokenWords(): [word: string, canonical: string][] {
  const english = [...genericWords].map((word): [string, string] => [word, word])
  return [...english, ...canonicalByWord].filter(([word]) => word.length >= 5)
}
