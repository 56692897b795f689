import type { VetoContext } from './entity-vetoes.js'
import type { GraphEntity } from './graph-entities.js'
import { looseKey } from './known-index.js'
import { soundWords } from './sound-words.js'

/** Words of a role below which it says nothing of who has it ("Director", "Joint Secretary"). */
const LEAST_ROLE_WORDS = 3

/** Where two people of like names work together or hold the same post, in words; null where nothing shows it. */
export function sharedContext(
  a: Pick<GraphEntity, 'bodies' | 'roles'>,
  b: Pick<GraphEntity, 'bodies' | 'roles'>,
  { settled, nameOf }: Pick<VetoContext, 'settled' | 'nameOf'>
): string | null {
  const bodies = new Set(b.bodies.map(settled))
  const body = a.bodies.map(settled).find((id) => bodies.has(id))
  if (body !== undefined) return `both of ${nameOf(body) ?? body}`
  const roles = new Set(b.roles.map(looseKey))
  const role = a.roles.find((each) => soundWords(each).length >= LEAST_ROLE_WORDS && roles.has(looseKey(each)))
  return role === undefined ? null : `both ${role}`
}
