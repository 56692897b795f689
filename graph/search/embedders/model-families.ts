/** What a family of models expects and how its cosines are spread; from the model cards. */
export interface ModelFamily {
  query: string
  passage: string
  pooling: 'mean' | 'cls' | 'last'
  /** Below this cosine two texts are as a rule not about the same thing: near the 99th percentile of unrelated pairs. */
  threshold: number
  maxTokens: number
  latinOnly: boolean
}

const PLAIN: Omit<ModelFamily, 'latinOnly'> = {
  query: '',
  passage: '',
  pooling: 'mean',
  threshold: 0.3,
  maxTokens: 256
}

// The first pattern that fits the folder name or hub id decides; what fits none is read as a plain sentence-transformer.
const FAMILIES: readonly (readonly [RegExp, Partial<ModelFamily>])[] = [
  [
    /e5-mistral|e5.*instruct/i,
    { query: 'Instruct: Retrieve relevant passages\nQuery: ', pooling: 'last', threshold: 0.5, maxTokens: 512 }
  ],
  [/e5/i, { query: 'query: ', passage: 'passage: ', threshold: 0.8, maxTokens: 512 }],
  [/bge-m3/i, { pooling: 'cls', threshold: 0.45, maxTokens: 512 }],
  [
    /bge/i,
    {
      query: 'Represent this sentence for searching relevant passages: ',
      pooling: 'cls',
      threshold: 0.55,
      maxTokens: 512
    }
  ],
  [/gte-.*(v1\.5|multilingual)/i, { pooling: 'cls', threshold: 0.55, maxTokens: 512 }],
  [/gte/i, { threshold: 0.78, maxTokens: 512 }],
  [
    /arctic-embed/i,
    { query: 'Represent this sentence for searching relevant passages: ', pooling: 'cls', maxTokens: 512 }
  ],
  [/nomic-embed/i, { query: 'search_query: ', passage: 'search_document: ', threshold: 0.5, maxTokens: 512 }],
  [/minilm|mpnet/i, {}]
]

/** The family of a model by its folder name or hub id. */
export function familyOf(model: string): ModelFamily {
  const latinOnly = !/multilingual|bge-m3|labse|gemma|qwen/i.test(model)
  return { ...PLAIN, latinOnly, ...FAMILIES.find(([pattern]) => pattern.test(model))?.[1] }
}
