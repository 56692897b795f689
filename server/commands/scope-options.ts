import { InvalidError, type Scope } from '../../graph/index.js'
import { many, one } from './call-options.js'
import type { CommandCall, CommandOption } from './command.js'

/** Flags that say which claims count, as Scope does. */
export const SCOPE_OPTIONS: Readonly<Record<string, CommandOption>> = {
  'as-of': { type: 'string', value: '<date>', help: 'Not what was said after this date; undated claims stay' },
  source: { type: 'string', multiple: true, value: '<document>', help: 'Only what this document says' },
  'exclude-source': { type: 'string', multiple: true, value: '<document>', help: 'Not what this document says' },
  'min-confidence': { type: 'string', value: '<0 to 1>', help: 'Not claims of lower confidence' }
}

/** The scope that flags give, if any. @throws InvalidError for a confidence that is no number. */
export function scopeFrom(call: CommandCall): Scope | undefined {
  const [asOf, confidence] = [one(call, 'as-of'), one(call, 'min-confidence')]
  const [sources, excludeSources] = [many(call, 'source'), many(call, 'exclude-source')]
  if (confidence !== undefined && !/^\d*\.?\d+$/.test(confidence))
    throw new InvalidError(`--min-confidence: "${confidence}" is not a number from 0 to 1`, {
      path: 'min-confidence',
      value: confidence
    })
  const scope = {
    ...(asOf !== undefined && { asOf }),
    ...(confidence !== undefined && { minConfidence: Number(confidence) }),
    ...(sources.length && { sources }),
    ...(excludeSources.length && { excludeSources })
  }
  return Object.keys(scope).length ? scope : undefined
}
