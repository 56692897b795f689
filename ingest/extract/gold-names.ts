const TITLE = /^(?:the|prof|professor|dr|mr|ms|mrs|shri|smt) /

/** A name without case, accents, titles and punctuation: how predicted and annotated names are compared. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’‘'“”".]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(TITLE, '')
    .replace(TITLE, '')

/** The bare name, the name without what stands in brackets, and what stands in them. */
export const nameVariants = (name: string): Set<string> => {
  const variants = new Set([bareName(name)])
  const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim()
  if (bare !== name && bareName(bare).length > 1) {
    variants.add(bareName(bare))
    for (const match of name.matchAll(/\(([^)]*)\)/g))
      if (bareName(match[1]!).length > 2) variants.add(bareName(match[1]!))
  }
  variants.delete('')
  return variants
}

export const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const item of a) if (b.has(item)) return true
  return false
}
