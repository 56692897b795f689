import { describe, expect, it } from 'vitest'
import { keepScope, scopeOf } from './scope.js'

const HERE = '?q=x&without=document:b&without=document:a'

describe('the scope of an address', () => {
  it('holds each document once', () => {
    expect(scopeOf(new URLSearchParams(`${HERE}&without=document:a`))).toEqual({
      excludeSources: ['document:a', 'document:b']
    })
    expect(scopeOf(new URLSearchParams('q=x&without='))).toBeNull()
  })

  it.each([
    ['/partners', '/partners?without=document:a&without=document:b'],
    ['/search?q=y#top', '/search?q=y&without=document:a&without=document:b#top'],
    ['/sources?without=document:c', '/sources?without=document:c'],
    ['/sources?without=', '/sources?without=']
  ])('goes along to %s', (href, kept) => expect(keepScope(href, HERE)).toBe(kept))

  it('leaves addresses alone where there is none', () => expect(keepScope('/a?b=c', '?q=x')).toBe('/a?b=c'))
})
