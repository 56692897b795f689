import fc from 'fast-check'
import { expect, it } from 'vitest'
import { serverEvents, type ServerEvent } from './server-events.js'

const STREAM = new TextEncoder().encode(
  ':\n\nevent: next\ndata: {"a":"ई"}\n\n:\n\nevent: next\r\ndata: one\r\ndata: two\r\n\r\nevent: complete\ndata:\n\n'
)

it('reads the same events however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(STREAM.length), { maxLength: 6 }), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), STREAM.length]
      const chunks = places.slice(1).map((end, i) => STREAM.slice(places[i], end))
      const events: ServerEvent[] = []
      for await (const event of serverEvents(streamOf(chunks))) events.push(event)
      const expected = [
        { event: 'next', data: '{"a":"ई"}' },
        { event: 'next', data: 'one\ntwo' },
        { event: 'complete', data: '' }
      ]
      expect(events).toEqual(expected)
    })
  )
})

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    }
  })
}
