import type { Kind } from './types.js'

/** A kind of thing recognised by the words of its name: `head` must stand in a capitalised phrase of enough words. */
export interface Form {
  kind: Kind
  type?: string
  head: RegExp
  words: number
  /** words too general to name a single thing */
  unnamed?: RegExp
  method: string
}

/** Words for bodies that name none. */
const UNNAMED_BODY =
  /^(?:(?:Department|School|Centre|Center) of (?:[\p{L}&]+ ){0,3}(?:Engineering|Physics|Chemistry|Mathematics|Biology|Botany|Zoology|Management|Economics|Humanities)|Board of Directors|Name of .*|Governing (?:Board|Council)|(?:Chair\w*|Directors?|Members?|President|Secretary|Vice|Head|Dean|Professor|Mentor|Convenor|Coordinator)\b.*|(?:Cent(?:re|er)|Institute|School|Department|Council|Board|Academy)s? (?:of|for) (?:Excellence|Technology|Sciences?|Management|Research|Innovation)|(?:(?:State|National|Central|Indian|Research|Science|Technology|Innovation|Incubation|Management|Apex|Governing|Advisory|Executive|City|Training|Resource|Community|Health|International|Regional) )+\w+)$/u

/** Heads of names by what they make of a capitalised phrase; the first that fits counts. */
export const FORMS: readonly Form[] = [
  {
    kind: 'cluster',
    head: /\b(?:S&T|Technology|Knowledge|Innovation)(?: and \w+)? Cluster$/,
    words: 3,
    method: 'cluster name'
  },
  {
    kind: 'compendium',
    head: /^(?:Technology )?Compendium (?:on|of)\b|\bCompendium$/i,
    words: 3,
    method: 'compendium name'
  },
  {
    kind: 'document',
    head: /\b(?:Annual Report|Report|Policy|White Paper|Roadmap|Handbook|Strategy|Action Plan|Vision Document)(?: (?:of|on|for) .*)?(?: \(?\d{4}(?:[–-]\d{2,4})?\)?)?$/,
    words: 3,
    method: 'document name'
  },
  {
    kind: 'event',
    head: /\b(?:Meet|Meeting|Conference|Summit|Workshop|Conclave|Symposium|Exhibition|Expo|Festival|Carnival|Fair|Bootcamp|Hackathon|Congress|Convention|Roundtable|Webinar|Mela|Dialogue)(?: (?:on|of|for) .*)?(?: \d{4})?$/,
    words: 2,
    unnamed:
      /^(?:(?:annual|international|national|global|regional|state|review|board|joint|general|first|second|third|special|technical|high-level|virtual|official|press|cluster|monthly|governing|council|committee)[ -])+\w+$/i,
    method: 'event name'
  },
  {
    kind: 'programme',
    head: /\b(?:Mission|Programme|Program|Scheme|Initiative|Yojana|Abhiyan|Fellowship)(?: (?:on|for) .*)?$/,
    words: 3,
    method: 'programme name'
  },
  {
    kind: 'technology',
    head: /\b(?:App|Platform|Portal|Dashboard|Kit)$/,
    words: 2,
    unnamed: /^(?:(?:Web|Mobile|Digital|National|Online|The|New|Innovation|Technology|Data|Project)[ -])+\w+$/i,
    method: 'product name'
  },
  { kind: 'project', head: /\b(?:Network|Challenge|Pilot)$/, words: 3, method: 'project name' },
  {
    kind: 'project',
    head: /^Project \p{Lu}|\bProject$/u,
    words: 2,
    unnamed:
      /^Project (?:Scientist|Manager|Coordinator|Co-ordinator|Associate|Fellow|Assistant|Director|Lead|Leader|Staff|Investigator|Officer|Engineer|Management|Partners?|Reports?|Team|Title|Cost|Duration|Location|Details|Monitoring|Implementation|Head|Office)/,
    method: 'project name'
  },
  {
    kind: 'institution',
    type: 'company',
    head: /\b(?:Pvt\.?|Private|Ltd\.?|Limited|LLP|Corporation|Company|Biosciences|Industries)$/,
    words: 2,
    method: 'company name'
  },
  {
    kind: 'institution',
    type: 'company',
    head: /\b(?:Labs|Technologies|Robotics|Biotech|Therapeutics|Recycling|Innovations|Motors|Dynamics|Aerospace|Semiconductors|Infotech|Agritech|Cleantech)$/,
    words: 2,
    unnamed:
      /^(?:Quantum|Emerging|Clean\w*|Green|New|Advanced|Digital|Smart|Water|Space|Deep|Critical|Health\w*|Medical|Agri\w*|Rural|Sustainable|Innovative|Indian|Indigenous|Grassroots?|Top|Key|Latest|Geospatial|Information|Assistive|Nano\w*|Bio\w*|Energy|Waste|AI|ICT|Science|Scientific|Technology|Research|Living|Shared|National|Central|Modern|Frontier|Future|Industrial|Manufacturing|Start-?up|Social|Other|Several|Food|Plastic|Electric|Battery|E-waste|Metal|Tinkering|Atal)\b/,
    method: 'company name'
  },
  {
    kind: 'institution',
    type: 'university',
    head: /\b(?:University|Vishwavidyalaya|Institute of Technology|College)\b/,
    words: 2,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'hospital',
    head: /\b(?:Hospital|Medical College)\b/,
    words: 2,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'government',
    head: /^(?:Federal )?(?:Ministry|Department|Directorate|Government) of\b|\b(?:Municipal Corporation|Mahanagara Palike|Pollution Control (?:Board|Committee)|Municipality|Secretariat|Department|Ministry|Police)$/,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'research-institute',
    head: /\b(?:Institute|Laborator(?:y|ies)|Centre|Center|Academy|Observatory|Research Station|School of)\b|^(?:IIT|NIT|IISER|AIIMS|IIIT|IIM|NIPER|CSIR|ICAR|ICMR|BRIC)[ -]\p{Lu}/u,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'facility',
    head: /\b(?:Museum|Planetarium|Lab|Testbed|Incubat(?:or|ion Cent(?:re|er))|Research Park|Science Park|Telescope)$/,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'ngo',
    head: /^(?:Confederation|Federation|Chamber|Association|Society) of \p{Lu}|\b(?:Foundation|Trust|Society|Association|Federation|Council|Consortium|Forum|Commission|Authority|Agency|Alliance|Board)\b/u,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  }
]
