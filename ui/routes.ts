import type { Component } from 'svelte'
import type { Messages } from './messages/en.js'
import { loadEntity } from './pages/entity/load.js'
import { loadNetwork } from './pages/linkages/network/load.js'
import { surroundingsOf } from './pages/linkages/network/question.js'
import { loadPartners } from './pages/partners/load.js'
import { listOf } from './pages/partners/question.js'
import { loadSearch } from './pages/search/load.js'
import { resultsOf } from './pages/search/question.js'
import { askAhead } from './parts/answer.svelte.js'
import { loadNames } from './parts/names.js'
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
  { path: /^\/$/, load: () => import('./pages/home/Home.svelte') },
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
  page('replicate', () => import('./pages/replicate/Replicate.svelte')),
  page(
    'linkages',
    () => import('./pages/linkages/Linkages.svelte'),
    (_, query) => {
      const around = surroundingsOf(query)
      askAhead(around, loadNetwork)
      askAhead(around && [around.id], loadNames)
    }
  ),
  page('compendiums', () => import('./pages/compendiums/Compendiums.svelte')),
  page('sources', () => import('./pages/sources/Sources.svelte')),
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
