import { GENERAL_KNOWLEDGE, type Citation } from './citation.js'
import { registerDocument, ROR_RECORD } from './registers.js'

/** Reads one citation; null when it names neither a listed document nor a register nor general knowledge. */
export function readCitation(
  citation: string,
  rorOfRow: string,
  listed: (address: string) => Citation | undefined
): Citation | null {
  const document = listed(citation)
  if (document) return document
  const inParentheses = /\(([^()]*)\)\s*$/.exec(citation)?.[1] ?? null
  const remark = inParentheses && !ROR_RECORD.test(inParentheses) ? inParentheses : null
  if (/^general-knowledge(?= \(|$)/.test(citation)) return { ...GENERAL_KNOWLEDGE, remark }
  const register = registerDocument(citation, rorOfRow)
  return register && { document: register.id, authority: 'register', date: null, remark }
}
