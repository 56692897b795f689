import Database from 'libsql'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../graph/search/search-index.js'

/** Another engine over the same documents: ids of the best hits. */
export interface Peer {
  readonly name: string
  search(text: string, first: number): string[]
}

type Open = (documents: readonly SearchDocument[]) => Peer

const NAME_BOOST = 2.5

/** SQLite's full-text index with its own BM25, any word of the text. */
const openFts5: Open = (documents) => {
  const database = new Database(':memory:')
  database.exec(
    "CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, names, body, context, tokenize = 'porter unicode61')"
  )
  const insert = database.prepare('INSERT INTO found VALUES (?, ?, ?, ?)')
  database.exec('BEGIN')
  for (const { id, names, text, passages = [], context } of documents)
    insert.run(id, names.join('\n'), [text, ...passages].join('\n'), context.join('\n'))
  database.exec('COMMIT')
  const select = database.prepare(
    `SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found, 0, ${NAME_BOOST}, 1, 0.8) LIMIT ?`
  )
  return {
    name: 'SQLite FTS5',
    search(text, first) {
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      const any = words.map((word) => `"${word}"`).join(' OR ')
      return any ? (select.all(any, first) as { id: string }[]).map(({ id }) => id) : []
    }
  }
}

/** MiniSearch with prefixes and slips, as its users set it up. */
const openMiniSearch: Open = (documents) => {
  const engine = new MiniSearch({ fields: ['names', 'body', 'context'] })
  engine.addAll(
    documents.map(({ id, names, text, passages = [], context }) => ({
      id,
      names: names.join('\n'),
      body: [text, ...passages].join('\n'),
      context: context.join('\n')
    }))
  )
  const options = { boost: { names: NAME_BOOST }, prefix: true, fuzzy: 0.2 }
  return {
    name: 'MiniSearch',
    search: (text, first) =>
      engine
        .search(text, options)
        .slice(0, first)
        .map(({ id }) => String(id))
  }
}

export const PEERS: readonly Open[] = [openFts5, openMiniSearch]
