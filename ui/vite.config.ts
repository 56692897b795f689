import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** What every page is made of, the words of a language and the drawing of India aside. */
const EVERYWHERE = /\/ui\/(parts\/(?!map\/india-paths)|[^/]+\.ts$)|\/node_modules\/(svelte|esm-env|clsx)\//

/** The explorer is built into `dist/ui`; while developing, a running server at SANGAM_URL answers its questions. */
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A page is there after few requests: on a slow device each costs more than the few kilobytes that splitting saves.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: EVERYWHERE }] } } }
  },
  server: { proxy: { '/graphql': process.env.SANGAM_URL ?? 'http://127.0.0.1:4000' } }
})
