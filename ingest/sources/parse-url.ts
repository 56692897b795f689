/** An address, resolved against `base` where it is relative; undefined for what is none. */
export function parseUrl(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}
