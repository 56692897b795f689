/**
 * General vocabulary of the genre: press releases, newspaper reports, ministry and cluster pages. Nothing here names a
 * document, a person or a single institution.
 */

/** Phrases that mean the same field of work; a domain named by one of them is found by the others. */
export const SAME_FIELD: readonly (readonly string[])[] = [
  ['urban public transport', 'public transport', 'urban transport', 'transit', 'mass transit', 'public mobility'],
  [
    'capacity building and training',
    'capacity building',
    'human resource development',
    'training programme',
    'training program',
    'skill development'
  ],
  [
    'shared research infrastructure',
    'equipment sharing',
    'shared infrastructure',
    'sharing of equipment',
    'shared facilities',
    'shared laboratories'
  ],
  ['big data analytics', 'big data'],
  ['ev charging infrastructure', 'ev charging', 'electric vehicle charging'],
  ['water quality monitoring', 'water quality'],
  ['vector borne disease', 'mosquito borne diseases'],
  ['artificial intelligence', 'artificial intelligence and machine learning', 'ai and ml'],
  ['clean energy', 'green energy', 'renewable energy', 'renewables'],
  ['agriculture', 'agricultural technology'],
  ['agriculture and food', 'food and agriculture'],
  ['smart agriculture', 'digital farming', 'smart farming', 'agri tech'],
  ['waste management', 'waste recycling'],
  ['e waste', 'electronic waste', 'e waste recycling'],
  ['air quality', 'air pollution', 'clean air'],
  ['medical technology', 'health technology', 'healthcare technology', 'biomedical technology'],
  ['pharmaceuticals', 'pharma', 'drug discovery'],
  [
    'water body rejuvenation',
    'waterbody rejuvenation',
    'water rejuvenation',
    'lake rejuvenation',
    'river rejuvenation'
  ],
  ['waste water', 'wastewater', 'wastewater treatment', 'waste water treatment', 'sewage treatment'],
  ['sustainable mobility', 'electric mobility', 'e mobility', 'green mobility'],
  ['entrepreneurship', 'start up incubation', 'startup incubation'],
  ['sustainability', 'environmental sustainability'],
  ['semiconductor', 'semiconductors'],
  ['handlooms', 'handloom'],
  ['disaster management', 'disaster mitigation'],
  ['quantum technologies', 'quantum technology', 'quantum science'],
  ['space technology', 'space science']
]

/** Words that pass for one another inside a descriptive name. Keys are word stems. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['surveillanc', 'monitor'],
  ['monitor', 'monitor'],
  ['segregat', 'sort'],
  ['sort', 'sort'],
  ['launch', 'releas'],
  ['unveil', 'releas'],
  ['releas', 'releas'],
  ['inaugurat', 'releas'],
  ['meeting', 'meet'],
  ['meet', 'meet'],
  ['mats', 'mat'],
  ['app', 'app'],
  ['application', 'app'],
  ['conference', 'conferenc'],
  ['r', 'research']
])

/** Words that add little to a descriptive name: found they count less, missing they cost less. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'system platform infrastructur pilot project program initiativ unit bas assist enabl improv vertical manag technolog ' +
    'integrat process facilit center plant machin devic servic method joint real time new'
  ).split(' ')
)

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of for in on at to by with and or from into its their this that as is are be s'.split(' ')
)

/** Names so general that they name nothing by themselves. */
export const EMPTY_NAMES: ReadonlySet<string> = new Set(
  (
    'indian institute of technology|all india institute of medical sciences|national institute of technology|' +
    'indian institute of management|indian institute of information technology|national institute|' +
    'indian institute of science education and research|council of science and technology|' +
    'state government|central government|union government|government|ministry|department|iit|iiser|aiims|nit|iiit|the cluster|cluster|s and t cluster|s and t clusters initiative|science and technology cluster|knowledge cluster|innovation cluster|city cluster|regional cluster|board of directors|' +
    'clusters|mission|centre|center|institute|university|council|project|programme|phase|launch|innovation|new|startups|startup|buses|sensors|sensor|artisans|automation'
  ).split('|')
)

/** Words of headings in capitals, after which "US" is no country. */
export const BEFORE_PRONOUN = /\b(?:ABOUT|CONTACT|FOLLOW|JOIN|WITH|REACH|VISIT|WRITE TO|OF|FOR|TO)\s$/

/** Everyday words that name a field only where the sentence speaks of fields, not in passing. */
export const PASSING_WORDS: ReadonlySet<string> = new Set(
  (
    'power|energy|transport|mobility|engineering|mathematics|environment|environmental|agri|water|health|' +
    'healthcare|digital|screening|farming|garbage|crafts|textiles|tribal|livelihood|livelihoods|urban|' +
    'immersive|phygital|veterinary|incubation|ecosystem|agriculture|sustainability|stubble|monsoon|' +
    'skilling|ict|ev|manufacturing|livestock|innovation ecosystem|innovation ecosystems|innovation system|' +
    'innovation systems'
  ).split('|')
)

/** Posts held by the head of a body. */
export const HEAD_ROLE =
  /\b(?:(?:managing|executive|founding|founder|project|general)[\s-]+)?(?:director(?:[\s-]general)?|dg|chair(?:man|person|woman)?|chief executive(?: officer)?|ceo|coo|chief operating officer|principal investigator|p\.?i\.?|co-?(?:principal investigator|pi)|president|vice[\s-]?chancellor|founder|head|convenor|convener|cluster (?:lead|head|coordinator))\b/i

/** What turns a head's title into that of another post. */
export const LESSER_ROLE =
  /\b(?:former(?:ly)?|ex-?|deputy|joint|assistant|associate|additional|vice[\s-](?:president|chair\w*)|past|erstwhile|member|board|advis[eo]r|head of (?:the )?(?:department|division)|dean)\b/i

/** Posts that tie a person to a body. */
export const ROLE_WORD =
  /\b(?:director|chair(?:man|person|woman)?|chief|ceo|coo|cto|cfo|dg|president|chancellor|secretary|advis[eo]r|scientist|professor|dean|head|minister|commissioner|manager|investigator|p\.?i\.?|co-?pi|officer|founder|co-?founder|convenor|convener|coordinator|co-?ordinator|registrar|fellow|faculty|lead(?:er)?|member|mentor|ambassador|governor|mayor|collector|engineer|researcher|general|partner|associate|consultant|trustee|administrator|in-?charge|representative|delegate|envoy|councillor|principal)\b/i

/** Forms of address before a personal name. */
export const HONORIFIC =
  "(?:Prof(?:essor)?|Dr|Shri|Sh|Smt|Sri|Mr|Mrs|Ms|Er|Sir|Justice|Commodore|Air Marshal|Lt\\.? Gen|Major General|Brig(?:adier)?|Col(?:onel)?|Capt(?:ain)?|Hon[’']?ble)"
