import type { Component } from 'svelte'
import type { Messages } from './messages/en.js'

type Page = Component<Record<string, never>>

export interface Route {
  path: RegExp
  /** Fetches the page the first time it is shown. */
  load: () => Promise<{ default: Page }>
  /** Where the main navigation leads to it, and which text names it. */
  navigation?: { label: Exclude<keyof Messages['frame'], 'themes' | 'leftOut'>; href: string }
}

/** A page a line; the first that fits is shown. */
export const routes: readonly Route[] = [
  { path: /^\/$/, load: () => import('./pages/home/Home.svelte') },
  page('search', () => import('./pages/search/Search.svelte')),
  page('partners', () => import('./pages/partners/Partners.svelte')),
  page('replicate', () => import('./pages/replicate/Replicate.svelte')),
  page('linkages', () => import('./pages/linkages/Linkages.svelte')),
  page('compendiums', () => import('./pages/compendiums/Compendiums.svelte')),
  page('sources', () => import('./pages/sources/Sources.svelte')),
  page('review', () => import('./pages/review/Review.svelte')),
  page('quality', () => import('./pages/quality/Quality.svelte')),
  { path: /^\/entity\/./, load: () => import('./pages/entity/Entity.svelte') },
  { path: /^/, load: () => import('./pages/not-found/NotFound.svelte') }
]

export function routeOf(path: string): Route {
  return routes.find((route) => route.path.test(path))!
}

function page(name: NonNullable<Route['navigation']>['label'], load: Route['load']): Route {
  return { path: new RegExp(`^/${name}$`), load, navigation: { label: name, href: `/${name}` } }
}
