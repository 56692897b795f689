/** BCP 47 of a language as a file states it (`en_IN`, `EN-in`); undefined for what is none. */
export function languageTag(stated: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(stated?.trim().replace('_', '-'))[0]
  } catch {
    return undefined
  }
}
