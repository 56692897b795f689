import { nameKey } from './named-keys.js'

/** What a label of a technology's entry announces. `person` is what never becomes a claim. */
export type EntryLabel =
  | 'title'
  | 'developer'
  | 'problem'
  | 'domain'
  | 'stage'
  | 'deployed'
  | 'location'
  | 'contact'
  | 'summary'
  | 'cost'
  | 'year'
  | 'beneficiaries'
  | 'requirements'
  | 'availability'
  | 'supplier'
  | 'person'

/** Spellings met in such documents, indifferent to case, articles, plural and what stands in parentheses. */
const SPELLINGS: Readonly<Record<EntryLabel, string>> = {
  title:
    'technology|technology name|name of technology|title of technology|technology title|title|name of product|product|product name|' +
    'innovation|name of innovation|innovation title|name of solution|solution name|technology/product|name of technology/product',
  developer:
    'developer|developed by|developed at|organisation|organization|name of organisation|name of organization|institute|institution|' +
    'developing organisation|developing organization|developing institution|developing institute|innovator|company|start-up|startup|' +
    'technology developer|technology provider|lead institution|lead organisation|agency|developing agency|source organisation|' +
    'developer/organisation|institute/organisation|organisation/institute|designed by|made by|innovated by',
  problem:
    'problem|problem addressed|problem statement|problem solved|challenge|challenge addressed|need|need addressed|issue|' +
    'issue addressed|purpose|problem it solves|addresses|problem/need|problem being addressed|societal need',
  domain: 'domain|sector|theme|area|thematic area|field|category|focus area|vertical|technology area|sub-theme',
  stage:
    'stage|status|trl|trl level|trl stage|technology readiness level|technology readiness|readiness|readiness level|maturity|' +
    'maturity level|development stage|current stage|current status|stage of development|status of development|stage/trl|' +
    'status/trl|trl/stage|trl/status|status/trl/stage|development status|technology status|stage of technology|status of technology',
  deployed:
    'deployed at|deployed in|where used|where in use|where deployed|deployment|deployment location|deployment site|place of deployment|' +
    'location of deployment|place of use|used in|used at|in use at|in use in|installed at|installed in|installation|site|field site|states deployed|implemented at|' +
    'implemented in|deployed at/location|locations deployed|sites of use|deployments',
  location: 'location|place|state|city|region|district|geography',
  contact:
    'website|contact|web|url|link|contact detail|more information|for details|for more information|website/contact|contact/website|' +
    'web page|webpage|homepage|contact information|contact us',
  summary:
    'description|about|about technology|brief description|brief|technology description|solution|how it works|key features|features|' +
    'summary|details|overview|salient features|technology brief|abstract|what it does',
  cost: 'cost|price|unit cost|cost per unit|approximate cost|indicative cost|cost of technology',
  year: 'year|year of development|year of launch|launched in|year of deployment',
  beneficiaries:
    'beneficiary|beneficiaries|target users|users|end users|target beneficiaries|who benefits|target group',
  requirements: 'requirements|requirement|what it needs|prerequisites|infrastructure required',
  availability: 'availability|licence|license|licensing|ip status|patent status|market availability',
  supplier: 'supplier|manufacturer|manufactured by|vendor|supplied by|licensee',
  person:
    'contact person|name of contact person|phone|telephone|mobile|email|e-mail|e mail|email id|phone number|mobile number|' +
    'principal investigator|pi|nodal officer|inventor|name of inventor|whatsapp|fax|address|postal address'
}

const byKey = new Map<string, EntryLabel>()
for (const [label, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings.split('|')) byKey.set(labelKey(spelling), label as EntryLabel)
}

/** The label that some words are, null when they are none. */
export function entryLabel(words: string): EntryLabel | null {
  if (words.length > 60) return null
  return byKey.get(labelKey(words.replace(/\([^()]*\)/g, ' '))) ?? byKey.get(labelKey(words)) ?? null
}

function labelKey(words: string): string {
  const plain = words
    .replace(/[*_#:]/g, ' ')
    .replace(/\bthe\b/gi, ' ')
    .replace(/\s*[/&]\s*|\s+(?:or|and)\s+/gi, '/')
    .replace(/\(s\)/gi, '')
  return nameKey(plain).replace(/[().]/g, '').replace(/s$/, '')
}
