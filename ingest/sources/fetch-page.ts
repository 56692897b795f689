import robotsParser from 'robots-parser'
import { InvalidError, NotFoundError, UnavailableError } from '../../graph/index.js'
import { httpGet, USER_AGENT, type Answer, type GetOptions } from './http-get.js'
import { parseUrl } from './parse-url.js'

export interface FetchedPage {
  /** Where the redirects led. */
  readonly address: string
  readonly type: string | undefined
  readonly bytes: Uint8Array
}

const MOST_REDIRECTS = 5
/** RFC 9309, 2.5: at least so much of a robots.txt is read. */
const ROBOTS_LIMIT = 512 * 1024
const GONE: ReadonlySet<number> = new Set([404, 410])

// The declarations of the package describe a module with a default export, which it is not.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/**
 * Gets what lies at an address, its redirects followed, each asked for only if its site's robots.txt lets us.
 * @throws as `httpGet`, NotFoundError also where the site says that there is nothing.
 */
export async function fetchPage(address: URL, options: GetOptions): Promise<FetchedPage> {
  const rules = new Map<string, Promise<string>>()
  const allowed = async (url: URL): Promise<void> => {
    const robots = new URL('/robots.txt', url).href
    const text = rules.get(robots) ?? robotsText(robots, options)
    rules.set(robots, text)
    if (parseRobots(robots, await text).isAllowed(url.href, USER_AGENT) === false)
      throw new InvalidError(
        `${url.host} asks programs not to read ${url.href} (robots.txt); download it and give the file`
      )
  }
  const { url, answer } = await follow(address, options, allowed)
  if (GONE.has(answer.status)) throw new NotFoundError(`There is nothing at ${url.href} (${answer.status})`)
  if (answer.status !== 200)
    throw new UnavailableError(`${url.href} answers ${answer.status}; try again later or download it and give the file`)
  return { address: url.href, type: answer.type, bytes: answer.bytes }
}

async function follow(
  start: URL,
  options: GetOptions,
  allowed: (url: URL) => Promise<void>
): Promise<{ url: URL; answer: Answer }> {
  let url = new URL(start)
  url.hash = ''
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    await allowed(url)
    const answer = await httpGet(url, options)
    if (answer.status < 300 || answer.status > 399 || answer.location === undefined) return { url, answer }
    const next = parseUrl(answer.location, url.href)
    if (!next) throw new InvalidError(`${url.href} sends on to what is no address: ${answer.location.slice(0, 200)}`)
    url = next
  }
  throw new InvalidError(`${start.href} sends on more than ${MOST_REDIRECTS} times; give the address it means`)
}

/** RFC 9309, 2.3.1: without rules everything is allowed, while they cannot be had nothing is. */
async function robotsText(robots: string, options: GetOptions): Promise<string> {
  const { answer } = await follow(new URL(robots), { ...options, limit: ROBOTS_LIMIT }, () => Promise.resolve())
  if (answer.status >= 500) throw new UnavailableError(`${robots} answers ${answer.status}; try again later`)
  return answer.status === 200 ? Buffer.from(answer.bytes).toString('utf8') : ''
}
