import type { ModelFamily } from './model-families.js'

/** What a worker thread is started with. */
export interface WorkerModel {
  /** Folder or hub id. */
  model: string
  local: boolean
  dtype: string
  revision: string
  pooling: ModelFamily['pooling']
  maxTokens: number
  /** Processors that one inference may keep busy; null: as many as there are. */
  processors: number | null
}

export interface EmbedJob {
  job: number
  texts: readonly string[]
}

/** Vectors end to end, or why there are none. A job without texts reports the dimensions alone. */
export interface EmbedReply {
  job: number
  dimensions?: number
  vectors?: Float32Array
  failure?: string
}

/** Asks the thread to end as soon as no inference is under way. */
export const END = 'end'
