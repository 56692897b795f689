import { csv } from './csv.js'
import { cypher } from './cypher.js'
import type { ExportFormat } from './export-format.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { jsonld } from './jsonld.js'
import { jsonl } from './jsonl.js'
import { neo4jAdmin } from './neo4j-admin.js'
import { turtle } from './turtle.js'

/** Every format that `sangam export` writes. */
export const FORMATS: Readonly<Record<string, ExportFormat>> = {
  jsonl,
  csv,
  graphml,
  gexf,
  jsonld,
  turtle,
  cypher,
  'neo4j-admin': neo4jAdmin
}
