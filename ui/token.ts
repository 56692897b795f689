import { createSubscriber } from 'svelte/reactivity'

const KEY = 'sangam.token'
const CHANGED = 'sangam:token'

let held = recall()

const follow = createSubscriber((update) => {
  window.addEventListener(CHANGED, update)
  return () => window.removeEventListener(CHANGED, update)
})

/** The token that allows writing, kept until the tab is closed; empty where none was given. */
export const token = {
  get value(): string {
    follow()
    return held
  },
  set value(given: string) {
    held = given.trim()
    try {
      sessionStorage.setItem(KEY, held)
    } catch {
      // The token then lasts as long as the page.
    }
    window.dispatchEvent(new Event(CHANGED))
  }
}

function recall(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
