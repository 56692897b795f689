type Defined<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> }

/** The members of a GraphQL input that were given: null says the same as leaving out. */
export function defined<T extends object>(input: T | null | undefined): Defined<T> {
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined)
  ) as Defined<T>
}
