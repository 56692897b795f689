/** Asks a GraphQL query that needs no more than these variables. */
type Ask = (query: string, variables: Readonly<Record<string, string>>) => Promise<Record<string, Labelled | null>>

interface Labelled {
  name: string
  aliases: { text: string; language: string | null }[]
}

/** As many aliases as the API allows in one query by default. */
const BATCH = 30
/** Of an answer with more names the others stay as they are. */
const MOST = 300

const ENTITY_ID = /^[a-z-]+:[^\s]+$/

/** By reading (language and scope), then by id; null for what has no name in that language. */
const known = new Map<string, Map<string, string | null>>()

/**
 * An answer of the API with the names of things in another language, where an alias has one: `name` of whatever has an
 * id, which then keeps its first name as `graphName`, and `label` of a facet's value.
 * @param reading what the names depend on beside the language, such as the scope
 */
export async function inLanguage<Data>(data: Data, language: string, reading: string, ask: Ask): Promise<Data> {
  const key = `${language} ${reading}`
  const labels = known.get(key) ?? new Map<string, string | null>()
  known.set(key, labels)
  const unknown = [...idsIn(data, new Set<string>())].filter((id) => !labels.has(id)).slice(0, MOST)
  const batches = Array.from({ length: Math.ceil(unknown.length / BATCH) }, (_, index) =>
    unknown.slice(index * BATCH, (index + 1) * BATCH)
  )
  await Promise.all(batches.map((ids) => learn(ids, language, labels, ask)))
  return renamed(data, labels) as Data
}

async function learn(
  ids: readonly string[],
  language: string,
  labels: Map<string, string | null>,
  ask: Ask
): Promise<void> {
  const declared = ids.map((_, index) => `$id${index}: ID!`).join(', ')
  const members = ids.map((_, index) => `e${index}: node(id: $id${index}, scope: $scope) { ...Labels }`).join('\n')
  const query = `query Labels(${declared}, $scope: Scope) { ${members} }
    fragment Labels on Entity { name aliases { text language } }`
  const variables = Object.fromEntries(ids.map((id, index) => [`id${index}`, id]))
  // Names that cannot be had are no reason to withhold the answer that they would have adorned.
  const found = await ask(query, variables).catch(() => null)
  if (!found) return
  for (const [index, id] of ids.entries()) {
    const own = found[`e${index}`]?.aliases.find((alias) => alias.language === language)
    labels.set(id, own?.text ?? null)
  }
}

interface Thing {
  readonly [member: string]: unknown
}

/** The id of a thing, and the member that names it. */
function namingOf({ id, name, value, label, count }: Thing): { id: string; member: 'name' | 'label' } | null {
  const isNamed = (id: unknown, name: unknown): id is string =>
    typeof id === 'string' && typeof name === 'string' && ENTITY_ID.test(id)
  if (isNamed(id, name)) return { id, member: 'name' }
  // Facts have a value and a label too, but theirs names the field.
  return typeof count === 'number' && isNamed(value, label) ? { id: value, member: 'label' } : null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idsIn(value: unknown, found: Set<string>): Set<string> {
  const naming = isThing(value) ? namingOf(value) : null
  if (naming) found.add(naming.id)
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) idsIn(member, found)
  return found
}

function renamed(value: unknown, labels: ReadonlyMap<string, string | null>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, labels))
  if (!isThing(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renamed(member, labels)]))
  const naming = namingOf(value)
  const label = naming && labels.get(naming.id)
  if (!naming || !label || label === value[naming.member]) return copy
  return { ...copy, [naming.member]: label, ...(naming.member === 'name' && { graphName: value['name'] }) }
}
