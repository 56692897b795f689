import type { KnowledgeGraph } from '../../graph/index.js'
import type { Role } from '../auth.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Loaders } from './loaders.js'

/** What every resolver gets; made anew for each request. */
export interface RequestContext {
  readonly graph: KnowledgeGraph
  readonly role: Role
  readonly jobs: Jobs
  readonly loaders: Loaders
  readonly startedAt: string
  readonly version: string
}
