/** Tells whether an address may ask again; null, or the seconds to wait. */
export type RateLimit = (address: string, now?: number) => number | null

const KEPT_ADDRESSES = 10_000

/** A bucket of `perMinute` requests for each address, refilled evenly. */
export function createRateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  return (address, now = Date.now()) => {
    const { left, at } = buckets.get(address) ?? { left: perMinute, at: now }
    const filled = Math.min(perMinute, left + ((now - at) / 60_000) * perMinute)
    const allowed = filled >= 1
    buckets.delete(address)
    buckets.set(address, { left: allowed ? filled - 1 : filled, at: now })
    if (buckets.size > KEPT_ADDRESSES) buckets.delete(buckets.keys().next().value!)
    return allowed ? null : Math.ceil(((1 - filled) / perMinute) * 60)
  }
}
