import { mount } from 'svelte'
import App from './App.svelte'
import './fonts.css'
import { speak, wantedLanguage } from './language.js'
import './look.css'
import { address, followLinks } from './router.js'
import { routeOf } from './routes.js'
import { applyTheme, storedTheme } from './theme.js'

applyTheme(storedTheme())
await speak(wantedLanguage()).catch(() => speak('en'))
followLinks()
const arrived = routeOf(address.path)
arrived.ahead?.(address.path, address.query)
mount(App, { target: document.getElementById('explorer')! })
