/** What is kept of a job that a server runs, so that other servers, and one started later, can tell of it. */
export interface JobRecord {
  readonly id: string
  /** All that is to be told of it, as JSON. */
  readonly body: string
  /** Whether another server was asked to end it. */
  readonly stopAsked: boolean
  /** Milliseconds since it was last written, by the clock of the store: its server is alive as long as this stays small. */
  readonly silentMs: number
}

/** Jobs beside the graph: neither its version nor its hash knows of them. */
export interface JobRecords {
  /** Writes what is to be told of a job, new or again; a wish to stop it stays. */
  put(id: string, body: string): Promise<void>
  get(id: string): Promise<JobRecord | null>
  /** Those put first long ago come first; of more than `most` the oldest are forgotten for good. */
  list(most: number): Promise<readonly JobRecord[]>
  /** Asks whoever runs it to end it, or takes that back. */
  askToStop(id: string, wish: boolean): Promise<void>
}
