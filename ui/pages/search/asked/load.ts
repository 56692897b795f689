import { ask, operation } from '../../../graphql.js'

interface Named {
  id: string
  name: string
  /** As the sentences of the answer call it, where that is not `name`. */
  graphName?: string
}

/** Slots of a question that hold things of the graph. */
const SLOTS = ['domains', 'states', 'clusters', 'institutions', 'people', 'countries', 'others'] as const

/** A question in the graph's terms. */
export type Understood = Record<(typeof SLOTS)[number], Named[]> & {
  intent: string
  /** Left out of the answer: "not in Delhi". */
  except: { id: string }[]
  types: string[]
  via: string | null
  gaps: boolean
  /** Numbers whose sources are asked for. */
  figures: number[]
  text: string
}

export interface AskAnswer {
  understood: Understood
  confidence: number
  answerable: boolean
  isQuestion: boolean
  because: string | null
  totalCount: number
  results: { sentence: string; entity: Named | null }[]
}

const askQuery = operation<{ ask: AskAnswer }, { question: string }>(`query Ask($question: String!, $scope: Scope) {
  ask(question: $question, scope: $scope) {
    understood { intent types via gaps figures text except { id } ${SLOTS.map((slot) => `${slot} { id name }`).join(' ')} }
    confidence answerable isQuestion because totalCount
    results { sentence entity { id name } }
  }
}`)

export async function loadAsk(question: string, signal: AbortSignal): Promise<AskAnswer> {
  return (await ask(askQuery, { question }, signal)).ask
}

/** What the question names, in the order of its slots. */
export function namedIn(understood: Understood): Named[] {
  return SLOTS.flatMap((slot) => understood[slot])
}
