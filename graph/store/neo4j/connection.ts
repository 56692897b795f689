import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type BookmarkManager, type Driver, type Result } from 'neo4j-driver'
import { InvalidError, SangamError, UnavailableError } from '../../errors.js'

/** Where the server is and who asks; `database` is the server's default one unless given. */
export interface Neo4jSettings {
  readonly uri: string
  readonly user?: string
  readonly password?: string
  readonly database?: string
  /** Shorter or longer waiting, member by member. */
  readonly patience?: Partial<Patience>
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For a connection, and for a free one of the pool. */
  readonly connect: number
  readonly acquire: number
  /** How long what fails in passing is tried again. */
  readonly retry: number
  /** For the whole of what is read or written, also when the server says nothing at all. */
  readonly read: number
  readonly write: number
}

/** Runs one statement; the rows are plain objects with plain numbers. */
export type Run = <Row>(text: string, parameters?: Record<string, unknown>) => Promise<Row[]>

/** A server that is down is told to the caller rather than waited for. */
const PATIENCE: Patience = { connect: 5_000, acquire: 5_000, retry: 5_000, read: 60_000, write: 900_000 }
/** Before a reading is tried again, doubled each time: as long as the driver waits with a transaction. */
const FIRST_PAUSE_MS = 1_000
/** An idle connection is asked whether it still stands after this time. */
const LIVENESS_CHECK_MS = 30_000

/** Transactions of one database: retried where that helps, and each reader sees what was written here before. */
export class Neo4jConnection {
  readonly settings: Neo4jSettings
  readonly #driver: Driver
  readonly #patience: Patience
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager()

  constructor(settings: Neo4jSettings) {
    this.settings = settings
    this.#patience = { ...PATIENCE, ...settings.patience }
    const { connect, acquire, retry } = this.#patience
    try {
      this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user ?? 'neo4j', settings.password ?? ''), {
        disableLosslessIntegers: true,
        connectionTimeout: connect,
        connectionAcquisitionTimeout: acquire,
        maxTransactionRetryTime: retry,
        connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
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

  /**
   * Every statement is a transaction by itself, which takes a third of the messages of one that is begun and committed. Nothing is lost by
   * that: the server shows each statement what is committed then, in one transaction or in several.
   */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const patience = this.#patience.read
    const run: Run = (text, parameters) => this.#retried(() => this.#readOnce(text, parameters))
    return this.#explaining(() => within(work(run), patience, () => this.#late(patience)))
  }

  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const patience = this.#patience.write
    const session = this.#session('WRITE')
    try {
      const done = session.executeWrite((transaction) => work((...asked) => rowsOf(transaction.run(...asked))), {
        timeout: patience
      })
      return await this.#explaining(() => within(done, patience, () => this.#late(patience)))
    } finally {
      // A session of a silent server would wait for it to say goodbye.
      void session.close().catch(() => undefined)
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #readOnce<Row>(...[text, parameters]: Parameters<Run>): Promise<Row[]> {
    const session = this.#session('READ')
    try {
      return await rowsOf<Row>(session.run(text, parameters, { timeout: this.#patience.read }))
    } finally {
      void session.close().catch(() => undefined)
    }
  }

  async #retried<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + this.#patience.retry
    for (let wait = FIRST_PAUSE_MS; ; wait *= 2) {
      try {
        return await work()
      } catch (error) {
        if (!neo4j.isRetryableError(error) || performance.now() >= end) throw error
      }
      await pause(wait)
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE') {
    const { database } = this.settings
    return this.#driver.session({ database, defaultAccessMode, bookmarkManager: this.#bookmarkManager })
  }

  #late(patience: number): UnavailableError {
    const message = `Neo4j at ${this.settings.uri} was silent for ${patience} ms. Try again`
    return new UnavailableError(message, { retryAfter: 5 })
  }

  async #explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw explained(this.settings, error)
    }
  }
}

/** What a promise comes to, or the error when it takes longer; a late failure of it concerns nobody. */
async function within<T>(promise: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds).unref()
  })
  promise.catch(() => undefined)
  try {
    return await Promise.race([promise, timeout])
  } finally {
    clearTimeout(timer)
  }
}

async function rowsOf<Row>(result: Result): Promise<Row[]> {
  const { records } = await result
  return records.map((record) => record.toObject() as Row)
}

interface Meaning {
  /** Of `code: message`. */
  readonly error: RegExp
  readonly says: (settings: Neo4jSettings) => string
  /** Seconds after which it may be better; absent where waiting does not help. */
  readonly retryAfter?: number
}

/** What the errors of server and driver mean to the one who runs Sangam, the first match telling. */
const MEANINGS: readonly Meaning[] = [
  {
    error: /^(ServiceUnavailable|SessionExpired):|^N\/A: Connection acquisition timed out/,
    says: () => 'does not answer. Start it, or correct NEO4J_URI',
    retryAfter: 5
  },
  {
    error: /^Neo\.\w+\.Security\./,
    says: ({ user = 'neo4j' }) =>
      `refuses the user "${user}". Correct NEO4J_USER and NEO4J_PASSWORD, or grant the right`
  },
  {
    error: /^Neo\.[\w.]+\.DatabaseNotFound:/,
    says: ({ database }) => `has no database "${database}". Create it, or correct NEO4J_DATABASE`
  },
  {
    error: /^Neo\.[\w.]+\.(NotALeader|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly):/,
    says: () =>
      'is read-only: nothing can be written. Name the cluster with neo4j://, or a server that takes writes, in NEO4J_URI',
    retryAfter: 30
  },
  {
    error: /^Neo\.\w+\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|TransactionMemoryLimit):/,
    says: () =>
      'has too little memory for this transaction. Raise server.memory.heap.max_size (dbms.memory.transaction.total.max is a part of it)',
    retryAfter: 30
  },
  {
    error: /^Neo\.TransientError\.|^Neo\.[\w.]+\.(TransactionTimedOut|DatabaseUnavailable)/,
    says: () => 'is overloaded or in transition. Try again',
    retryAfter: 5
  }
]

/** A driver's error as the one who runs Sangam should read it; others pass. */
export function explained(settings: Neo4jSettings, error: unknown): unknown {
  if (error instanceof SangamError || !(error instanceof Error) || !('code' in error)) return error
  const meaning = MEANINGS.find((each) => each.error.test(`${String(error.code)}: ${error.message}`))
  if (!meaning) return error
  const { says, retryAfter } = meaning
  return new UnavailableError(
    `Neo4j at ${settings.uri} ${says(settings)} (${error.message})`,
    { ...(retryAfter && { retryAfter }), value: settings.uri },
    { cause: error }
  )
}
