import { parentPort } from 'node:worker_threads'
import { pdfContent } from './pdf-content.js'
import type { PdfJob, PdfReply } from './pdf-thread.js'

// Of a broken file pdf.js drops promises that fail later; what matters of them fails in its answer too.
process.on('unhandledRejection', () => undefined)

parentPort!.on('message', async ({ bytes, limit }: PdfJob) => {
  const reply = await pdfContent(bytes, limit).then(
    (content): PdfReply => ({ content }),
    (error: unknown): PdfReply => ({ failure: error instanceof Error ? error.name : 'Error', message: String(error) })
  )
  parentPort!.postMessage(reply)
})
