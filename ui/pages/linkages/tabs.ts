export const TABS = ['connect', 'crosstab', 'gaps', 'network'] as const

export type Tab = (typeof TABS)[number]

/** The tab that an address names, else the first. */
export function tabOf(query: URLSearchParams): Tab {
  return TABS.find((tab) => tab === query.get('tab')) ?? TABS[0]
}
