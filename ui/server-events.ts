export interface ServerEvent {
  event: string
  data: string
}

/** The events of a `text/event-stream`; comments, which keep the connection alive, are passed over. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop()!
    yield* blocks.flatMap(readEvent)
  }
}

function readEvent(block: string): ServerEvent[] {
  const lines = block.split('\n').filter((line) => line && !line.startsWith(':'))
  if (!lines.length) return []
  const of = (field: string) =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''))
  return [{ event: of('event')[0] ?? 'message', data: of('data').join('\n') }]
}
