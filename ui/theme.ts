/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'sangam.theme'

/** The reader's choice on this device; `system` where none was made or storage is closed. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** Shows the page in a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}
