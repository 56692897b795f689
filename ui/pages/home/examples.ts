/** Questions a newcomer can follow; in words, so that they hold for any catalogue that knows of them. */
export const searchExamples: readonly string[] = [
  'throwing away old phones safely',
  'ई-कचरा',
  'clean drinking water in Odisha',
  'quantum technologies'
]

/** Takes a state and what its reader asks for. */
export const replicateExamples: readonly { state: string; need: string; label: string }[] = [
  { state: 'place:in-pb', need: 'farming and crop residue', label: 'Punjab: farming and crop residue' },
  { state: 'place:in-ka', need: 'lake pollution', label: 'Karnataka: lake pollution' },
  { state: 'place:in-od', need: 'rural health', label: 'Odisha: rural health' }
]

/** Questions about linkages, already asked. */
export const linkageExamples: readonly { href: string; label: 'connect' | 'crosstab' | 'gaps' }[] = [
  { href: '/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv', label: 'connect' },
  { href: '/linkages?tab=crosstab&via=FOCUS', label: 'crosstab' },
  { href: '/search?q=Which+fields+does+no+cluster+cover?', label: 'gaps' }
]

/** Doors to the three jobs, each with what it is asked for first. */
export const partnerExamples: readonly string[] = [
  'e-waste in Andhra Pradesh',
  'air quality in Delhi',
  'One Health surveillance'
]
