/** The same items in the same order, each being made while the one before is used. */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]()
  const ask = () => {
    const next = iterator.next()
    // A failure is told when the item is wanted.
    next.catch(() => undefined)
    return next
  }
  try {
    let next = ask()
    for (let item = await next; !item.done; item = await next) {
      next = ask()
      yield item.value
    }
  } finally {
    await iterator.return?.()
  }
}
