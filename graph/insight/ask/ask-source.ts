import type { Scope } from '../../claims.js'
import type { EntityFilter } from '../../filters.js'
import type { Concept, SearchResult, Suggestion } from '../../search/search-index.js'
import type { PartnerAnswer, PartnerRequest } from '../answer-partners.js'
import type { ReplicableAnswer, ReplicableRequest } from '../answer-replicable.js'
import type { ExplainedConnections } from '../connect.js'
import type { CrosstabRequest } from '../crosstab-question.js'
import type { Gap } from '../gaps.js'
import type { NeedMatches, NeedResult, NeedsRequest } from '../needs.js'
import type { InsightSource } from '../parts.js'
import type { Crosstab } from '../tally.js'

/** What the understanding of questions draws on, beside what all insights do. */
export interface AskSource extends InsightSource {
  search(
    question: { text: string; kinds?: readonly string[]; where?: EntityFilter; first?: number; mode?: 'lexical' },
    scope?: Scope
  ): Promise<SearchResult>
  interpret(text: string, scope?: Scope): Promise<readonly Concept[]>
  suggest(
    prefix: string,
    options: { kinds: readonly string[]; first: number },
    scope?: Scope
  ): Promise<readonly Suggestion[]>
}

/** The tasks that answers are dispatched to. */
export interface AskTasks {
  partners(request: PartnerRequest, scope?: Scope): Promise<PartnerAnswer>
  replicable(request: ReplicableRequest, scope?: Scope): Promise<ReplicableAnswer>
  connect(from: string, to: string, options: { first: number }, scope?: Scope): Promise<ExplainedConnections>
  crosstab(request: CrosstabRequest, scope?: Scope): Promise<Crosstab>
  gaps(request: CrosstabRequest, scope?: Scope): Promise<Gap[]>
  needs(request: NeedsRequest, scope?: Scope): Promise<NeedResult[]>
  matchesFor(need: string, options: { first: number; on: string }, scope?: Scope): Promise<NeedMatches>
}
