import { byCodeUnit, type EntityId, type Relation, type Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'
import type { ExplainedPath } from './evidence.js'

/** How far `connect` looks; the API offers no more. */
export const MAX_HOPS = 6
/** Paths compared at most; beyond that the answer says `truncated`. */
const CANDIDATES = 20_000
/** Nodes whose relations are read at most; of more than that the first by id. */
const READ = 20_000
/** An inner node with more relations than this explains nothing and is not crossed unless asked. */
const HUB = 500

export interface ConnectQuestion {
  readonly from: EntityId
  readonly to: EntityId
  /** 1 to 6. */
  readonly maxHops: number
  /** Relation types that may be followed; absent = all. */
  readonly relations?: readonly string[]
  readonly throughHubs: boolean
  readonly first: number
}

export interface Connection {
  readonly path: Path
  /** hops + Σ over inner nodes of log10(1 + degree) / 4 + 1 for each vague hop, rounded to 1e-9. */
  readonly cost: number
}

export interface Connections {
  readonly paths: readonly Connection[]
  /** Whether a bound kept some paths from being compared. */
  readonly truncated: boolean
  /** The bounds that did, in words. */
  readonly limits: readonly string[]
  /** Why there is no path; null where there is one. */
  readonly because: string | null
}

/** The same, every hop in words with its claims. */
export interface ExplainedConnections extends Omit<Connections, 'paths'> {
  readonly paths: readonly (ExplainedPath & { readonly cost: number })[]
}

/**
 * The cheapest simple paths between two entities. Both ends are widened hop by hop until they meet in the middle, then
 * all paths of that small graph are priced here, so that every store gives the same answer. `hubs` are degrees of hubs
 * of this graph over these relations that earlier questions met; what is met here is added.
 * @throws InvalidError for hops out of range.
 */
export async function connect(
  ontology: Ontology,
  store: GraphStore,
  question: ConnectQuestion,
  scope?: Scope,
  hubs: Map<EntityId, number> = new Map()
): Promise<Connections> {
  const { from, to, maxHops, first } = question
  if (!(Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= MAX_HOPS)) {
    throw new InvalidError(`connect: maxHops is ${maxHops}; it must lie between 1 and ${MAX_HOPS}`, {
      path: 'maxHops',
      value: maxHops,
      limit: 'maxHops',
      allowed: MAX_HOPS
    })
  }
  if (from === to) return { paths: [], truncated: false, limits: [], because: `Both ends are the same entity, ${from}` }
  const neighbourhoods = new Neighbourhoods(ontology, store, question, hubs, scope)
  await neighbourhoods.widen(from, to, maxHops)
  const { paths, truncated } = simplePaths(neighbourhoods, question)
  const priced = paths
    .map((path) => ({ path, cost: costOf(ontology, path, neighbourhoods) }))
    .sort((a, b) => a.cost - b.cost || byCodeUnit(a.path.nodes.join(' '), b.path.nodes.join(' ')))
  const limits = [
    ...(neighbourhoods.cut ? [`the relations of ${READ} entities are read, and there were more`] : []),
    ...(truncated ? [`${CANDIDATES} paths are compared, shorter ones first, and there were more`] : [])
  ]
  return {
    paths: priced.slice(0, first),
    truncated: limits.length > 0,
    limits,
    because: priced.length ? null : whyNone(neighbourhoods, question)
  }
}

/** Why nothing was found, in words that tell what to change. */
function whyNone(
  neighbourhoods: Neighbourhoods,
  { from, to, maxHops, relations, throughHubs }: ConnectQuestion
): string {
  const which = relations?.length ? `relation of ${relations.join(', ')}` : 'relation'
  for (const id of [from, to]) if (!neighbourhoods.degree(id)) return `Our sources give no ${which} of ${id}`
  const far = `No path of up to ${maxHops} hops in our sources${relations?.length ? ` over ${relations.join(', ')}` : ''}`
  const further = maxHops < MAX_HOPS ? [`maxHops up to ${MAX_HOPS} looks further`] : []
  const hubs = throughHubs
    ? []
    : [`places, documents and entities with more than ${HUB} relations are not crossed unless throughHubs is true`]
  return [far, ...hubs, ...further].join('; ')
}

/** The relations around both ends, read level by level with one question to the store each. */
class Neighbourhoods {
  readonly #ontology: Ontology
  readonly #store: GraphStore
  readonly #question: ConnectQuestion
  readonly #hubs: Map<EntityId, number>
  readonly #scope: Scope | undefined
  /** node → neighbour → the most telling relation between them. */
  readonly #around = new Map<EntityId, Map<EntityId, Relation>>()
  readonly #degree = new Map<EntityId, number>()
  /** Whether there was more to read than may be read. */
  cut = false

  constructor(
    ontology: Ontology,
    store: GraphStore,
    question: ConnectQuestion,
    hubs: Map<EntityId, number>,
    scope: Scope | undefined
  ) {
    this.#ontology = ontology
    this.#store = store
    this.#question = question
    this.#hubs = hubs
    this.#scope = scope
  }

  /** Reads every node that can be the inner node of a path of at most `hops`. */
  async widen(from: EntityId, to: EntityId, hops: number): Promise<void> {
    let sides = [new Set([from]), new Set([to])]
    await this.#read([from, to])
    for (let level = 1; level <= Math.floor(hops / 2); level++) {
      const open = (id: EntityId) => level === 1 || this.crosses(id)
      const unread = (id: EntityId) => !this.#around.has(id) && this.#mayCross(id)
      sides = sides.map((ids) => new Set([...ids].filter(open).flatMap((id) => this.#next(id).filter(unread))))
      const [near, far] = [sides[0]!, sides[1]!]
      // What lies half way must be reached from both ends.
      const wanted = 2 * level === hops ? [...near].filter((id) => far.has(id)) : [...near, ...far]
      await this.#read(wanted)
    }
  }

  /** Neighbours of a node that has been read. */
  #next(id: EntityId): EntityId[] {
    return [...(this.#around.get(id)?.keys() ?? [])]
  }

  /** Hops from each node to `to` through nodes that may be crossed: a bound that keeps the search from wandering. */
  distances(to: EntityId, maxHops: number): Map<EntityId, number> {
    const distance = new Map([[to, 0]])
    let frontier = [to]
    for (let hops = 1; hops <= maxHops && frontier.length; hops++) {
      const reached = new Set(frontier.flatMap((id) => this.#next(id)).filter((id) => !distance.has(id)))
      for (const id of reached) distance.set(id, hops)
      frontier = [...reached].filter((id) => this.crosses(id))
    }
    return distance
  }

  /** Neighbours from which `to` can be reached, in id order, with their hops to it. */
  waysOn(id: EntityId, to: EntityId, distance: ReadonlyMap<EntityId, number>): [EntityId, number][] {
    return this.#next(id)
      .flatMap((next): [EntityId, number][] => {
        const left = distance.get(next)
        return left !== undefined && (next === to || this.crosses(next)) ? [[next, left]] : []
      })
      .sort(([a], [b]) => byCodeUnit(a, b))
  }

  between(a: EntityId, b: EntityId): Relation {
    return (this.#around.get(a)?.get(b) ?? this.#around.get(b)?.get(a))!
  }

  degree(id: EntityId): number {
    return this.#degree.get(id) ?? 0
  }

  /** Whether a path may lead through the node: it has been read, is no frame and no hub. */
  crosses(id: EntityId): boolean {
    return this.#around.has(id) && this.#mayCross(id) && (this.#question.throughHubs || this.degree(id) <= HUB)
  }

  #mayCross(id: EntityId): boolean {
    return this.#question.throughHubs || !this.#ontology.kinds[this.#ontology.kindOfId(id)!]!.frame
  }

  async #read(ids: readonly EntityId[]): Promise<void> {
    const open = [...new Set(ids)].filter((id) => !this.#around.has(id))
    const unread = open.sort(byCodeUnit).slice(0, READ - this.#around.size)
    this.cut ||= unread.length < open.length
    const { from, to, throughHubs, relations } = this.#question
    // Of a hub that is not crossed it is enough to know that it is one.
    const isKnown = (id: EntityId) => !throughHubs && id !== from && id !== to && this.#hubs.has(id)
    for (const id of unread) {
      this.#around.set(id, new Map())
      if (isKnown(id)) this.#degree.set(id, this.#hubs.get(id)!)
    }
    const wanted = unread.filter((id) => !isKnown(id))
    if (!wanted.length) return
    const step = { relations: relations ?? [], direction: 'any' as const, kinds: [] }
    const request = { pattern: { start: [], steps: [step] }, from: wanted, perPair: EVERY, starts: EVERY }
    const ties = await this.#store.match(request, this.#scope)
    for (let tie = 0; tie < ties.length; tie++) {
      const [id, other] = [ties.ids[ties.start(tie)]!, ties.ids[ties.end(tie)]!]
      const relation = ties.relations[ties.tie(tie, 0)]!
      this.#degree.set(id, this.degree(id) + 1)
      const around = this.#around.get(id)!
      const known = around.get(other)
      if (!known || this.#tellsMore(relation, known)) around.set(other, relation)
    }
    for (const id of wanted) if (this.degree(id) > HUB) this.#hubs.set(id, this.degree(id))
  }

  #tellsMore(a: Relation, b: Relation): boolean {
    const vague = (relation: Relation) => Number(this.#ontology.relations[relation.type]!.vague ?? false)
    return (vague(a) - vague(b) || b.confidence - a.confidence || byCodeUnit(a.id, b.id)) < 0
  }
}

/** Depth first, shortest first, until the candidates are full. */
function simplePaths(
  graph: Neighbourhoods,
  { from, to, maxHops }: ConnectQuestion
): { paths: Path[]; truncated: boolean } {
  const paths: Path[] = []
  const nodes = [from]
  const distance = graph.distances(to, maxHops)
  const ways = new Map<EntityId, [EntityId, number][]>()
  const waysOn = (id: EntityId) => {
    const found = ways.get(id) ?? graph.waysOn(id, to, distance)
    ways.set(id, found)
    return found
  }
  const visit = (length: number): void => {
    const left = length - nodes.length
    for (const [next, atLeast] of waysOn(nodes.at(-1)!)) {
      if (paths.length > CANDIDATES) return
      if (next === to) {
        if (left === 0) paths.push(pathOf(graph, [...nodes, to]))
      } else if (atLeast <= left && !nodes.includes(next)) {
        nodes.push(next)
        visit(length)
        nodes.pop()
      }
    }
  }
  for (let length = 1; length <= maxHops; length++) visit(length)
  return { paths: paths.slice(0, CANDIDATES), truncated: paths.length > CANDIDATES }
}

function pathOf(graph: Neighbourhoods, nodes: readonly EntityId[]): Path {
  const relations = nodes.slice(1).map((node, i) => graph.between(nodes[i]!, node))
  return { nodes, relations, weight: relations.reduce((weight, { confidence }) => weight * confidence, 1) }
}

function costOf(ontology: Ontology, { nodes, relations }: Path, graph: Neighbourhoods): number {
  const inner = nodes.slice(1, -1).reduce((sum, id) => sum + Math.log10(1 + graph.degree(id)) / 4, 0)
  const vague = relations.filter(({ type }) => ontology.relations[type]!.vague).length
  return Math.round((relations.length + inner + vague) * 1e9) / 1e9
}
