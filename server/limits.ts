import {
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  isCompositeType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode
} from 'graphql'
import { limitError } from './errors.js'
import type { Settings } from './settings.js'

export type QueryLimits = Pick<Settings, 'maxDepth' | 'maxCost' | 'maxAliases'>

interface Weight {
  readonly depth: number
  readonly cost: number
  readonly aliases: number
}

const NOTHING: Weight = { depth: 0, cost: 0, aliases: 0 }
/** Entries reckoned for a list without a page size. */
const LIST_LENGTH = 5

/**
 * Weighs an operation before it runs. Depth counts nested fields; a field costs 1 and its selection costs as often
 * as the page (`first`) or list it stands in has entries. Introspection is free.
 * @throws a LIMIT error naming limit, value and what was asked.
 */
export function checkQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
  limits: QueryLimits
): void {
  const operations = document.definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION
  )
  const operation = operations.find((o) => !operationName || o.name?.value === operationName)
  if (!operation) return
  const { depth, cost, aliases } = weigher(
    schema,
    document,
    variables
  )(schema.getRootType(operation.operation)!, operation.selectionSet)
  if (depth > limits.maxDepth) throw limitError('MAX_DEPTH', limits.maxDepth, depth, 'The depth of the query')
  if (aliases > limits.maxAliases) throw limitError('MAX_ALIASES', limits.maxAliases, aliases, 'The number of aliases')
  if (cost > limits.maxCost) throw limitError('MAX_COST', limits.maxCost, cost, 'The cost of the query')
}

function weigher(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((f) => [f.name.value, f])
  )
  // A fragment weighs the same wherever it is spread, so weighing is linear in the text of the query.
  const weighed = new Map<string, Weight>()

  const named = (name: string): GraphQLNamedType | undefined => schema.getType(name)
  const fragment = (name: string): Weight => {
    const known = weighed.get(name)
    if (known) return known
    weighed.set(name, NOTHING)
    const found = fragments.get(name)
    const weight = found ? selection(named(found.typeCondition.name.value), found.selectionSet) : NOTHING
    weighed.set(name, weight)
    return weight
  }
  const selection = (type: GraphQLNamedType | undefined, { selections }: SelectionSetNode): Weight =>
    selections.reduce<Weight>((sum, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return plus(sum, fragment(node.name.value))
      if (node.kind === Kind.INLINE_FRAGMENT)
        return plus(sum, selection(node.typeCondition ? named(node.typeCondition.name.value) : type, node.selectionSet))
      if (node.name.value.startsWith('__')) return sum
      const field =
        type && 'getFields' in type
          ? (type.getFields()[node.name.value] as GraphQLField<unknown, unknown> | undefined)
          : undefined
      const inner =
        node.selectionSet && field && isCompositeType(getNamedType(field.type))
          ? selection(getNamedType(field.type), node.selectionSet)
          : NOTHING
      const times = field ? entries(field, node.arguments?.find((a) => a.name.value === 'first')?.value) : 1
      return plus(sum, {
        depth: inner.depth + 1,
        cost: 1 + times * inner.cost,
        aliases: inner.aliases + (node.alias ? 1 : 0)
      })
    }, NOTHING)
  const entries = (field: GraphQLField<unknown, unknown>, given: Parameters<typeof valueFromAST>[0]): number => {
    const first = field.args.find((argument) => argument.name === 'first')
    if (first)
      return Math.max(
        1,
        Number((given && valueFromAST(given, first.type, variables)) ?? first.defaultValue ?? LIST_LENGTH)
      )
    return isList(field.type) && field.name !== 'edges' ? LIST_LENGTH : 1
  }
  return selection
}

function plus(a: Weight, b: Weight): Weight {
  return { depth: Math.max(a.depth, b.depth), cost: a.cost + b.cost, aliases: a.aliases + b.aliases }
}

function isList(type: GraphQLOutputType): boolean {
  return type instanceof GraphQLNonNull ? isList(type.ofType as GraphQLOutputType) : type instanceof GraphQLList
}
