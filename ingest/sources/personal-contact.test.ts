import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskContacts, personalContact } from './personal-contact.js'

test.each([
  ['Write to meera.k@gmail.com today', 'Write to █████████████████ today'],
  ['a.b [at] iitb.ac.in, x(at)y(dot)org', '███ ████ ██████████, ██████████████'],
  ['call +91 98765 43210 now', 'call ███ █████ █████ now'],
  ['Tel: 022-2576 1234.', '████ ████████ ████.'],
  ['mobile 9876543210', 'mobile ██████████']
])('%s shows no contact', (text, masked) => {
  expect(maskContacts(text)).toBe(masked)
  expect(personalContact(maskContacts(text))).toBeNull()
})

test.each([
  'Rs 3.5 crore for 1,20,000 farmers in 2024-25',
  '10 units @ 5.3 lakh',
  'follow @PrinSciAdvGoI',
  '₹9876543210'
])('%s stays as it is', (text) => expect(maskContacts(text)).toBe(text))

test('masking moves nothing', () => {
  const part = fc.constantFrom('a@b.in', ' ', '\n', '+91 98765 43210', 'Pune', '@', '.', '०', '😀', '022 2576123')
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        const masked = maskContacts(text)
        expect(masked).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) if (masked[i] !== text[i]) expect(masked[i]).toBe('█')
      }
    )
  )
})
