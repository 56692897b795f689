import { foldName } from './tokens.js'
import type { KnownEntity } from './types.js'

/** Large cities by state, with other spellings after "=" (general knowledge). */
const CITIES: Readonly<Record<string, string>> = {
  ap: 'Visakhapatnam=Vizag=Vishakhapatnam=विशाखापत्तनम=విశాఖపట్నం;Vijayawada=विजयवाड़ा;Tirupati;Amaravati;Guntur;Kakinada;Nellore;Kurnool',
  as: 'Guwahati=गुवाहाटी;Dibrugarh;Jorhat;Silchar;Tezpur',
  br: 'Patna=पटना;Gaya;Muzaffarpur;Bhagalpur;Rajgir',
  cg: 'Raipur=रायपुर;Bhilai;Bilaspur',
  ga: 'Panaji=Panjim;Ponda',
  gj: 'Ahmedabad=अहमदाबाद;Gandhinagar=गांधीनगर;Surat=सूरत;Vadodara=Baroda;Rajkot;Bhavnagar;Anand',
  hr: 'Gurugram=Gurgaon=गुरुग्राम;Faridabad=फरीदाबाद;Manesar;Karnal;Hisar;Rohtak;Sonipat;Panchkula;Jhajjar',
  hp: 'Shimla=शिमला;Mandi;Solan;Hamirpur;Palampur;Dharamshala',
  jh: 'Ranchi=रांची;Jamshedpur;Dhanbad',
  jk: 'Srinagar;Jammu=जम्मू',
  ka: 'Bengaluru=Bangalore=बेंगलुरु=बेंगलूरु=ಬೆಂಗಳೂರು=பெங்களூரு;Mysuru=Mysore;Mangaluru=Mangalore;Hubballi=Hubli;Dharwad;Belagavi=Belgaum;Manipal;Udupi;Kalaburagi',
  kl: 'Thiruvananthapuram=Trivandrum;Kochi=Cochin;Kozhikode=Calicut;Thrissur;Palakkad;Kottayam',
  mp: 'Bhopal=भोपाल;Indore=इंदौर;Gwalior;Jabalpur;Ujjain',
  mh: 'Mumbai=Bombay=मुंबई;Pune=Poona=पुणे;Nagpur=नागपुर;Nashik=Nasik;Aurangabad;Thane;Navi Mumbai;Pimpri-Chinchwad;Kolhapur;Solapur',
  mn: 'Imphal',
  ml: 'Shillong',
  od: 'Bhubaneswar=Bhubaneshwar=भुवनेश्वर=ଭୁବନେଶ୍ୱର;Cuttack;Rourkela;Puri;Sambalpur;Berhampur;Balasore',
  pb: 'Ludhiana=लुधियाना;Amritsar=अमृतसर;Jalandhar;Patiala;Mohali;Ropar=Rupnagar=रोपड़;Bathinda',
  rj: 'Jodhpur=जोधपुर;Jaipur=जयपुर;Udaipur=उदयपुर;Kota;Bikaner;Ajmer;Jaisalmer;Pilani;Alwar;Bharatpur',
  tn: 'Chennai=Madras=चेन्नई=சென்னை;Coimbatore;Madurai;Tiruchirappalli=Trichy;Salem;Vellore;Tirunelveli;Thanjavur;Karaikudi',
  ts: 'Hyderabad=हैदराबाद=హైదరాబాద్;Secunderabad;Warangal;Karimnagar;Nizamabad;Bibinagar',
  tr: 'Agartala',
  up: 'Lucknow=लखनऊ;Kanpur=कानपुर;Varanasi=Banaras=Benares=वाराणसी;Noida=नोएडा;Greater Noida;Ghaziabad;Agra;Prayagraj=Allahabad;Gorakhpur;Meerut;Bareilly',
  uk: 'Dehradun=देहरादून;Roorkee;Haridwar;Rishikesh;Nainital;Pantnagar',
  wb: 'Kolkata=Calcutta=कोलकाता=কলকাতা;Kharagpur;Durgapur;Siliguri;Kalyani;Howrah;Asansol',
  dl: 'New Delhi=नई दिल्ली;Delhi-NCR=Delhi/NCR=Delhi NCR=NCR=National Capital Region=दिल्ली-एनसीआर'
}

/** Foreign cities that such documents name, by ISO country code. */
const FOREIGN_CITIES =
  'ch:Geneva;fr:Paris;gb:London;de:Berlin;de:Munich;de:Darmstadt;us:Washington;us:New York;us:Boston;jp:Tokyo;dk:Copenhagen;be:Brussels;at:Vienna;it:Trieste;nl:Amsterdam;se:Stockholm;au:Sydney;au:Melbourne;ru:Moscow;kr:Seoul;cn:Beijing;ae:Dubai'

const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  us: 'USA=U.S.A.=US=U.S.=United States of America=America',
  gb: 'UK=U.K.=Great Britain=Britain',
  kr: 'Korea=Republic of Korea=S. Korea',
  za: 'S. Africa=RSA',
  nl: 'The Netherlands=Holland',
  ru: 'Russian Federation',
  ae: 'UAE',
  cz: 'Czech Republic=Czechia',
  tr: 'Turkey=Turkiye',
  lk: 'Sri Lanka',
  mm: 'Myanmar',
  vn: 'Viet Nam=Vietnam',
  ci: "Cote d'Ivoire",
  in: 'India'
}
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  us: 'United States of America',
  tr: 'Türkiye',
  mm: 'Myanmar',
  hk: 'Hong Kong',
  cz: 'Czechia'
}
/** Codes of the region tables that are no countries, and countries whose name is first of all an Indian or a general word. */
const NO_COUNTRY = new Set(
  'EU EZ UN ZZ XA XB QO AC CP DG EA IC TA AQ BV HM GS TF UM SU DD YU CS AN NT FX BU ZR TP YD NH DY HV RH VD SS CC CX NF'.split(
    ' '
  )
)

const place = (id: string, name: string, aliases: readonly string[], type: string, parent?: string): KnownEntity => ({
  kind: 'place',
  slug: id,
  id: `place:${id}`,
  name,
  aliases,
  type,
  ...(parent ? { parent: `place:${parent}` } : {})
})

const slugOf = (name: string): string => foldName(name).replaceAll(' ', '-')

const countries = (): KnownEntity[] => {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const hindi = new Intl.DisplayNames(['hi'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) =>
    letters.flatMap((b) => {
      const name = NO_COUNTRY.has(a + b) ? undefined : english.of(a + b)
      if (!name) return []
      const code = (a + b).toLowerCase()
      const aliases = [name, hindi.of(a + b) ?? name, ...(COUNTRY_ALIASES[code]?.split('=') ?? [])]
      return [place(code, COUNTRY_NAMES[code] ?? name, aliases, 'country')]
    })
  )
}

const cities = (): KnownEntity[] => {
  const indian = Object.entries(CITIES).flatMap(([state, list]) =>
    list.split(';').map((entry) => {
      const [name, ...aliases] = entry.split('=')
      return place(`in-${state}-${slugOf(name!)}`, name!, aliases, 'city', `in-${state}`)
    })
  )
  const foreign = FOREIGN_CITIES.split(';').map((entry) => {
    const [country, name] = entry.split(':')
    return place(`${country}-${slugOf(name!)}`, name!, [], 'city', country!)
  })
  return [...indian, ...foreign]
}

let gathered: readonly KnownEntity[] | null = null

/** Countries (English and Hindi names of the runtime's CLDR tables) and large cities, for texts that name them before any catalogue does. */
export const generalPlaces = (): readonly KnownEntity[] => (gathered ??= [...countries(), ...cities()])
