import { expect, it } from 'vitest'
import { inWords } from './sentences.js'

it('says what the server says in the words of the reader', () => {
  expect(inWords('"AgroNxt Services" has no ror')).toContain('register')
  expect(inWords('Published 2022-11-17; 1 claims rest on it')).toBe('Published 17 November 2022; 1 statement from it')
  expect(inWords('A sentence of another kind')).toBe('A sentence of another kind')
})
