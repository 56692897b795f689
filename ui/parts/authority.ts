import { say } from '../language.js'

/**
 * The mark that a source of this type must carry, null for an outside document. What rests on our own classification or
 * on general knowledge is marked, so that it is never taken for the words of an institution or a press release.
 */
export function ownMark(type: string | null): string | null {
  return say.common.own[(type ?? '').toLowerCase().replaceAll('_', '-')] ?? null
}
