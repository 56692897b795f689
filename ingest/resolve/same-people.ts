import { consonantKey } from '../../graph/index.js'
import { comparePeople, personWords } from './compare-people.js'
import { DisjointSets } from './disjoint-sets.js'
import type { ProposedEntity } from './graph-entities.js'
import { groupBy } from './group-by.js'
import { sharedContext } from './shared-context.js'
import { looseKey } from './known-index.js'
import type { KnownGraph } from './weigh-proposal.js'

/** Above it a block of people that sound alike in one place is left to curators: it would say nothing. */
const LARGEST_BLOCK = 200

/**
 * People of other documents are one where their names agree and they work in the same place or hold the same post. Where
 * three names do not agree all with one another ("A. Rao", "Anil Rao", "Asha Rao"), only those spelled alike are one.
 */
export function samePeople(proposals: readonly ProposedEntity[], known: KnownGraph): ProposedEntity[][] {
  const byId = new Map(proposals.map((person) => [person.id, person]))
  const alike = new DisjointSets()
  for (const block of blocksOf(proposals, known))
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1)) if (areOne(a, b, known)) alike.join(a.id, b.id)
  const groups = new Set(alike.classes().values())
  return [...groups].flatMap((ids) => agreeing(ids.map((id) => byId.get(id)!)))
}

/** People who share the sound of a word of their names and a body or role. */
function blocksOf(people: readonly ProposedEntity[], { settled }: KnownGraph): ProposedEntity[][] {
  const keyed = people.flatMap((person) => {
    const contexts = [...person.bodies.map(settled), ...person.roles.map(looseKey)]
    const sounds = personWords(person.name).flatMap((word) => (word.length > 1 ? consonantKey(word) : []))
    return contexts.flatMap((context) => [...new Set(sounds)].map((sound) => ({ key: `${context} ${sound}`, person })))
  })
  const blocks = groupBy(keyed, ({ key }) => key)
  return [...blocks.values()]
    .map((block) => block.map(({ person }) => person))
    .filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK)
}

const areOne = (a: ProposedEntity, b: ProposedEntity, known: KnownGraph): boolean =>
  !known.apartFrom(a.id).has(b.id) && isSameName(a, b) && sharedContext(a, b, known) !== null

const isSameName = (a: ProposedEntity, b: ProposedEntity): boolean => comparePeople(a.name, b.name).decision === 'same'

/** The group itself where all names agree, else those of it that are spelled alike. */
function agreeing(group: ProposedEntity[]): ProposedEntity[][] {
  const spellings = groupBy(group, ({ name }) => personWords(name).join(' '))
  const one = [...spellings.values()].map(([first]) => first!)
  const agree = one.every((a, at) => one.slice(at + 1).every((b) => isSameName(a, b)))
  return agree ? [group] : [...spellings.values()].filter(({ length }) => length > 1)
}
