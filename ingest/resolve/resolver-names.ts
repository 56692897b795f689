/** The load that holds what the resolver joins. */
export const RESOLVER_LOAD = 'load:resolver'

/** The Document that says what the resolver found. */
export const RESOLVER_SOURCE = 'document:sangam-resolver'
