const BINS = 4_096

/** For each k the k-th largest of values in [-1, 1], rounded down to a 2048th; -1 when there are fewer than k. */
export function kthLargest(values: Float32Array, ks: readonly number[]): number[] {
  const histogram = new Uint32Array(BINS + 1)
  for (let i = 0; i < values.length; i++) histogram[Math.max(0, Math.min(BINS, ((values[i]! + 1) * (BINS / 2)) | 0))]!++
  return ks.map((k) => {
    let seen = 0
    for (let bin = BINS; bin >= 0; bin--) {
      seen += histogram[bin]!
      if (seen >= k) return bin / (BINS / 2) - 1
    }
    return -1
  })
}
