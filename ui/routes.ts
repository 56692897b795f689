import type { Component } from 'svelte'
import Entity from './pages/entity/Entity.svelte'
import Home from './pages/home/Home.svelte'
import NotFound from './pages/not-found/NotFound.svelte'
import Partners from './pages/partners/Partners.svelte'
import Search from './pages/search/Search.svelte'
import Sources from './pages/sources/Sources.svelte'

export interface Route {
  path: RegExp
  page: Component<Record<string, never>>
  /** Where the main navigation leads to it, and under which name. */
  navigation?: { label: string; href: string }
}

/** A page a line; the first that fits is shown. */
export const routes: readonly Route[] = [
  { path: /^\/$/, page: Home },
  { path: /^\/search$/, page: Search, navigation: { label: 'Search', href: '/search' } },
  { path: /^\/partners$/, page: Partners, navigation: { label: 'Find partners', href: '/partners' } },
  { path: /^\/sources$/, page: Sources, navigation: { label: 'Sources', href: '/sources' } },
  { path: /^\/entity\/./, page: Entity },
  { path: /^/, page: NotFound }
]

export function routeOf(path: string): Route {
  return routes.find((route) => route.path.test(path))!
}
