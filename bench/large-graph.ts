import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { parse as parseAll } from 'csv-parse/sync'
import { makeClaim, sangamOntology, type Claim, type EntityId, type Json } from '../graph/index.js'
import { seededRandom } from '../graph/insight/seeded-random.js'

type Row = Readonly<Record<string, string>>
type Said = { readonly subject: EntityId; readonly fields: Record<string, Json | undefined> }
type Tied = readonly [from: EntityId, relation: string, to: EntityId, fields?: Record<string, Json>]

const SOURCES = 40
/** Each delivers an equal share of the claims, scattered over the whole graph: what is hardest to take away. */
export const LOADS = 10
const SEED = 6

/** How many of each kind are made up, and ties of each on average; ends are drawn by Zipf's law, so that some are hubs. */
const MADE_UP = { clusters: 120, projects: 12_000, technologies: 10_000, people: 8_500 } as const
const SUB_DOMAINS = 5
const TIES = {
  worksIn: 2.1,
  memberOf: 0.5,
  participants: 8,
  addresses: 2,
  developers: 2,
  deployments: 2.5,
  users: 2,
  expertIn: 2
} as const

const TYPES: Readonly<Record<string, string>> = {
  education: 'university',
  facility: 'research-institute',
  company: 'company',
  nonprofit: 'ngo',
  healthcare: 'hospital',
  government: 'government',
  funder: 'funder'
}
const READINESS = ['RESEARCH', 'PROTOTYPE', 'PILOT', 'FIELD_TESTED', 'DEPLOYED', 'SCALED']
const ORGANISATION_TIES: Readonly<Record<string, string>> = { PARENT: 'PART_OF', RELATED: 'COLLABORATES_WITH' }

/**
 * A graph of some 100,000 entities and 500,000 relations as claims: institutions, places and what holds between them
 * from the ROR dump in `folder`, states and domains from the catalogue, the rest made up from a seed. `share`: of the
 * institutions and of what is made up, for a smaller one.
 */
export async function* largeGraphClaims(folder: string, share = 1): AsyncIterable<Claim> {
  const random = seededRandom(SEED)
  const source = () => `document:made-up-${Math.floor(random() * SOURCES)}`
  let said = 0
  const load = () => `load:large-${said++ % LOADS}`
  const origin = () => ({ source: source(), load: load(), authority: 'press' as const, method: 'bench' })
  const say = ({ subject, fields }: Said) => makeClaim(sangamOntology, { ...origin(), subject, fields })
  const tie = ([subject, relation, object, fields]: Tied) =>
    makeClaim(sangamOntology, { ...origin(), subject, relation, object, ...(fields && { fields }) })
  for (let i = 0; i < SOURCES; i++) yield say({ subject: `document:made-up-${i}`, fields: { name: `Source ${i}` } })
  const institutions: EntityId[] = []
  for (const one of registered(folder, await chosen(folder, share), random)) {
    for await (const item of one) {
      if ('subject' in item) {
        if (item.subject.startsWith('institution:')) institutions.push(item.subject)
        yield say(item)
      } else yield tie(item)
    }
  }
  for (const item of madeUp(institutions, share, random)) yield 'subject' in item ? say(item) : tie(item)
}

type Chosen = (id: string) => boolean

/** A share of the institutions, and the places where these are. */
async function chosen(folder: string, share: number): Promise<Chosen> {
  if (share === 1) return () => true
  const isChosen = (id: string) => createHash('md5').update(id).digest().readUInt32LE() < share * 2 ** 32
  const places = new Set<string>()
  for (const wanted of ['LOCATED_IN', 'IN_COUNTRY'])
    for await (const { from, type, to } of rows(join(folder, 'ror_edges.csv.gz')))
      if (type === wanted && (places.has(from!) || (type === 'LOCATED_IN' && isChosen(from!)))) places.add(to!)
  return (id) => (id.startsWith('ror:') ? isChosen(id) : places.has(id))
}

/** Places and states, then institutions, then what holds between them. */
function registered(folder: string, keeps: Chosen, random: () => number): AsyncIterable<Said | Tied>[] {
  const states = catalogue('states')
  const stateOf = statesOfCities(folder, states)
  return [catalogued(states), nodes(folder, keeps), edges(folder, keeps, stateOf, states, random)]
}

async function* catalogued(states: readonly Row[]): AsyncIterable<Said | Tied> {
  yield { subject: 'place:in', fields: { name: 'India', level: 'country' } }
  for (const { id, name, kind, zonal_council, coastal, neighbours } of states) {
    const level = kind === 'state' ? 'state' : 'union-territory'
    const near = (neighbours ?? '').split('|').filter(Boolean)
    const context = { zonalCouncil: zonal_council || undefined, coastal: coastal === 'yes' }
    const fields = { name, level, ...context, ...(near.length && { neighbours: near.map((n) => `place:${n}`) }) }
    yield { subject: `place:${id}`, fields }
    yield [`place:${id}`, 'PART_OF', 'place:in']
  }
  for (const { id, name, parent_id } of domains()) {
    yield { subject: `domain:${id}`, fields: { name } }
    if (parent_id) yield [`domain:${id}`, 'PART_OF', `domain:${parent_id}`]
  }
}

async function* nodes(folder: string, keeps: Chosen): AsyncIterable<Said> {
  for await (const { id, label, name, extra } of rows(join(folder, 'ror_nodes.csv.gz'))) {
    if (!keeps(id!)) continue
    if (label === 'Organisation') {
      const [types = '', status] = (extra ?? '').split(';')
      const type = TYPES[types.split('|').at(-1) ?? ''] ?? 'facility'
      const standing = ['active', 'inactive', 'withdrawn'].includes(status ?? '') ? { status } : {}
      yield { subject: institution(id!), fields: { name: name || id, type, ...standing } }
    }
    if (label === 'Place') yield { subject: place(id!), fields: { name: name || id, level: 'city' } }
    if (label === 'Country' && id !== 'cc:IN') yield { subject: place(id!), fields: { name, level: 'country' } }
  }
}

/** Cities of India lie in a state: the one the register names, or one drawn. */
async function* edges(
  folder: string,
  keeps: Chosen,
  stateOf: ReadonlyMap<string, EntityId>,
  states: readonly Row[],
  random: () => number
): AsyncIterable<Tied> {
  const anyState = () => `place:${states[Math.floor(random() * states.length)]!['id']}`
  for await (const { from, type, to } of rows(join(folder, 'ror_edges.csv.gz'))) {
    if (!keeps(from!) || !keeps(to!)) continue
    const between = ORGANISATION_TIES[type!]
    if (between && from !== to) yield [institution(from!), between, institution(to!)]
    if (type === 'LOCATED_IN') yield [institution(from!), 'LOCATED_IN', place(to!)]
    if (type === 'IN_COUNTRY')
      yield [place(from!), 'PART_OF', to === 'cc:IN' ? (stateOf.get(from!) ?? anyState()) : place(to!)]
  }
}

function* madeUp(institutions: readonly EntityId[], share: number, random: () => number): Iterable<Said | Tied> {
  const fields = domains().map(({ id }) => `domain:${id}`)
  const states = catalogue('states').map(({ id }) => `place:${id}`)
  const ids = (kind: string, count: number) =>
    Array.from({ length: Math.ceil(count * share) }, (_, i) => `${kind}:made-up-${i}`)
  const clusters = ids('cluster', MADE_UP.clusters)
  const domain = zipf(fields, 0.9, random)
  const body = zipf(shuffled(institutions, random), 0.7, random)
  const cluster = zipf(clusters, 0.8, random)
  const state = zipf(shuffled(states, random), 0.6, random)
  const some = (average: number) => Math.max(1, Math.round(average * 2 * random()))
  const named = (subject: EntityId, more: Said['fields'] = {}): Said => ({
    subject,
    fields: { name: `${subject.slice(0, subject.indexOf(':'))} of ${domain().slice(7)} ${subject.slice(-6)}`, ...more }
  })
  const ties = (from: EntityId, relation: string, draw: () => EntityId, average: number): Tied[] =>
    [...new Set(Array.from({ length: some(average) }, draw))].map((to) => [from, relation, to])
  for (const id of clusters) {
    yield named(id)
    yield [id, 'HOSTED_BY', body()]
    yield* ties(id, 'FOCUSES_ON', domain, 4)
    yield* ties(id, 'SERVES', state, 1)
  }
  for (const id of institutions) {
    yield* ties(id, 'WORKS_IN', domain, TIES.worksIn)
    if (random() < TIES.memberOf) yield [id, 'MEMBER_OF', cluster()]
  }
  const solution = function* (id: EntityId): Iterable<Said | Tied> {
    yield named(id, { readiness: READINESS[Math.floor(random() * READINESS.length)] })
    yield* ties(id, 'ADDRESSES', domain, TIES.addresses)
    if (random() < 0.8)
      for (const [from, relation, to] of ties(id, 'DEPLOYED_IN', state, TIES.deployments))
        yield [from, relation, to, { stage: 'DEPLOYED' }]
  }
  for (const id of ids('project', MADE_UP.projects)) {
    yield* solution(id)
    yield [id, 'RUN_BY', cluster()]
    for (const [to, , from] of ties(id, 'PARTICIPATES_IN', body, TIES.participants)) yield [from, 'PARTICIPATES_IN', to]
  }
  for (const id of ids('technology', MADE_UP.technologies)) {
    yield* solution(id)
    yield* ties(id, 'DEVELOPED_BY', body, TIES.developers)
    for (const [to, , from] of ties(id, 'USES', body, TIES.users)) yield [from, 'USES', to]
  }
  for (const id of ids('person', MADE_UP.people)) {
    yield named(id)
    yield [id, 'AFFILIATED_WITH', body()]
    yield* ties(id, 'EXPERT_IN', domain, TIES.expertIn)
  }
}

/** Those of the catalogue, broad ones first, and narrower ones under each. */
function domains(): Row[] {
  const known = catalogue('domains').sort((a, b) => Number(Boolean(a['parent_id'])) - Number(Boolean(b['parent_id'])))
  const narrower = known.flatMap(({ id, name }) =>
    Array.from({ length: SUB_DOMAINS }, (_, i) => ({ id: `${id}-${i}`, name: `${name} ${i}`, parent_id: id! }))
  )
  return [...known, ...narrower]
}

/** Draws by rank: the n-th is 1 / n^s as likely as the first. */
function zipf<T>(items: readonly T[], s: number, random: () => number): () => T {
  const cumulated: number[] = []
  for (let rank = 1; rank <= items.length; rank++) cumulated.push((cumulated.at(-1) ?? 0) + rank ** -s)
  return () => {
    const wanted = random() * cumulated.at(-1)!
    let [low, high] = [0, items.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulated[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return items[low]!
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[other]] = [mixed[other]!, mixed[i]!]
  }
  return mixed
}

function statesOfCities(folder: string, states: readonly Row[]): Map<string, EntityId> {
  const byName = new Map(states.map(({ id, name }) => [name!, `place:${id}`]))
  const found = new Map<string, EntityId>()
  for (const line of readFileSync(join(folder, 'ror-india.jsonl'), 'utf8').trim().split('\n')) {
    const { locations } = JSON.parse(line) as { locations: Record<string, string | number>[] }
    for (const { geonames_id, country_subdivision_name } of locations) {
      const state = byName.get(String(country_subdivision_name ?? ''))
      if (state) found.set(`geo:${geonames_id}`, state)
    }
  }
  return found
}

function institution(id: string): EntityId {
  return `institution:ror-${id.slice(4)}`
}

function place(id: string): EntityId {
  return id.startsWith('cc:') ? `place:${id.slice(3).toLowerCase()}` : `place:geo-${id.slice(4)}`
}

function catalogue(name: string): Row[] {
  return parseAll(readFileSync(join('catalogue', `${name}.csv`)), { columns: true }) as Row[]
}

function rows(file: string): AsyncIterable<Row> {
  return createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))
}
