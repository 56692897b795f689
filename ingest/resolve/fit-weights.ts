import type { Features } from './match-case.js'

/** A match whose truth is known. */
export interface LabelledFeatures {
  features: Features
  isTrue: boolean
}

const RIDGE = 1
const MOST_STEPS = 25
const SMALL_STEP = 1e-4

/** Probability by a weighted sum of features: the logistic function of Σ weight × feature. */
export function probability(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const name in features) sum += features[name]! * (weights[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Logistic regression with a ridge of 1, by Newton's method. The weights of resolve-affiliation come from this. */
export function fitWeights(cases: readonly LabelledFeatures[]): Record<string, number> {
  const names = [...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort()
  const rows = cases.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0))
  const weights = new Float64Array(names.length)
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, cases, weights)
    change.forEach((value, i) => (weights[i]! += value))
    if (change.every((value) => Math.abs(value) < SMALL_STEP)) break
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]!]))
}

function newtonStep(
  rows: readonly Float64Array[],
  cases: readonly LabelledFeatures[],
  weights: Float64Array
): number[] {
  const size = weights.length
  const system = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size + 1)
    row[i] = RIDGE
    row[size] = -RIDGE * weights[i]!
    return row
  })
  rows.forEach((row, at) => {
    const estimate = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
    const [slope, error] = [estimate * (1 - estimate), (cases[at]!.isTrue ? 1 : 0) - estimate]
    for (let i = 0; i < size; i++) {
      if (row[i] === 0) continue
      for (let j = 0; j < size; j++) system[i]![j]! += slope * row[i]! * row[j]!
      system[i]![size]! += error * row[i]!
    }
  })
  return solve(system)
}

/** Gaussian elimination with partial pivoting; each row ends with its right side. */
function solve(system: Float64Array[]): number[] {
  const size = system.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(system[row]![column]!) > Math.abs(system[pivot]![column]!)) pivot = row
    }
    ;[system[column], system[pivot]] = [system[pivot]!, system[column]!]
    for (let row = column + 1; row < size; row++) {
      const factor = system[row]![column]! / system[column]![column]!
      if (factor !== 0) for (let i = column; i <= size; i++) system[row]![i]! -= factor * system[column]![i]!
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let rest = system[row]![size]!
    for (let i = row + 1; i < size; i++) rest -= system[row]![i]! * solution[i]!
    solution[row] = rest / system[row]![row]!
  }
  return solution
}
