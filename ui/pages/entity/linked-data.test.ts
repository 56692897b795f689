import { expect, it } from 'vitest'
import { inPage } from './linked-data.js'

it('says the same, without anything that ends a block', () => {
  const data = { name: '</script><script>alert(1)</script>', note: 'a < b <!-- c' }
  const text = inPage(JSON.stringify(data))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual(data)
})
