import { neo4jImportFiles } from '../../graph/index.js'
import type { ExportFormat } from './export-format.js'

export const neo4jAdmin: ExportFormat = {
  help: 'a folder for "neo4j-admin database import full neo4j @neo4j-admin.args": the store itself, for very large graphs',
  onlyWhole: true,
  files: (selection, { hash }) => neo4jImportFiles({ ...selection, hash })
}
