import { mount } from 'svelte'
import App from './App.svelte'
import './fonts.css'
import { speak, wantedLanguage } from './language.js'
import './look.css'
import { address, followLinks } from './router.js'
import { routeOf } from './routes.js'
import { applyTheme, storedTheme } from './theme.js'

/** No `await` outside a function: pages and languages import from this module's chunk and would wait for it. */
async function start(): Promise<void> {
  applyTheme(storedTheme())
  const arrived = routeOf(address.path)
  // The page is fetched beside the words; it is asked for again where this fails.
  arrived.load().catch(() => {})
  await speak(wantedLanguage()).catch(() => speak('en'))
  followLinks()
  arrived.ahead?.(address.path, address.query)
  mount(App, { target: document.getElementById('explorer')! })
}

void start()
