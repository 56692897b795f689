import type { Mapping, Part } from './mapping.js'
import { statedPiece, toOutcome } from './outcome.js'

const outcome: Part = {
  columns: ['subject_id', 'subject_kind', 'value', 'unit', 'qualifier', 'what', 'year', 'source'],
  state(row) {
    const kind = row.kindNamed('subject_kind')
    const subject = kind && row.resolve('subject_id', row.cell('subject_id'), [kind])
    const witnesses = row.witnesses('sources')
    if (!subject) return
    const [value, unit, qualifier] = [row.cell('value'), row.cell('unit'), row.cell('qualifier')]
    const cells = { value, unit, qualifier, what: row.cell('what'), year: row.cell('year') }
    const result = toOutcome(cells, statedPiece(cells, row.index.row(subject)?.cells['outcomes'] ?? ''))
    if (!result) return void row.reject('value', 'is not a number like 6.1 or a range like 70-75')
    row.about(subject, { outcomes: [{ ...result }] }, 'what', witnesses)
  }
}

export const outcomes: Mapping = { file: 'outcomes.csv', parts: [outcome] }
