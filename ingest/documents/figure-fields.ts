import { sangamOntology, type EntityId, type Json } from '../../graph/index.js'
import type { ExtractedFigure } from '../extract/index.js'

const HELD = /^(?:held|organi|schedul|launch|inaugurat|start|celebrat)/i
const MADE = /^(?:releas|publish|launch|unveil|inaugurat)/i
const FOUNDED = /^(?:establish|found|set up)/i

/** Which field of a kind a date goes to, by the verb beside it. */
const DATES: readonly { readonly kind: string; readonly verb: RegExp; readonly put: (date: string) => Fields }[] = [
  {
    kind: 'Event',
    verb: HELD,
    put: (date) => {
      const [start, end] = date.split('/')
      return { start: start!, ...(end && { end }) }
    }
  },
  ...['Project', 'Technology', 'Compendium', 'Programme'].map((kind) => ({
    kind,
    verb: MADE,
    put: (year: string) => ({ year })
  })),
  ...['Cluster', 'Institution'].map((kind) => ({
    kind,
    verb: FOUNDED,
    put: (established: string) => ({ established })
  }))
]

type Fields = Readonly<Record<string, Json>>

/** What a figure states of its subject as fields of the ontology; null where the ontology has no place for it. */
export function figureFields(figure: ExtractedFigure, subject: EntityId): Fields | null {
  const kind = sangamOntology.kindOfId(subject)
  if (kind === undefined || kind === null) return null
  if (figure.unit === 'date' || figure.unit === 'year') {
    return DATES.find((rule) => rule.kind === kind && rule.verb.test(figure.what))?.put(figure.value) ?? null
  }
  return sangamOntology.fieldsOf(kind)['outcomes'] ? { outcomes: [outcomeOf(figure)] } : null
}

const QUALIFIER = /\b(over|more than|nearly|about|around|up to|at least|less than|approximately|some)\b/i

function outcomeOf({ value, unit, what, quote }: ExtractedFigure): Json {
  const [min, max] = value.split(/(?<=\d)-/).map(Number)
  return {
    min: Number.isFinite(min) ? min! : null,
    max: Number.isFinite(max ?? min) ? (max ?? min)! : null,
    unit,
    qualifier: QUALIFIER.exec(quote)?.[0].toLowerCase() ?? null,
    what,
    year: null,
    asStated: quote
  }
}
