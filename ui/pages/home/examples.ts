/** Questions a newcomer can follow; in words, so that they hold for any catalogue that knows of them. */
export const searchExamples: readonly string[] = [
  'throwing away old phones safely',
  'ई-कचरा',
  'clean drinking water in Odisha',
  'quantum technologies'
]

export const partnerExamples: readonly { text: string; label: string }[] = [
  { text: 'e-waste in Andhra Pradesh', label: 'e-waste in Andhra Pradesh' },
  { text: 'air quality in Delhi', label: 'air quality in Delhi' },
  { text: 'One Health surveillance', label: 'One Health surveillance' }
]
