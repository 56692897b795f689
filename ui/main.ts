import { mount } from 'svelte'
import App from './App.svelte'
import './fonts.css'
import { speak, wantedLanguage } from './language.js'
import './look.css'
import { followLinks } from './router.js'
import { applyTheme, storedTheme } from './theme.js'

applyTheme(storedTheme())
await speak(wantedLanguage()).catch(() => speak('en'))
followLinks()
mount(App, { target: document.getElementById('explorer')! })
