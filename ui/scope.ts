/** Documents that the answers leave out, as the address has them. */
export const LEFT_OUT = 'without'

/** As the API's `Scope`. */
export interface Scope {
  excludeSources: string[]
}

/** What the address restricts all answers to, null for the whole graph. */
export function scopeOf(query: URLSearchParams): Scope | null {
  const excludeSources = [...new Set(query.getAll(LEFT_OUT).filter(Boolean))].sort()
  return excludeSources.length ? { excludeSources } : null
}

/** An address within the explorer under the scope of the present one, unless it brings its own. */
export function keepScope(href: string, here: string): string {
  const scope = scopeOf(new URLSearchParams(here))
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const parameters = new URLSearchParams(query)
  if (!scope || parameters.has(LEFT_OUT)) return href
  for (const id of scope.excludeSources) parameters.append(LEFT_OUT, id)
  return `${path}?${parameters.toString().replaceAll('%3A', ':')}${hash}`
}
