/** Multipliers of number words, English and Indian. */
const MULTIPLIERS: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9
}
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(hundred|thousand|lakh|lac|million|crore|billion)?s?\b/gi

/** All amounts in a text as plain numbers: "3 lakh" and "300,000" are one. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(AMOUNT)].map(
    ([, digits, word]) => Number(digits!.replaceAll(',', '')) * (word ? MULTIPLIERS[word.toLowerCase()]! : 1)
  )
}
