import { ask, operation } from '../../../graphql.js'
import { loadOntology } from '../../../ontology.js'
import { PATH, readPath, type PathAnswer, type Reason } from '../../../parts/path/read-path.js'
import { addressOf } from '../../../router.js'

/** Which two things, and how far: all of it stands in the address. */
export interface ConnectQuestion {
  from: string | null
  to: string | null
  /** 1 to 6. */
  hops: number
  /** Also through places, documents and what is tied to very much. */
  hubs: boolean
}

export interface ConnectPage {
  graphVersion: number
  truncated: boolean
  /** Why there is no path; null where there is one. */
  because: string | null
  paths: { reason: Reason; cost: number }[]
}

const DEFAULT_HOPS = 4
export const HOPS = [2, 3, 4, 5, 6]

export function questionOf(query: URLSearchParams): ConnectQuestion {
  const hops = Number(query.get('hops'))
  return {
    from: query.get('from'),
    to: query.get('to'),
    hops: HOPS.includes(hops) ? hops : DEFAULT_HOPS,
    hubs: query.get('hubs') === 'yes'
  }
}

/** What of a question the server answers; null where an end is missing. */
export function askedOf(query: URLSearchParams): (ConnectQuestion & { from: string; to: string }) | null {
  const { from, to, ...how } = questionOf(query)
  return from && to ? { from, to, ...how } : null
}

/** The ends that are chosen so far. */
export function endsOf(query: URLSearchParams): string[] {
  return ['from', 'to'].flatMap((end) => query.get(end) || [])
}

export function connectAddress({ from, to, hops, hubs }: ConnectQuestion): string {
  const how = { hops: hops === DEFAULT_HOPS ? null : String(hops), hubs: hubs ? 'yes' : null }
  return addressOf('/linkages', { tab: 'connect', from, to, ...how })
}

const connectQuery = operation<
  { connect: Omit<ConnectPage, 'paths'> & { paths: (PathAnswer & { cost: number })[] } },
  { from: string; to: string; hops: number; hubs: boolean }
>(`query Connect($from: ID!, $to: ID!, $hops: Int!, $hubs: Boolean!, $scope: Scope) {
  connect(from: $from, to: $to, maxHops: $hops, throughHubs: $hubs, first: 8, scope: $scope) {
    truncated because graphVersion
    paths { cost ${PATH} }
  }
}`)

export async function loadConnect(
  question: ConnectQuestion & { from: string; to: string },
  signal: AbortSignal
): Promise<ConnectPage> {
  const [{ connect }, ontology] = await Promise.all([ask(connectQuery, question, signal), loadOntology()])
  return { ...connect, paths: connect.paths.map((path) => ({ reason: readPath(ontology, path), cost: path.cost })) }
}
