import type { DocumentPage } from './load.js'

/** A stretch of the text; a marked one is quoted for what it mentions. */
export interface Stretch {
  text: string
  mentions: { id: string; name: string; kind: string }[]
}

/** Cuts a text where quotes begin and end; places that do not fit are looked for by the quote's words. */
export function quotations({ text, mentions }: DocumentPage): Stretch[] {
  const spans = mentions.flatMap(({ quotes, ...mention }) =>
    quotes.flatMap((quote) => {
      const given = quote.start ?? -1
      const start = text.startsWith(quote.text, given) && given >= 0 ? given : text.indexOf(quote.text)
      return start < 0 ? [] : [{ start, end: start + quote.text.length, mention }]
    })
  )
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!
    const here = spans.filter((span) => span.start <= start && span.end >= end).map(({ mention }) => mention)
    return { text: text.slice(start, end), mentions: here }
  })
}
