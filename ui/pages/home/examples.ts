/** Questions about linkages, already asked. */
export const linkageExamples: readonly { href: string; label: 'connect' | 'crosstab' | 'gaps' }[] = [
  { href: '/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv', label: 'connect' },
  { href: '/linkages?tab=crosstab&via=FOCUS', label: 'crosstab' },
  { href: '/search?q=Which+fields+does+no+cluster+cover?', label: 'gaps' }
]
