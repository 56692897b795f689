import { entityAddress } from '../../router.js'
import { scopeOf } from '../../scope.js'
import { token } from '../../token.js'

/**
 * An entity as JSON-LD that can stand in a page; null where the server gives none, or under a scope, since it knows only
 * the whole graph.
 */
export async function loadLinkedData(id: string, signal: AbortSignal): Promise<string | null> {
  if (scopeOf(new URLSearchParams(location.search))) return null
  const headers = new Headers(token.value ? { authorization: `Bearer ${token.value}` } : {})
  const response = await fetch(`${entityAddress(id)}.jsonld`, { headers, signal })
  return response.ok ? inPage(await response.text()) : null
}

/** JSON that no reader of HTML takes for the end of its block. */
export function inPage(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
