import type { Messages } from '../language.js'
import { en } from './en.js'

/** The explorer in Hindi. */
export const hi: Messages = { ...en }
