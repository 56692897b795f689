/** Questions a newcomer can follow; in words, so that they hold for any catalogue that knows of them. */
export const searchExamples: readonly string[] = [
  'throwing away old phones safely',
  'ई-कचरा',
  'clean drinking water in Odisha',
  'quantum technologies'
]

/** Doors to the three jobs, each with what it is asked for first. */
export const partnerExamples: readonly string[] = [
  'e-waste in Andhra Pradesh',
  'air quality in Delhi',
  'One Health surveillance'
]
