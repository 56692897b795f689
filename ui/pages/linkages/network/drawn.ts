import { xmlText } from '../../../parts/xml.js'
import { NAMED_FROM, shrinkFor, type Dot } from './dots.js'
import type { Network } from './load.js'

const WIDTH = 1600
const MARGIN = 80

/** A network as a GEXF 1.3 document (gexf.net), with places, sizes and colours, as Gephi reads it. */
export function gexfOf({ nodes, edges }: Network, dots: readonly Dot[]): string {
  const dotOf = new Map(dots.map((dot) => [dot.id, dot]))
  const named = nodes.map(({ id, name, kind }) => {
    const { x, y, size, colour } = dotOf.get(id) ?? { x: 0, y: 0, size: 1, colour: '#777777' }
    const place = `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/><viz:color hex="${colour}"/>`
    return `<node id="${xmlText(id)}" label="${xmlText(name)}"><attvalues><attvalue for="kind" value="${xmlText(kind)}"/></attvalues>${place}</node>`
  })
  const tied = edges.map(
    ({ from, to, type }, index) =>
      `<edge id="${index}" source="${xmlText(from)}" target="${xmlText(to)}" label="${xmlText(type)}"/>`
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph mode="static" defaultedgetype="directed">
<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
<nodes>
${named.join('\n')}
</nodes>
<edges>
${tied.join('\n')}
</edges>
</graph>
</gexf>
`
}

/** A network as a drawing of its own, on white, for print. */
export function svgOf({ nodes, edges }: Network, dots: readonly Dot[]): string {
  const { height, place } = fitted(dots)
  const at = new Map(dots.map((dot) => [dot.id, { ...dot, ...place(dot) }]))
  const lines = edges.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)]
    return a && b && a !== b ? [`<path d="M${a.x},${a.y}L${b.x},${b.y}"/>`] : []
  })
  const discs = [...at.values()].map(
    ({ x, y, size, colour }) => `<circle cx="${x}" cy="${y}" r="${size}" fill="${xmlText(colour)}"/>`
  )
  const namedFrom = NAMED_FROM * shrinkFor(nodes.length)
  const names = nodes.flatMap(({ id, name }) => {
    const dot = at.get(id)
    return dot && dot.size >= namedFrom
      ? [`<text x="${round(dot.x + dot.size + 3)}" y="${round(dot.y + 4)}">${xmlText(name)}</text>`]
      : []
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="100%" height="100%" fill="#ffffff"/>
<g stroke="#8594a3" stroke-opacity="0.5">${lines.join('')}</g>
<g>${discs.join('')}</g>
<g font-family="Noto Sans, system-ui, sans-serif" font-size="13" fill="#16202b">${names.join('')}</g>
</svg>
`
}

/** How places are moved and stretched so that all of them fit the drawing; the second axis points up. */
function fitted(dots: readonly Dot[]) {
  const bounds = (values: readonly number[]) => {
    const least = values.reduce((a, b) => Math.min(a, b), Infinity)
    return { least, span: values.reduce((a, b) => Math.max(a, b), -Infinity) - least || 1 }
  }
  const [across, up] = [bounds(dots.map(({ x }) => x)), bounds(dots.map(({ y }) => y))]
  const scale = (WIDTH - 2 * MARGIN) / Math.max(across.span, up.span)
  const height = Math.ceil(up.span * scale + 2 * MARGIN)
  const place = ({ x, y }: Dot) => ({
    x: round(MARGIN + (x - across.least) * scale),
    y: round(height - MARGIN - (y - up.least) * scale)
  })
  return { height, place }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
