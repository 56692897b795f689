import { InvalidError, quoted } from '../../errors.js'

/** Where a page ended: the index version it was read from, and score and id of its last hit. */
export interface Cursor {
  version: number
  score: number
  id: string
}

export const encodeCursor = ({ version, score, id }: Cursor): string =>
  Buffer.from(JSON.stringify([version, score, id])).toString('base64url')

/** Throws InvalidError for anything `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor {
  try {
    const [version, score, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (typeof version === 'number' && typeof score === 'number' && typeof id === 'string')
      return { version, score, id }
  } catch {
    // Falls through to the one message for all foreign cursors.
  }
  throw new InvalidError(
    `after: ${quoted(text)} is not a cursor of this search; take one from a hit, or leave it out`,
    {
      path: 'after',
      value: text
    }
  )
}
