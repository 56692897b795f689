import neo4j from 'neo4j-driver'
import { byCodeUnit, type EntityId } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import type { OutlineRequest } from '../graph-store.js'
import { PathTable, rowLength } from '../path-table.js'
import { compileOutline } from './compile-pattern.js'
import type { Run } from './connection.js'

/** By `n0`, `r1`, `n1` and so on what paths have there, path by path: numbers of nodes, ids of relations. */
type Columns = Readonly<Record<string, readonly number[] | readonly string[]>>

/**
 * Reads paths as the numbers by which the server knows their nodes, then the ids of these, each once: a path takes some bytes, where its
 * ids would take a hundred and its relations several hundred. The ends of the request are canonical. null where the graph changed
 * between the two readings.
 */
export async function readOutline(run: Run, ontology: Ontology, request: OutlineRequest): Promise<PathTable | null> {
  const { text, parameters } = compileOutline(ontology, request)
  const [before] = await run<Version>(VERSION)
  const [columns] = await run<Columns>(text, parameters)
  const longest = request.pattern.steps.length
  const nodes = Array.from({ length: longest + 1 }, (_, i) => columns![`n${i}`] as readonly number[])
  const { ids, places } = await readIds(run, nodes)
  const [after] = await run<Version>(VERSION)
  if (before!.version !== after!.version) return null
  const rows = new Int32Array(nodes[0]!.length * rowLength(longest)).fill(-1)
  const fill = (column: readonly number[], place: number, numbers: ReadonlyMap<number, number>) => {
    for (let i = 0, at = place; i < column.length; i++, at += rowLength(longest)) rows[at] = numbers.get(column[i]!)!
  }
  nodes.forEach((column, hop) => fill(column, 2 * hop, places))
  const relationIds: string[] = []
  if (request.relations) {
    const ties = new Map<string, number>()
    for (let hop = 0; hop < longest; hop++)
      (columns![`r${hop + 1}`] as readonly string[]).forEach((id, i) => {
        const number = ties.get(id) ?? relationIds.push(id) - 1
        ties.set(id, number)
        rows[i * rowLength(longest) + 2 * hop + 1] = number
      })
  }
  return new PathTable({ ids, relations: [], relationIds, confidences: new Float64Array(), longest, rows })
}

interface Version {
  readonly version: number
}

const VERSION = "MATCH (m:Meta {id: 'graph'}) RETURN m.version AS version"

/** Ids of nodes in code-unit order, and of the server's number of each its place among them. */
async function readIds(
  run: Run,
  columns: readonly (readonly number[])[]
): Promise<{ ids: EntityId[]; places: Map<number, number> }> {
  const numbers = new Set<number>()
  for (const column of columns) for (const number of column) numbers.add(number)
  const found = await run<{ ids: EntityId[]; numbers: number[] }>(
    `UNWIND $numbers AS number MATCH (n) WHERE id(n) = number
     RETURN collect(n.id) AS ids, collect(number) AS numbers`,
    { numbers: Array.from(numbers, (number) => neo4j.int(number)) }
  )
  const { ids } = found[0]!
  const order = Int32Array.from(ids, (_, i) => i).sort((a, b) => byCodeUnit(ids[a]!, ids[b]!))
  const places = new Map<number, number>()
  order.forEach((at, place) => places.set(found[0]!.numbers[at]!, place))
  return { ids: Array.from(order, (at) => ids[at]!), places }
}
