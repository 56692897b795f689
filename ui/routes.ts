import type { Component } from 'svelte'
import type { Messages } from './messages/en.js'
import { loadCompendiums } from './pages/compendiums/load.js'
import { loadEntity } from './pages/entity/load.js'
import { loadHome } from './pages/home/load.js'
import { askLinkagesAhead } from './pages/linkages/ahead.js'
import { loadPartners } from './pages/partners/load.js'
import { listOf } from './pages/partners/question.js'
import { loadReplicable } from './pages/replicate/load.js'
import { askedOf } from './pages/replicate/question.js'
import { loadSearch } from './pages/search/load.js'
import { resultsOf } from './pages/search/question.js'
import { loadSources } from './pages/sources/load.js'
import { askAhead } from './parts/answer.svelte.js'
import { loadStates } from './parts/map/states.js'
import { shownEntity } from './router.js'

type Page = Component<Record<string, never>>

export interface Route {
  path: RegExp
  /** Fetches the page the first time it is shown. */
  load: () => Promise<{ default: Page }>
  /** Asks what the page will ask first, while it is still being fetched. */
  ahead?: (path: string, query: URLSearchParams) => void
  /** Where the main navigation leads to it, and which text names it. */
  navigation?: { label: Exclude<keyof Messages['frame'], 'themes' | 'leftOut'>; href: string }
}

/** A page a line; the first that fits is shown. */
export const routes: readonly Route[] = [
  { path: /^\/$/, load: () => import('./pages/home/Home.svelte'), ahead: () => askAhead(true, loadHome) },
  page(
    'search',
    () => import('./pages/search/Search.svelte'),
    (_, query) => askAhead(resultsOf(query), loadSearch)
  ),
  page(
    'partners',
    () => import('./pages/partners/Partners.svelte'),
    (_, query) => askAhead(listOf(query), loadPartners)
  ),
  page(
    'replicate',
    () => import('./pages/replicate/Replicate.svelte'),
    (_, query) => {
      askAhead(true, loadStates)
      askAhead(askedOf(query), loadReplicable)
    }
  ),
  page(
    'linkages',
    () => import('./pages/linkages/Linkages.svelte'),
    (_, query) => askLinkagesAhead(query)
  ),
  page(
    'compendiums',
    () => import('./pages/compendiums/Compendiums.svelte'),
    () => askAhead(true, loadCompendiums)
  ),
  page(
    'sources',
    () => import('./pages/sources/Sources.svelte'),
    (_, query) => askAhead(query.get('after') ?? '', loadSources)
  ),
  page('review', () => import('./pages/review/Review.svelte')),
  page('quality', () => import('./pages/quality/Quality.svelte')),
  {
    path: /^\/entity\/./,
    load: () => import('./pages/entity/Entity.svelte'),
    ahead: (path) => askAhead(shownEntity(path), loadEntity)
  },
  { path: /^/, load: () => import('./pages/not-found/NotFound.svelte') }
]

export function routeOf(path: string): Route {
  return routes.find((route) => route.path.test(path))!
}

function page(name: NonNullable<Route['navigation']>['label'], load: Route['load'], ahead?: Route['ahead']): Route {
  return { path: new RegExp(`^/${name}$`), load, ahead, navigation: { label: name, href: `/${name}` } }
}
