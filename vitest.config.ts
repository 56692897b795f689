import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['graph/**/*.test.ts', 'ingest/**/*.test.ts', 'server/**/*.test.ts', 'checks/**/*.test.ts', 'ui/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000
  }
})
