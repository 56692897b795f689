import { createSubscriber } from 'svelte/reactivity'
import { en, type Messages } from './messages/en.js'

const LANGUAGES = {
  en: { name: 'English', load: async (): Promise<Messages> => en },
  hi: {
    name: 'हिन्दी',
    load: async (): Promise<Messages> => {
      const [{ hi }] = await Promise.all([import('./messages/hi.js'), letters('Noto Sans Devanagari Variable', 'क')])
      return hi
    }
  }
}

export type Language = keyof typeof LANGUAGES

const KEY = 'sangam.language'
const CHANGED = 'sangam:language'
/** Milliseconds that a reader would rather wait than see letters change. */
const PATIENCE = 1_000

let spoken: Language = 'en'
let messages: Messages = en

const follow = createSubscriber((update) => {
  window.addEventListener(CHANGED, update)
  return () => window.removeEventListener(CHANGED, update)
})

/** The texts of the present language. Reading one in a component follows every change of language. */
export const say: Messages = new Proxy(en, {
  get: (_, section) => {
    follow()
    return messages[section as keyof Messages]
  }
})

/** Each language under its own name. */
export const languageNames = Object.entries(LANGUAGES).map(([code, { name }]) => ({ code: code as Language, name }))

export function language(): Language {
  follow()
  return spoken
}

/** The language an address asks for (`lang=hi`), else the reader's last choice on this device, else the browser's. */
export function wantedLanguage(): Language {
  const asked = [new URLSearchParams(location.search).get('lang'), stored(), ...navigator.languages]
  return asked.map((code) => code?.slice(0, 2)).find(isLanguage) ?? 'en'
}

/** Speaks a language once its texts are there, and remembers the choice. */
export async function speak(code: Language): Promise<void> {
  messages = await LANGUAGES[code].load()
  spoken = code
  document.documentElement.lang = code
  try {
    localStorage.setItem(KEY, code)
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** Waits a moment for the letters of a script: text that is there before its font is painted late, or not at all. */
function letters(family: string, sample: string): Promise<unknown> {
  const fetched = document.fonts.load(`1rem "${family}"`, sample).catch(() => [])
  return Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && code in LANGUAGES
}
