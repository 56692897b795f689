/** Quality of one ranking against the grades of its query; grades of 0 or less count as not relevant. */
export interface Quality {
  ndcg10: number
  recall100: number
  mrr: number
}

/** nDCG@10 with linear gain (as trec_eval), recall@100, and the reciprocal rank of the first relevant document. */
export function judge(ranking: readonly string[], grades: ReadonlyMap<string, number>): Quality {
  const relevant = [...grades].filter(([, grade]) => grade > 0)
  const ideal = relevant.map(([, grade]) => grade).sort((a, b) => b - a)
  const gain = ranking.map((id) => Math.max(0, grades.get(id) ?? 0))
  const first = gain.findIndex((grade) => grade > 0)
  const found = gain.slice(0, 100).filter((grade) => grade > 0).length
  return {
    ndcg10: ideal.length === 0 ? 0 : discounted(gain) / discounted(ideal),
    recall100: ideal.length === 0 ? 0 : found / ideal.length,
    mrr: first < 0 ? 0 : 1 / (first + 1)
  }
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)

export interface Estimate {
  mean: number
  low: number
  high: number
}

const RESAMPLES = 1_000

/** Mean with its 95 % interval by the bootstrap over queries; the resampling is seeded, so the same values give the same interval. */
export function estimate(values: readonly number[]): Estimate {
  const random = mulberry32(20_261_122)
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!))
  )
  means.sort((a, b) => a - b)
  return { mean: mean(values), low: means[Math.floor(RESAMPLES * 0.025)]!, high: means[Math.floor(RESAMPLES * 0.975)]! }
}

/** The mulberry32 generator: 32 bits of state are enough to resample. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
