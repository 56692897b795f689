import { untrack } from 'svelte'
import { ApiError } from '../graphql.js'
import { language } from '../language.js'
import { address } from '../router.js'
import { scopeOf } from '../scope.js'

/** The present state of a question: the last answer stays until the next one is there. */
export interface Answer<Value> {
  readonly value: Value | undefined
  readonly error: ApiError | undefined
  readonly loading: boolean
  /** Asks the same again. */
  retry(): void
}

type Load<Question, Value> = (question: Question, signal: AbortSignal) => Promise<Value>

/** Last answers by loader and question, so that going back shows them at once while they are asked for again. */
const REMEMBERED = 30
const remembered = new Map<Load<never, unknown>, Map<string, unknown>>()

/** Answers asked for before the page that wants them was there, until it takes them. */
const ahead = new Map<Load<never, unknown>, { key: string; answer: Promise<unknown> }>()

/** Asks at once what a page will ask as soon as it is there; null asks nothing. */
export function askAhead<Question, Value>(question: Question | null, load: Load<Question, Value>): void {
  if (question === null) return
  const answer = load(question, new AbortController().signal)
  // The page that takes it tells of a failure.
  answer.catch(() => {})
  ahead.set(load, { key: keyOf(question), answer })
}

function takeAhead<Question, Value>(key: string, load: Load<Question, Value>): Promise<Value> | undefined {
  const asked = ahead.get(load)
  if (asked?.key !== key) return undefined
  ahead.delete(load)
  return asked.answer as Promise<Value>
}

/** Answers hold words of the present language. */
function keyOf(question: unknown): string {
  return JSON.stringify([question, scopeOf(address.query), language()])
}

/**
 * Asks whenever the question, the scope of the address, or the language changes, aborting the one before. Call it while a component is being set up.
 * @param question what is asked, plain data; null asks nothing and clears the answer
 */
export function answerTo<Question, Value>(question: () => Question | null, load: Load<Question, Value>): Answer<Value> {
  let value = $state.raw<Value>()
  let error = $state.raw<ApiError>()
  let loading = $state(true)
  let attempt = $state(0)
  const key = $derived(keyOf(question()))

  $effect(() => {
    void attempt
    const [asked] = JSON.parse(key) as [Question | null]
    const stop = new AbortController()
    untrack(() => {
      error = undefined
      loading = asked !== null
      const known = recall(load, key)
      if (known !== undefined || asked === null) value = known
    })
    if (asked !== null) void settle(asked, stop.signal)
    return () => stop.abort()
  })

  async function settle(asked: Question, signal: AbortSignal) {
    const question = key
    try {
      const found = await (takeAhead(question, load) ?? load(asked, signal))
      if (signal.aborted) return
      remember(load, question, found)
      value = found
    } catch (cause) {
      if (signal.aborted) return
      error = cause instanceof ApiError ? cause : new ApiError(String(cause), 'UNKNOWN')
      // The answer to another question must not stand beside the failure of this one.
      value = recall(load, question)
    }
    loading = false
  }

  return {
    get value() {
      return value
    },
    get error() {
      return error
    },
    get loading() {
      return loading
    },
    retry: () => void attempt++
  }
}

function recall<Value>(load: Load<never, Value>, key: string): Value | undefined {
  return remembered.get(load)?.get(key) as Value | undefined
}

function remember<Value>(load: Load<never, Value>, key: string, value: Value): void {
  const answers = remembered.get(load) ?? new Map<string, unknown>()
  remembered.set(load, answers)
  answers.delete(key)
  answers.set(key, value)
  if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value!)
}
