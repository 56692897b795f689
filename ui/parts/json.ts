/** A plain JSON value, as the fields of the graph hold it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
