import { enCurating } from './en-curating.js'
import { enOntology } from './en-ontology.js'
import { enReading } from './en-reading.js'
import { enSentences } from './en-sentences.js'
import { enTasks } from './en-tasks.js'

/** The explorer in English, the language that every other one follows. */
export const en = { ...enReading, ...enTasks, ...enCurating, ...enOntology, ...enSentences }

/** All that the explorer says in one language; texts with a gap are functions of what fills it. */
export type Messages = typeof en
