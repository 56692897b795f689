import { describe, expect, it } from 'vitest'
import { addressOf, entityAddress, shownEntity } from './router.js'

describe('addresses', () => {
  it('leave out what is empty and repeat lists', () => {
    expect(
      addressOf('/search', { q: 'old phones', kind: ['PROJECT', 'TECHNOLOGY'], after: null, state: [], text: '' })
    ).toBe('/search?q=old+phones&kind=PROJECT&kind=TECHNOLOGY')
    expect(addressOf('/search')).toBe('/search')
  })

  it('keep ids readable', () => {
    expect(addressOf('/partners', { domain: 'domain:e-waste' })).toBe('/partners?domain=domain:e-waste')
  })

  it.each(['institution:iit-delhi', 'person:a&b=c', 'domain:ई-कचरा', 'x:50% off?', 'x:a/b#c'])(
    'lead to the entity %s and back',
    (id) => {
      expect(shownEntity(new URL(entityAddress(id), 'http://sangam').pathname)).toBe(id)
    }
  )

  it('survive a stray per cent sign', () => {
    expect(shownEntity('/entity/x:50%')).toBe('x:50%')
  })
})
