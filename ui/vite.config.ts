import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** The explorer is built into `dist/ui`; while developing, a running server at SANGAM_URL answers its questions. */
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../dist/ui',
    emptyOutDir: true,
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  },
  server: { proxy: { '/graphql': process.env.SANGAM_URL ?? 'http://127.0.0.1:4000' } }
})
