/** Room for a set of whole numbers below `size`: a bit each. */
export const bitsFor = (size: number): Uint32Array => new Uint32Array(Math.ceil(size / 32))

export function addTo(bits: Uint32Array, n: number): void {
  bits[n >>> 5]! |= 1 << (n & 31)
}

/** 1 or 0. */
export const isIn = (bits: Uint32Array, n: number): number => (bits[n >>> 5]! >>> (n & 31)) & 1

/** The numbers that are in either of two sets of the same size, ascending. Of a few among very many, far fewer steps than there are numbers. */
export function eachOf(a: Uint32Array, b: Uint32Array, visit: (n: number) => void): void {
  for (let word = 0; word < a.length; word++)
    for (let left = a[word]! | b[word]!; left !== 0; left &= left - 1) visit(word * 32 + 31 - Math.clz32(left & -left))
}
