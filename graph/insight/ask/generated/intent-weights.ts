export const INTENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {}
