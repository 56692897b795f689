import { writeFile } from 'node:fs/promises'
import { InvalidError, scoreRetrieval, type RetrievalReport } from '../../../graph/index.js'
import type { Command, CommandCall } from '../command.js'

/** `sangam eval retrieval <beir-folder> [--run out.jsonl]`: how well search ranks anyone's collection. */
export const retrieval: Command['run'] = async ({ settings, positionals, options, output }) => {
  const [folder, ...rest] = positionals
  if (!folder || rest.length)
    throw new InvalidError('eval retrieval: name one folder with corpus.jsonl, queries.jsonl and qrels.tsv', {
      path: 'beir-folder'
    })
  const { run, ...report } = await scoreRetrieval(folder, { ...settings, onProgress: progressLines(output) })
  const file = options['run']
  if (typeof file === 'string') await writeFile(file, run.map((line) => `${JSON.stringify(line)}\n`).join(''))
  output.report(report, tableOf(report))
  return 0
}

const LINE_EVERY_MS = 5_000

/** A line when a stage begins to take long, with rate and time left. */
function progressLines(output: CommandCall['output']) {
  let [stage, started, told] = ['', 0, 0]
  return (now: string, done: number, total: number): void => {
    const time = performance.now()
    if (now !== stage) [stage, started, told] = [now, time, time]
    if (time - told < LINE_EVERY_MS) return
    told = time
    const rate = (done * 1000) / (time - started)
    output.progress(`${stage}: ${done} of ${total}, ${rate.toFixed(0)}/s, ${Math.ceil((total - done) / rate)} s left`)
  }
}

const MEASURES = { ndcg10: 'nDCG@10', recall100: 'recall@100', mrr: 'MRR' } as const

function tableOf({ documents, queries, quality }: Omit<RetrievalReport, 'run'>): string {
  const columns = Object.keys(MEASURES) as (keyof typeof MEASURES)[]
  const heading = ['', ...Object.values(MEASURES)]
  const rows = Object.entries(quality).map(([mode, of]) => [
    mode,
    ...columns.map((name) => `${of[name].mean.toFixed(3)} (${of[name].low.toFixed(3)}–${of[name].high.toFixed(3)})`)
  ])
  const lines = rows.length
    ? [heading, ...rows].map((cells) =>
        cells
          .map((cell) => cell.padEnd(22))
          .join('')
          .trimEnd()
      )
    : ['no judgments: ranked only']
  return [`${documents} documents, ${queries} queries; 95 % intervals by bootstrap over queries`, ...lines].join('\n')
}
