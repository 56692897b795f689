import { fileURLToPath, pathToFileURL } from 'node:url'
import { dirname, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PdfContent } from './pdf-content.js'

export interface PdfJob {
  readonly bytes: Uint8Array
  readonly limit: number
}

/** What the PDF holds, or the name of the error of pdf.js and its message. */
export type PdfReply = { readonly content: PdfContent } | { readonly failure: string; readonly message: string }

const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
/** Node cannot run TypeScript, so from sources (tests) the worker is taken from `dist`. */
const WORKER = import.meta.url.endsWith('.ts')
  ? pathToFileURL(resolve(PROJECT_ROOT, 'dist/ingest/sources/pdf-worker.js'))
  : new URL('./pdf-worker.js', import.meta.url)
const MEMORY = { maxOldGenerationSizeMb: 640 }
const TIME_LIMIT = 300_000
const EVENTS = ['message', 'error', 'exit'] as const

/** A thread that has answered and waits for the next job; it does not keep the process alive. */
let idle: Worker | null = null

/**
 * Reads a PDF in a thread of its own: a broken or hostile one may take it down, use up its memory or never end without
 * harm to this one.
 * @throws the signal's reason when it is aborted
 */
export async function pdfInThread(job: PdfJob, signal: AbortSignal | undefined): Promise<PdfReply> {
  signal?.throwIfAborted()
  const worker = idle ?? new Worker(WORKER, { resourceLimits: MEMORY, stdout: true, stderr: true })
  idle = null
  worker.ref()
  const end = (): void => void worker.terminate()
  const late = setTimeout(end, TIME_LIMIT)
  signal?.addEventListener('abort', end)
  try {
    const reply = await answer(worker, job)
    signal?.throwIfAborted()
    if ('content' in reply && !idle) idle = worker
    return reply
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', end)
    for (const event of EVENTS) worker.removeAllListeners(event)
    if (idle === worker) worker.unref()
    else await worker.terminate()
  }
}

function answer(worker: Worker, job: PdfJob): Promise<PdfReply> {
  return new Promise((done) => {
    worker.once('message', done)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      done({ failure: error.code ?? error.name, message: error.message })
    )
    worker.once('exit', () => done({ failure: 'Ended', message: 'the thread has ended' }))
    worker.postMessage(job)
  })
}
