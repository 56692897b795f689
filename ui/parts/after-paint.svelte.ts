/**
 * Follows a value one paint later, so that what costs most to draw does not hold back what is seen first.
 * Call it while a component is being set up.
 * @param first what it is until then; without it the value of that moment
 */
export function afterPaint<Value, First = Value>(
  read: () => Value,
  first: Value | First = read()
): { readonly value: Value | First } {
  let held = $state.raw(first)

  $effect(() => {
    const next = read()
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => (held = next))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  })

  return {
    get value() {
      return held
    }
  }
}
