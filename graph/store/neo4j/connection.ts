import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver'
import { InvalidError, SangamError, UnavailableError } from '../../errors.js'

/** Where the server is and who asks; `database` is the server's default one unless given. */
export interface Neo4jSettings {
  readonly uri: string
  readonly user?: string
  readonly password?: string
  readonly database?: string
}

/** Runs one statement of a transaction; the rows are plain objects with plain numbers. */
export type Run = <Row>(text: string, parameters?: Record<string, unknown>) => Promise<Row[]>

/** Milliseconds. A server that is down is told to the caller rather than waited for. */
const PATIENCE = { connect: 5_000, acquire: 15_000, retry: 15_000, livenessCheck: 30_000 } as const

/** Transactions of one database: retried where that helps, and each reader sees what was written here before. */
export class Neo4jConnection {
  readonly settings: Neo4jSettings
  readonly #driver: Driver
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager()

  constructor(settings: Neo4jSettings) {
    this.settings = settings
    try {
      this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user ?? 'neo4j', settings.password ?? ''), {
        disableLosslessIntegers: true,
        connectionTimeout: PATIENCE.connect,
        connectionAcquisitionTimeout: PATIENCE.acquire,
        maxTransactionRetryTime: PATIENCE.retry,
        connectionLivenessCheckTimeout: PATIENCE.livenessCheck,
        telemetryDisabled: true
      })
    } catch (error) {
      throw new InvalidError(
        `NEO4J_URI "${settings.uri}" is not an address of a Neo4j server; write neo4j://host:7687 or bolt://host:7687`,
        { path: 'NEO4J_URI', value: settings.uri },
        { cause: error }
      )
    }
  }

  /** @throws UnavailableError at once when the server does not answer or refuses the user. */
  async verify(): Promise<void> {
    await this.#explaining(() => this.#driver.verifyConnectivity({ database: this.settings.database }))
  }

  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transaction('executeRead', work)
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#transaction('executeWrite', work)
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #transaction<T>(mode: 'executeRead' | 'executeWrite', work: (run: Run) => Promise<T>): Promise<T> {
    const { database } = this.settings
    const session = this.#driver.session({ database, bookmarkManager: this.#bookmarkManager })
    try {
      return await this.#explaining(() => session[mode]((transaction) => work(runner(transaction))))
    } finally {
      await session.close()
    }
  }

  async #explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw explained(this.settings, error)
    }
  }
}

function runner(transaction: ManagedTransaction): Run {
  return async <Row>(text: string, parameters?: Record<string, unknown>) => {
    const { records } = await transaction.run(text, parameters)
    return records.map((record) => record.toObject() as Row)
  }
}

/** What the server's codes mean to the one who runs Sangam, the first match telling. */
const MEANINGS: readonly [RegExp, (settings: Neo4jSettings) => string][] = [
  [/^(ServiceUnavailable|SessionExpired)$/, () => 'does not answer. Start it, or correct NEO4J_URI'],
  [
    /\.Security\./,
    ({ user = 'neo4j' }) => `refuses the user "${user}". Correct NEO4J_USER and NEO4J_PASSWORD, or grant the right`
  ],
  [/\.DatabaseNotFound$/, ({ database }) => `has no database "${database}". Create it, or correct NEO4J_DATABASE`],
  [
    /\.(NotALeader|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly)$/,
    () => 'can only be read from. Name the cluster with neo4j://, or a server that takes writes, in NEO4J_URI'
  ],
  [/^Neo\.TransientError\.|\.TransactionTimedOut/, () => 'is overloaded or in transition. Try again']
]

function explained(settings: Neo4jSettings, error: unknown): unknown {
  if (error instanceof SangamError || !(error instanceof Error) || !('code' in error)) return error
  const meaning = MEANINGS.find(([code]) => code.test(String(error.code)))?.[1]
  if (!meaning) return error
  return new UnavailableError(
    `Neo4j at ${settings.uri} ${meaning(settings)} (${error.message})`,
    { retryAfter: 5, value: settings.uri },
    { cause: error }
  )
}
