import { enCurating } from './en-curating.js'
import { enReading } from './en-reading.js'
import { enTasks } from './en-tasks.js'

/** The explorer in English, the language that every other one follows. */
export const en = { ...enReading, ...enTasks, ...enCurating }
