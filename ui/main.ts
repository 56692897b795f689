import { mount } from 'svelte'
import App from './App.svelte'
import './look.css'
import { followLinks } from './router.js'
import { applyTheme, storedTheme } from './theme.js'

applyTheme(storedTheme())
followLinks()
mount(App, { target: document.getElementById('explorer')! })
