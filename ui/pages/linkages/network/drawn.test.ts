import { expect, test } from 'vitest'
import { gexfOf, svgOf } from './drawn.js'
import type { Network } from './load.js'

const hostile = 'Soil & <script>alert("x")</script>\u0000'
const network: Network = {
  nodes: [
    { id: 'cluster:a', name: hostile, kind: 'CLUSTER', degree: 2, distance: 0 },
    { id: 'person:b', name: 'B', kind: 'PERSON', degree: 1, distance: 1 }
  ],
  edges: [{ from: 'cluster:a', to: 'person:b', type: 'LEADS', label: 'leads', inverse: 'is led by' }],
  leftOut: 0
}
const dots = [
  { id: 'cluster:a', x: 0, y: 0, size: 9, colour: '#3b7dbd' },
  { id: 'person:b', x: 2, y: 1, size: 3, colour: '#c8682f' }
]

test('GEXF has every thing with kind and place, every relation, and no markup from names', () => {
  const gexf = gexfOf(network, dots)
  expect(gexf).toContain('label="Soil &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"')
  expect(gexf).toContain('<attvalue for="kind" value="PERSON"/>')
  expect(gexf).toContain('<viz:position x="2" y="1" z="0"/>')
  expect(gexf).toContain('<edge id="0" source="cluster:a" target="person:b" label="LEADS"/>')
})

test('SVG holds all dots within its frame and names the large ones', () => {
  const svg = svgOf(network, dots)
  const centres = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  const height = Number(/height="(\d+)" viewBox/.exec(svg)![1])
  expect(centres).toHaveLength(2)
  for (const [x, y] of centres) expect(x! > 0 && x! < 1600 && y! > 0 && y! < height).toBe(true)
  expect(svg).toContain('>Soil &amp; &lt;script&gt;')
  expect(svg).not.toContain('>B</text>')
})

test('one thing alone is drawn, too', () => {
  expect(svgOf({ ...network, edges: [] }, [dots[0]!])).not.toMatch(/NaN|Infinity/)
})
