import { createSubscriber } from 'svelte/reactivity'
import { keepScope } from './scope.js'

const MOVED = 'sangam:moved'

const follow = createSubscriber((update) => {
  window.addEventListener('popstate', update)
  window.addEventListener(MOVED, update)
  return () => {
    window.removeEventListener('popstate', update)
    window.removeEventListener(MOVED, update)
  }
})

/** Where the reader is. Reading it in a component or effect follows every move. */
export const address = {
  get path(): string {
    follow()
    return location.pathname
  },
  get query(): URLSearchParams {
    follow()
    return new URLSearchParams(location.search)
  }
}

/** Moves to an address of the explorer, under the present scope: a new step back, or in place of the present one. */
export function go(to: string, { replace = false } = {}): void {
  const href = keepScope(to, location.search)
  if (replace) history.replaceState(history.state, '', href)
  else {
    rememberScroll()
    history.pushState({ scroll: 0 }, '', href)
  }
  window.dispatchEvent(new Event(MOVED))
  if (!replace) scrollTo(0, 0)
}

/** An address from a path and parameters; empty values are left out, lists are repeated. */
export function addressOf(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | null | undefined>> = {}
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) if (item) query.append(name, item)
  }
  // Ids and lists read better with their colons.
  const text = query.toString().replaceAll('%3A', ':')
  return text ? `${path}?${text}` : path
}

/** The page of an entity. */
export function entityAddress(id: string): string {
  return `/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

/** The entity that an address shows. */
export function shownEntity(path: string): string {
  const text = path.slice('/entity/'.length)
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray per cent sign is no code; such an id names nothing, and the page says so.
    return text
  }
}

/** Lets plain links move within the explorer without loading it anew, and going back return to the same height. */
export function followLinks(): void {
  history.scrollRestoration = 'manual'
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    // The browser itself goes to a place within the page; going back must find the height that it left.
    if (link?.getAttribute('href')?.startsWith('#')) rememberScroll()
    const to = link && leadsTo(event, link)
    if (!to) return
    event.preventDefault()
    go(to)
  })
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const toPlace = state === null && location.hash
    if (!toPlace) returnTo((state as { scroll?: number } | null)?.scroll ?? 0)
  })
  window.addEventListener('pagehide', rememberScroll)
}

/** Addresses that the server itself answers. */
const SERVED = /^\/(graphql|export|health|ready|metrics)\b|\.jsonld$/

/** The address within the explorer that a click leads to, null for one that the browser should follow itself. */
function leadsTo(event: MouseEvent, link: Element): string | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  // Links within drawings have no properties for the parts of their address.
  const written = link.getAttribute('href') ?? '#'
  const to = new URL(written, location.href)
  const elsewhere = to.origin !== location.origin || link.hasAttribute('target') || link.hasAttribute('download')
  if (!plain || elsewhere || written.startsWith('#') || SERVED.test(to.pathname) || event.defaultPrevented) return null
  return to.href.slice(to.origin.length)
}

function rememberScroll(): void {
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '')
}

/** Scrolls as soon as the page is tall enough; gives up when the reader scrolls or a second has passed. */
function returnTo(height: number): void {
  scrollTo(0, height)
  const observer = new ResizeObserver(() => {
    scrollTo(0, height)
    if (Math.abs(scrollY - height) < 2) stop()
  })
  const stop = () => observer.disconnect()
  observer.observe(document.body)
  window.addEventListener('wheel', stop, { once: true, passive: true })
  window.addEventListener('touchmove', stop, { once: true, passive: true })
  setTimeout(stop, 1000)
}
