import { slug } from '../slug.js'

/** Code (ISO 3166-2 after IN-), name, older or other codes and names; union territories begin with *. */
const TABLE =
  'AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CG Chhattisgarh=CT=Chattisgarh|GA Goa|GJ Gujarat|HR Haryana|' +
  'HP Himachal Pradesh|JH Jharkhand|KA Karnataka|KL Kerala|MP Madhya Pradesh|MH Maharashtra|MN Manipur|ML Meghalaya|' +
  'MZ Mizoram|NL Nagaland|OD Odisha=OR=Orissa|PB Punjab|RJ Rajasthan|SK Sikkim|TN Tamil Nadu=Tamilnadu|TS Telangana=TG|' +
  'TR Tripura|UP Uttar Pradesh|UK Uttarakhand=UT=Uttaranchal|WB West Bengal|' +
  '*AN Andaman and Nicobar Islands=Andaman and Nicobar|*CH Chandigarh|' +
  '*DH Dadra and Nagar Haveli and Daman and Diu=DN=DD=Daman and Diu=Dadra and Nagar Haveli|' +
  '*DL Delhi=NCT of Delhi=National Capital Territory of Delhi|*JK Jammu and Kashmir=Jammu & Kashmir|*LA Ladakh|' +
  '*LD Lakshadweep|*PY Puducherry=Pondicherry'

/** A state or union territory of India. */
export interface IndianState {
  /** `place:in-od`. */
  readonly id: string
  readonly name: string
  readonly level: 'state' | 'union-territory'
  /** ISO 3166-2. */
  readonly iso: string
}

const byName = new Map<string, IndianState>()
for (const entry of TABLE.split('|')) {
  const [first, ...others] = entry.split('=')
  const [, territory, code, name] = /^(\*?)([A-Z]{2}) (.+)$/.exec(first!)!
  const state: IndianState = {
    id: `place:in-${code!.toLowerCase()}`,
    name: name!,
    level: territory ? 'union-territory' : 'state',
    iso: `IN-${code}`
  }
  for (const spelling of [code!, name!, ...others]) byName.set(slug(spelling), state)
}

/** The state that a name or a code (ISO 3166-2 without IN-, present or former) means. */
export function indianState(nameOrCode: string): IndianState | null {
  return byName.get(slug(nameOrCode)) ?? null
}
