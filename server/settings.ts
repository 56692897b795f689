import { join, resolve } from 'node:path'
import { InvalidError } from '../graph/index.js'
import { PROJECT_ROOT } from './project-root.js'

/** One setting: read from the environment under `name` or from the flag made of it (`DATA_DIR` → `--data-dir`). */
export interface Setting<T = unknown> {
  readonly name: string
  /** As a user would write it; empty = not set. */
  readonly default: string
  readonly help: string
  /** Not shown by `doctor`. */
  readonly secret?: boolean
  /** The value, or an exception whose message completes "… is not". */
  readonly parse: (text: string) => T
}

const integer = (from: number, to: number, what: string) => (text: string) => {
  const value = Number(text)
  if (!/^\d+$/.test(text.trim()) || value < from || value > to)
    throw new InvalidError(`${what} (a whole number from ${from} to ${to})`)
  return value
}

const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T => {
    const found = values.find((value) => value === text.toLowerCase())
    if (!found) throw new InvalidError(`one of ${values.join(', ')}`)
    return found
  }

const optional = (text: string) => text || null
const path = (text: string) => resolve(text)

const boltAddress = (text: string) => {
  if (text && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/.test(text))
    throw new InvalidError('an address like bolt://localhost:7687')
  return text || null
}

const hostName = (text: string) => {
  if (!/^[\w.:-]+$/.test(text)) throw new InvalidError('an address to listen on, like 127.0.0.1')
  return text
}

const size = integer(1_000, 1_000_000_000, 'a size in bytes')
const amount = integer(1, 1_000_000_000, 'a limit')

/** Every setting there is; parsing, `--help` and docs/settings.md derive from this table. */
export const SETTINGS = {
  port: {
    name: 'PORT',
    default: '4000',
    help: 'Port to listen on; 0 takes a free one',
    parse: integer(0, 65_535, 'a port')
  },
  host: {
    name: 'HOST',
    default: '127.0.0.1',
    help: 'Address to listen on; only the machine itself unless changed',
    parse: hostName
  },
  dataDir: {
    name: 'DATA_DIR',
    default: './data',
    help: 'Folder of the store and of what is derived from it',
    parse: path
  },
  catalogueDir: {
    name: 'CATALOGUE_DIR',
    default: join(PROJECT_ROOT, 'catalogue'),
    help: 'Folder of CSV tables loaded when the store is empty (default: the shipped catalogue)',
    parse: path
  },
  neo4jUri: {
    name: 'NEO4J_URI',
    default: '',
    help: 'Address of a Neo4j server; with it Neo4j is the store',
    parse: boltAddress
  },
  neo4jUser: { name: 'NEO4J_USER', default: 'neo4j', help: 'User of the Neo4j server', parse: String },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    default: '',
    help: 'Password of the Neo4j user',
    secret: true,
    parse: String
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    default: '',
    help: "Database on the Neo4j server (default: the user's own)",
    parse: optional
  },
  search: {
    name: 'SEARCH',
    default: '',
    help: 'Where vectors are kept and their nearest found: embedded (the memory of each server) or neo4j (its vector index; needs NEO4J_URI). Default: where the store is',
    parse: (text: string) => (text ? oneOf('embedded', 'neo4j')(text) : null)
  },
  embeddingModel: {
    name: 'EMBEDDING_MODEL',
    default: join(PROJECT_ROOT, 'models', 'all-MiniLM-L6-v2'),
    help: 'Folder or hub id of the embedding model; "none" searches by words only (default: the bundled all-MiniLM-L6-v2)',
    parse: (text: string) => (text === 'none' ? null : text)
  },
  apiTokensFile: {
    name: 'API_TOKENS_FILE',
    default: '',
    help: 'File of lines "role token name" with the roles reader, curator, admin. Without it reading is open, and writing is allowed from this machine with the token printed at start',
    parse: optional
  },
  maxDepth: { name: 'MAX_DEPTH', default: '14', help: 'Deepest nesting of a GraphQL query', parse: amount },
  maxCost: {
    name: 'MAX_COST',
    default: '50000',
    help: 'Dearest GraphQL query: a field costs 1, times the page sizes it stands within',
    parse: amount
  },
  maxAliases: { name: 'MAX_ALIASES', default: '30', help: 'Most aliases in a GraphQL query', parse: amount },
  maxBody: {
    name: 'MAX_BODY',
    default: '12000000',
    help: 'Largest request body, in bytes; uploaded files take four thirds of their size',
    parse: size
  },
  rateLimit: { name: 'RATE_LIMIT', default: '1200', help: 'Most requests a minute from one address', parse: amount },
  logLevel: {
    name: 'LOG_LEVEL',
    default: 'info',
    help: 'debug, info, warn, error or silent',
    parse: oneOf('debug', 'info', 'warn', 'error', 'silent')
  }
} as const satisfies Record<string, Setting>

export type Settings = { readonly [K in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[K]['parse']> }

/** `DATA_DIR` → `data-dir` */
export function flagOf({ name }: Pick<Setting, 'name'>): string {
  return name.toLowerCase().replaceAll('_', '-')
}

/** Reads all settings; a flag wins over the environment. @throws InvalidError with name, value and remedy. */
export function readSettings(environment: NodeJS.ProcessEnv, flags: Readonly<Record<string, unknown>> = {}): Settings {
  const read = Object.entries<Setting>(SETTINGS).map(([key, setting]) => {
    const flag = flags[flagOf(setting)]
    const text = typeof flag === 'string' ? flag : environment[setting.name] || setting.default
    return [key, parse(setting, text)] as const
  })
  return Object.fromEntries(read) as unknown as Settings
}

function parse(setting: Setting, text: string): unknown {
  try {
    return setting.parse(text)
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
    const details = { path: setting.name, value: text }
    const remedy = setting.default ? `; leave it out for ${setting.default}` : ''
    throw new InvalidError(
      `${setting.name}: "${text}" is not ${error.message}. Set ${setting.name} or --${flagOf(setting)}${remedy}`,
      details
    )
  }
}
