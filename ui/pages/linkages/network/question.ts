import { addressOf } from '../../../router.js'

/** What is drawn, and what is looked for in it: all of it stands in the address. */
export interface NetworkQuestion {
  /** The thing in the middle. */
  id: string | null
  /** Hops. */
  depth: number
  limit: number
  /** Only over these relations; over all where there is none. */
  relations: string[]
  /** Only things of these kinds, beside the middle; all where there is none. */
  kinds: string[]
  /** A part of the names looked for. */
  find: string
  /** The ends of a path to be shown. */
  from: string | null
  to: string | null
  colour: Colouring
}

/** What colours tell apart. */
export type Colouring = 'kind' | 'community'

export const DEPTHS = [1, 2, 3]

/** The last is as much as the API gives at once. */
export const LIMITS = [100, 200, 500, 1000, 5000]

export function questionOf(query: URLSearchParams): NetworkQuestion {
  const among = (values: readonly number[], text: string | null, otherwise: number) =>
    values.includes(Number(text)) ? Number(text) : otherwise
  return {
    id: query.get('id'),
    depth: among(DEPTHS, query.get('depth'), 1),
    limit: among(LIMITS, query.get('limit'), 200),
    relations: [...new Set(query.getAll('relation'))],
    kinds: [...new Set(query.getAll('kind'))],
    find: query.get('find') ?? '',
    from: query.get('from'),
    to: query.get('to'),
    colour: query.get('colour') === 'community' ? 'community' : 'kind'
  }
}

/** What of a question the server answers; the rest is looked for in its answer. */
export type Surroundings = Pick<NetworkQuestion, 'depth' | 'limit' | 'relations'> & { id: string }

/** null where nothing is in the middle, or another page is shown. */
export function surroundingsOf(query: URLSearchParams): Surroundings | null {
  const { id, depth, limit, relations } = questionOf(query)
  return id && query.get('tab') === 'network' ? { id, depth, limit, relations } : null
}

export function networkAddress({ depth, limit, relations, kinds, colour, ...question }: NetworkQuestion): string {
  return addressOf('/linkages', {
    tab: 'network',
    id: question.id,
    depth: String(depth),
    limit: String(limit),
    relation: relations,
    kind: kinds,
    find: question.find,
    from: question.from,
    to: question.to,
    colour: colour === 'kind' ? null : colour
  })
}

/** The same question about another thing: what was looked for around the one before means nothing there. */
export function centredOn(question: NetworkQuestion, id: string | null): NetworkQuestion {
  return { ...question, id, find: '', from: null, to: null }
}
