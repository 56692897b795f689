/** Milliseconds. */
export interface Latency {
  p50: number
  p95: number
}

export function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}

/** Runs up to `count` times, but no longer than `most` milliseconds in all. */
export async function timed(count: number, run: (i: number) => unknown, most = 4_000): Promise<Latency> {
  const times: number[] = []
  const started = performance.now()
  for (let i = 0; i < count && performance.now() - started < most; i++) {
    const start = performance.now()
    await run(i)
    times.push(performance.now() - start)
  }
  return latencyOf(times)
}

export const digits = (value: number, places = 2): string => value.toFixed(places)
export const cells = ({ p50, p95 }: Latency): string[] => [digits(p50), digits(p95)]

export const table = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
