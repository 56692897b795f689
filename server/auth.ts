import { randomBytes, timingSafeEqual, createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { InvalidError } from '../graph/index.js'
import { ServerError } from './errors.js'

/** What a caller may do; each role may what the ones before it may. `none` may not even read. */
export const ROLES = ['none', 'reader', 'curator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Knows who a request comes from. */
export interface Auth {
  /** The token of this process, valid from this machine; null when tokens come from a file. */
  readonly localToken: string | null
  /** @throws UNAUTHENTICATED for a token nobody was given. */
  roleOf(authorization: string | null, fromLoopback: boolean): Role
}

/** Roles by the tokens of a file or, without one, reading for all and writing from this machine with a fresh token. */
export function createAuth(tokensFile: string | null): Auth {
  const localToken = tokensFile ? null : randomBytes(18).toString('base64url')
  const roles = new Map(tokensFile ? readTokens(tokensFile) : [[digest(localToken!), 'admin' as Role]])
  return {
    localToken,
    roleOf(authorization, fromLoopback) {
      const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1]
      if (!token) return tokensFile ? 'none' : 'reader'
      const hash = digest(token)
      const role = [...roles].find(([known]) => timingSafeEqual(Buffer.from(known), Buffer.from(hash)))?.[1]
      if (!role)
        throw new ServerError(
          'UNAUTHENTICATED',
          'The token is not known here; send "Authorization: Bearer <token>" with one that is'
        )
      if (localToken && !fromLoopback)
        throw new ServerError(
          'FORBIDDEN',
          'Writing is allowed from this machine only; give tokens in API_TOKENS_FILE to allow others'
        )
      return role
    }
  }
}

/** @throws UNAUTHENTICATED without a token, FORBIDDEN with too low a role. */
export function requireRole(role: Role, wanted: Role): void {
  if (ROLES.indexOf(role) >= ROLES.indexOf(wanted)) return
  if (role === 'none' || (role === 'reader' && wanted !== 'reader')) {
    const code = role === 'none' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    throw new ServerError(
      code,
      `This needs the role ${wanted}; send "Authorization: Bearer <token>" with a token of that role`,
      { role, wanted }
    )
  }
  throw new ServerError('FORBIDDEN', `This needs the role ${wanted}, not ${role}`, { role, wanted })
}

function readTokens(file: string): [string, Role][] {
  if (!existsSync(file))
    throw new InvalidError(`API_TOKENS_FILE: there is no file ${file}; write lines of "role token name" into it`, {
      path: 'API_TOKENS_FILE',
      value: file
    })
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
  return lines.flatMap((line, i) => {
    if (!line || line.startsWith('#')) return []
    const [role, token] = line.split(/\s+/)
    if (!ROLES.slice(1).includes(role as Role) || !token) {
      throw new InvalidError(
        `API_TOKENS_FILE: line ${i + 1} of ${file} is not "role token name" with a role of ${ROLES.slice(1).join(', ')}`,
        { path: 'API_TOKENS_FILE' }
      )
    }
    return [[digest(token), role as Role] as [string, Role]]
  })
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
