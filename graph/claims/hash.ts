import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.js'
import type { Entity, Relation } from './fold.js'

const MODULUS = 1n << 256n

/** SHA-256 of a folded entity or relation with its sources, as a number below 2^256. */
export function contentHash(folded: Entity | Relation): bigint {
  return BigInt(`0x${createHash('sha256').update(canonicalJson(folded)).digest('hex')}`)
}

/** The sum of content hashes mod 2^256: independent of order, and kept up by adding and taking away. */
export function addHash(sum: bigint, value: bigint): bigint {
  return (sum + value) % MODULUS
}

export function subtractHash(sum: bigint, value: bigint): bigint {
  return (sum - value + MODULUS) % MODULUS
}

export function hashText(sum: bigint): string {
  return sum.toString(16).padStart(64, '0')
}
