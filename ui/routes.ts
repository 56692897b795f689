import type { Component } from 'svelte'
import Entity from './pages/entity/Entity.svelte'
import Home from './pages/home/Home.svelte'
import NotFound from './pages/not-found/NotFound.svelte'
import Partners from './pages/partners/Partners.svelte'
import Search from './pages/search/Search.svelte'
import Sources from './pages/sources/Sources.svelte'

export interface Route {
  path: RegExp
  page: Component<{ id: string }>
  /** In the main navigation under this name. */
  label?: string
  href?: string
}

/** A page a line; the first group of the path, decoded, is handed to the page as `id`. */
export const routes: readonly Route[] = [
  { path: /^\/$/, page: Home },
  { path: /^\/search$/, page: Search, label: 'Search', href: '/search' },
  { path: /^\/partners$/, page: Partners, label: 'Find partners', href: '/partners' },
  { path: /^\/sources$/, page: Sources, label: 'Sources', href: '/sources' },
  { path: /^\/entity\/(.+)$/, page: Entity },
  { path: /^/, page: NotFound }
]

export function routeOf(path: string): { route: Route; id: string } {
  const route = routes.find((candidate) => candidate.path.test(path))!
  return { route, id: decoded(route.path.exec(path)?.[1] ?? '') }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
