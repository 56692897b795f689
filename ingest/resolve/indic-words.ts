import { consonantKey } from '../../graph/index.js'
import { similarity } from './edit-distance.js'
import { spokenWords } from './word-table.js'

/**
 * Words of institution names in Indian languages (Hindi, Marathi, Bengali, Gujarati, Punjabi, Odia, Tamil, Telugu,
 * Kannada, Malayalam) as transliterate writes them, by the canonical English word they stand for. One entry serves all
 * languages that share the Sanskrit word, since they are compared by sound.
 */
const MEANINGS: Record<string, string> = {
  university:
    'vishvavidyalaya vishvavidyanilaya vidyapith palkalaikkalakam palkalaik sarvakalashala sarvvakalashala vishvavidyapith vavidyalaya jamia',
  institute:
    'sansthan sanstha sansthe niruvanam kalakam pratishthan inasatitiut instityut insatichiut intityut niruvanan nilaya kalaka adara',
  college: 'mahavidyalaya kalluri kalashala kalej kaleji kaleju kalaj',
  school: 'vidyalaya palli shala pathashala skul',
  technology:
    'praudyogiki praudyogik prodyogiki tantrajnan tantragyan tolilnutpa tolilnutpam sanketika prajukti prayukti baishayik takniki taknik tantrika tantrik tantrashastra teknalaji teknolojikal takanikal',
  engineering: 'abhiyantriki abhiyantran poriyiyal prakaushal yantrik injiniyaring injiniring',
  science: 'vijnan vigian bijnan vaijnanik ariviyal vijnanashastra shastra shastriya sayans sayansas sainsaj sainses',
  research:
    'anusandhan shodh gabeshana gaveshana sanshodhan sanshodhana sanshodhane parishodhana araychchi ayvu ayvuk risarch shodha araychchik',
  national: 'rashtriya jatiya techiya desiya deshiya neshanal nyashanal naisanal',
  india: 'bharatiya intiya bharat bharati bharata indiyan indiya intyan intya bharateeya',
  international: 'antararashtriya antarrashtriya antarjatik antarjatiya sarvadesiya pannattu intaraneshanal',
  central: 'kendriya mattiya kendrarii kendari sentral',
  state: 'rajya manila rajyada',
  medical:
    'chikitsa ayurvijnan ayurvigian vaidyakiya vaidyakiy vaidya maruttuva maruttuvak vaidyashastra medikal medikyal medikel',
  health: 'svasthya arogya sukatara svasthy helt',
  agricultural: 'krishi krushi velan velanmai vyavasaya karshika agrikalcharal',
  management:
    'prabandhan prabandh vyavasthapan melanmai nirvahana yajamanya byabasthapana menejament mainejamaint myanejament',
  education: 'shiksha shikshan kalvi shikshana shaikshanika vidyabhyasa',
  hospital: 'aspatal chikitsalaya rugnalaya maruttuvamanai asupatri aspatre haspital',
  center: 'kendra kendr maiyam kendram sentar sentr',
  council: 'parishad parishat parishattu',
  academy: 'akadami akatami',
  organization: 'sangathan amaippu organaiseshan',
  laboratory: 'prayogashala prayogshala ayvakam gabeshanagar laboratari',
  law: 'vidhi kanun satta nyayik',
  women: 'mahila makalir stri penkal',
  open: 'mukt mukta tirantanilai tirantanilaip unmukta opan',
  information: 'suchana mahiti takaval tathya samachara janakari inpharmeshan',
  space: 'antariksh antaral vinveli mahakash bahirakasha spes',
  defence: 'raksha pratiraksha sanrakshan patukappu',
  statistics: 'sankhyiki sankhyikiya parisankhyan pulliyiyal',
  physics: 'bhautiki bhautik iyarpiyal',
  chemistry: 'rasayan rasayanik kemikkal kemikal vetiyiyal',
  biology: 'jaiv jaivik jiv jivvijnan uyiriyal',
  mathematics: 'ganitiya ganit',
  history: 'itihas varalaru',
  language: 'bhasha bhashavan moli',
  culture: 'sanskriti',
  sanskrit: 'sanskrit sanskrita samaskirut',
  politics: 'rajaniti',
  disease: 'rog',
  directorate: 'nideshalaya',
  northeast: 'purvottar',
  earth: 'bhumi bhu',
  cell: 'koshika',
  art: 'kala kalai arts',
  commerce: 'vanijya vanik komars',
  economics: 'arthashastra porulatara',
  social: 'samajik sosial soshyal samuka',
  rural: 'gramin grama kiramiya',
  development: 'unnayan vikas valarchchi devalapment abhivriddhi',
  environment: 'paryavaran churruchchulal',
  ocean: 'mahasagar samudra samudri',
  forest: 'van vana vaniki',
  water: 'jal',
  animal: 'pashu ainimal',
  veterinary: 'pashuchikitsa kalnatai vaitanari',
  fishery: 'matsya matsyiki minvala',
  horticulture: 'bagavani udyanavidya udyanavana tottakkalai',
  energy: 'urja',
  atomic: 'paramanu parmanu anu',
  planning: 'yojana niyojan',
  survey: 'sarvekshan',
  government: 'sarkar sarakari rajakiya shasakiya arachu prabhutva gavarnament',
  ministry: 'mantralaya mantranalaya mantrak amaichchakam',
  department: 'vibhag vakuppu',
  all: 'akhil',
  dental: 'dant pal',
  pharmacy: 'bheshaj aushadh',
  pharmaceutical: 'aushadhiya aushadhi',
  postgraduate: 'snatakottar padavyuttar',
  higher: 'uchch uchchatar',
  food: 'khadya ahara unavu phud',
  textile: 'vastra',
  sugar: 'sharkara chini',
  mental: 'manasik manasika mananala',
  neuroscience: 'tantrika-vijnan naravijnana',
  society: 'samiti samaj sosaiti',
  commission: 'ayog',
  company: 'nigam',
  resource: 'sansadhan',
  production: 'utpadan',
  manufacturing: 'vinirman manyuphyakcharing',
  investigation: 'janch',
  ecology: 'paristhitiki',
  arid: 'shushk',
  regional: 'kshetriya',
  industry: 'audyogik parishramika',
  training: 'prashikshan tarabeti',
  south: 'dakshin ten',
  north: 'uttar',
  east: 'purva purv',
  west: 'pashchim',
  biodiversity: 'jaivvividhta jaivavividhata',
  microbial: 'sukshmajiv',
  foundation: 'arakkattalai',
  memorial: 'smarak ninaivu',
  library: 'pustakalaya granthalaya nulakam',
  museum: 'sangrahalaya',
  bureau: 'byuro',
  bengal: 'banga bangal bengal',
  english: 'angreji',
  foreign: 'videshi',
  design: 'dijain abhikalpan',
  saint: 'tuya sent',
  grants: 'anudan',
  insurance: 'bima',
  tourism: 'paryatan',
  power: 'vidyut',
  mining: 'khanan',
  fuel: 'indhan',
  geological: 'bhuvaijnanik bhutattva',
  home: 'grih',
  disaster: 'apada',
  genetic: 'anuvanshik',
  plant: 'padap',
  virology: 'vishanuvijnan',
  biotechnology: 'jaivapraudyogiki jaivpraudyogiki uyirtolilnutpa',
  control: 'niyantran',
  knowledge: 'jnan gyan',
  broadcasting: 'prasaran samprachar',
  tribal: 'janajatiya upajati',
  architecture: 'vastukala vastushilpa',
  astrophysics: 'vaniyarpiyal tarabhautiki',
  fundamental: 'mulabhut',
  polar: 'dhruviya',
  welfare: 'kalyan',
  safety: 'suraksha',
  nutrition: 'poshan',
  madras: 'madras',
  mumbai: 'munbai bombe bambe baanbe mumpai',
  kolkata: 'kolkatta kalakata'
}

/** Particles and conjunctions of the same languages, and English ones as they are spelled there. */
const PARTICLES =
  'evan evam aur va tatha ani o ebang eban mattu mariyu marrum matrrum matrum um haagu hagu ka ke ki ko ate ane di da of oph opha apha aupha aph aaph ap and end ant ad ayand aind aand anr phar phor for hetu ne va ta iyam limited limitet praivet vish do dr daktar taktar'

/** The Latin form without length of vowels and without a final a: how short words are compared. */
const reduced = (latin: string): string => latin.replace(/([aeiou])\1+/g, '$1').replace(/a$/, '')

/** Indian words that English names of Indian bodies use as they are. */
const IN_ENGLISH_NAMES =
  'vidyapeeth vidyapith vidyapeetham vishwavidyalaya vishwavidyalay vishvavidyalaya viswavidyalayam visvavidyalayam mahavidyalaya mahavidyalay mahavidyala mahila sansthan sansthana sanstha samsthan kendra parishad bharatiya bharati bharathi bhartiya rashtriya krishi vigyan matsya sarkar'

const LEAST_KEY = 3
const LONG_KEY = 5
const LEAST_LIKENESS = { short: 0.7, long: 0.5 }
const byForm = new Map<string, string>()
const byKey = new Map<string, { form: string; meaning: string }[]>()

function learn(latin: string, meaning: string): void {
  const [form, key] = [reduced(latin), consonantKey(latin)]
  if (!byForm.has(form)) byForm.set(form, meaning)
  if (key.length < LEAST_KEY) return
  if (byKey.has(key)) byKey.get(key)!.push({ form, meaning })
  else byKey.set(key, [{ form, meaning }])
}

for (const particle of PARTICLES.split(' ')) byForm.set(reduced(particle), '')
for (const [meaning, words] of Object.entries(MEANINGS)) for (const word of words.split(' ')) learn(word, meaning)
for (const [word, meaning] of spokenWords()) learn(word, meaning)

/**
 * The canonical English word for a transliterated one: '' for a particle, null where the word is not known and must be
 * a name. Case endings of the southern languages (-m, -n, doubled stops) are tried without.
 */
export function indicMeaning(latin: string): string | null {
  const form = reduced(latin)
  const key = consonantKey(latin)
  const stem = key.replace(/[nmkpt]$/, '')
  return byForm.get(form) ?? bySound(key, form) ?? (stem.length >= LONG_KEY ? bySound(stem, form) : null)
}

/** The best word of the same consonants whose letters agree enough: the shorter the key, the more by chance. */
function bySound(key: string, form: string): string | null {
  const least = key.length >= LONG_KEY ? LEAST_LIKENESS.long : LEAST_LIKENESS.short
  const alike = (byKey.get(key) ?? []).map((known) => ({ ...known, likeness: similarity(known.form, form) }))
  return alike.filter(({ likeness }) => likeness >= least).sort((a, b) => b.likeness - a.likeness)[0]?.meaning ?? null
}

const latinMeaning = new Map(IN_ENGLISH_NAMES.split(' ').map((word) => [word, indicMeaning(word)]))

/** The canonical English word for an Indian word in a name written in Latin letters, else the word. */
export const translated = (word: string): string => latinMeaning.get(word) ?? word

/** Whether the lexicon has this very word. */
export const knownForm = (latin: string): boolean => Boolean(byForm.get(reduced(latin)))
