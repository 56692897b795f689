import type { Kind } from './types.js'

/** The kind a common noun tells of a name beside it. */
export interface NamedKind {
  kind: Kind
  type?: string
}

const NOUNS: readonly [NamedKind, string][] = [
  [
    { kind: 'technology' },
    'sensor|device|kit|platform|app|application|system|tool|software|portal|monitor|purifier|filter|machine|robot|drone|prototype|dashboard|chatbot|vaccine|instrument|analy[sz]er|meter|dryer|drier|stove|cookstove|cooker|reactor|bioreactor|digester|mask|assay|technology|solution|product|marketplace|wearable|patch|recycler|extruder|harvester|incubator box|ventilator|implant|scanner|microscope|spectrometer|detector|probe|battery|charger|turbine|inverter|loom|bandage|biosensor|membrane|coating|formulation|algorithm|toolkit|test strip|strip|cold room|generator|pump|plough|weeder|sprayer|seeder|tractor|bus|boat|buoy|satellite|chip|connector|cartridge|lamp|camera|bin|wheelchair|stent|catheter|tracker|module|engine|treatment plant|biofertili[sz]er|biopesticide|simulator|workstation|unit'
  ],
  [{ kind: 'project' }, 'project|network|pilot|pilot project|research project|campaign|consortium project|sub-project'],
  [{ kind: 'programme' }, 'programme|program|scheme|mission|initiative|fellowship'],
  [
    { kind: 'event' },
    'conference|workshop|conclave|summit|exhibition|hackathon|festival|symposium|expo|webinar|seminar|roundtable|convention'
  ],
  [{ kind: 'institution', type: 'startup' }, 'start-?up|startup|spin-?off|venture|start-up company|startup firm'],
  [
    { kind: 'institution', type: 'company' },
    'company|firm|manufacturer|enterprise|recycler firm|utility|conglomerate|subsidiary|multinational'
  ],
  [
    { kind: 'institution', type: 'ngo' },
    'ngo|non-?profit|non-profit organisation|nonprofit|charity|think[- ]tank|trust|foundation|voluntary organisation|organisation|organization'
  ],
  [
    { kind: 'institution', type: 'facility' },
    'facility|museum|testbed|test bed|laboratory|lab|observatory|incubator|accelerator'
  ]
]

const TABLE = NOUNS.map(([kind, nouns]) => ({ kind, noun: new RegExp(`(?:^|[\\s-])(?:${nouns})$`, 'i') }))
const PLURAL_START = /^(?:several|many|some|various|two|three|four|five|six|all|other|such|leading|of)\b/i
/** Posts and people that end in a word for a thing ("research fellow" never does, "project" may). */
const FOREIGN = /\b(?:director|head|founder|member|part|unit of|part of)\b/i

/** Kind told by the last word of a noun phrase: "low-cost water quality sensor" is a product. */
export const kindOfNoun = (phrase: string): NamedKind | null => {
  const own = phrase.replace(/^.*\b(?:an?|the|its|their|this|our)\s+/i, '')
  if (PLURAL_START.test(own) || FOREIGN.test(own)) return null
  return TABLE.find(({ noun }) => noun.test(own))?.kind ?? null
}
