import type { Messages } from './en.js'
import { hiCurating } from './hi-curating.js'
import { hiOntology } from './hi-ontology.js'
import { hiReading } from './hi-reading.js'
import { hiSentences } from './hi-sentences.js'
import { hiTasks } from './hi-tasks.js'

/** The explorer in Hindi. */
export const hi: Messages = { ...hiReading, ...hiTasks, ...hiCurating, ...hiOntology, ...hiSentences }
