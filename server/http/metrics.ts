/** Counts requests and their durations for Prometheus. */
export interface Metrics {
  observe(route: string, status: number, seconds: number): void
  /** The exposition text; `gauges` are read at the moment of asking. */
  render(gauges: Readonly<Record<string, { readonly value: number; readonly help: string }>>): string
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

interface Histogram {
  readonly counts: number[]
  sum: number
  count: number
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const durations = new Map<string, Histogram>()
  return {
    observe(route, status, seconds) {
      const labels = `route="${route}",status="${status}"`
      requests.set(labels, (requests.get(labels) ?? 0) + 1)
      const histogram = durations.get(route) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 }
      durations.set(route, histogram)
      BUCKETS.forEach((bound, i) => seconds <= bound && histogram.counts[i]!++)
      histogram.sum += seconds
      histogram.count++
    },
    render(gauges) {
      const counted = [...requests].map(([labels, count]) => `sangam_requests_total{${labels}} ${count}`)
      const timed = [...durations].flatMap(([route, histogram]) => histogramLines(route, histogram))
      const stood = Object.entries(gauges).flatMap(([name, { value, help }]) => [
        `# HELP sangam_${name} ${help}`,
        `# TYPE sangam_${name} gauge`,
        `sangam_${name} ${value}`
      ])
      return [
        '# HELP sangam_requests_total Requests answered',
        '# TYPE sangam_requests_total counter',
        ...counted,
        '# HELP sangam_request_duration_seconds Time to the whole answer',
        '# TYPE sangam_request_duration_seconds histogram',
        ...timed,
        ...stood,
        ''
      ].join('\n')
    }
  }
}

function histogramLines(route: string, { counts, sum, count }: Histogram): string[] {
  const name = 'sangam_request_duration_seconds'
  return [
    ...BUCKETS.map((bound, i) => `${name}_bucket{route="${route}",le="${bound}"} ${counts[i]}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`
  ]
}
