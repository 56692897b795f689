import { test } from 'vitest'
import { writeFileSync, rmSync } from 'node:fs'
import { csv } from './csv.js'
import { yaml } from './yaml.js'
import { xlsx } from './xlsx.js'
import { json } from './json.js'
import { workbook } from './workbook.fixture.js'
import { compendiumItems } from './compendium.js'
const cases: [string, any, () => Uint8Array | string][] = [
  ['good.csv', csv, () => 'name,kind,summary\n' + 'Sample,institution,"a, b"\n'.repeat(1_900_000)],
  ['quotes.csv', csv, () => 'name,kind,summary\n' + 'a,"b\n'.repeat(8_000_000)],
  ['onequote.csv', csv, () => 'name,kind,summary\nA,institution,"' + 'a,b,c\n'.repeat(3_000_000)],
  ['commas.csv', csv, () => 'name,kind,summary\n' + ','.repeat(40_000_000)],
  ['big.yaml', yaml, () => '- kind: domain\n  name: Sample\n'.repeat(300_000)],
  ['big.json', json, () => '[' + '{"kind":"domain","name":"Sample"},'.repeat(1_300_000) + '1]'],
  ['big.xlsx', xlsx, () => workbook({ A: [['name','kind','summary'], ...Array.from({length: 150_000}, (_, i): any => [`N${i}`, 'domain', 'some text here'])] })]
]
test.each(cases)('%s', async (name, source, make) => {
  const path = `/tmp/sangam/${name}`
  const bytes = make()
  writeFileSync(path, bytes)
  const t = performance.now(); let c=0,r=0,most=0, last=''
  for await (const item of source.read(path,{source:'document:ror',load:'load:ror'})) { if ('claim' in item) c++; else { r++; last=item.rejected.reason.slice(0,100) } ; if ((c+r)%10000===1) most=Math.max(most,process.memoryUsage().rss) }
  console.log(name,(bytes.length/1e6).toFixed(0),'MB', c,r,Math.round(performance.now()-t),'ms', Math.round(Math.max(most,process.memoryUsage().rss)/1e6),'MB rss', last)
  rmSync(path)
}, 200000)
