/** How a register calls a name: the one it shows, another label, an alias, or a short form. */
export type NameKind = 'display' | 'label' | 'alias' | 'acronym'

/** What resolution needs of a registry record, whichever schema it came in. Country is ISO 3166-1 alpha-2. */
export interface RegistryRecord {
  id: string
  /** active, inactive (the body ended) or withdrawn (the record was a mistake or a duplicate). */
  status: string
  names: { value: string; kind: NameKind }[]
  types: string[]
  places: { city: string; region: string; regionCode: string; country: string; countryName: string }[]
  /** Records that took over from an inactive or withdrawn one, as the record names them. */
  successors: { id: string; name: string }[]
  parents: string[]
  /** How many relationships it has. */
  related: number
}

interface Relationship {
  type: string
  id: string
  label?: string
}

interface VersionOne {
  id: string
  name: string
  status?: string
  types?: string[]
  aliases?: string[]
  acronyms?: string[]
  labels?: { label: string }[]
  addresses?: {
    city?: string | null
    geonames_city?: { geonames_admin1?: { name?: string | null; code?: string | null } | null } | null
  }[]
  country?: { country_name?: string; country_code?: string }
  relationships?: Relationship[]
}

interface VersionTwo {
  id: string
  status?: string
  names: { value: string; types: string[] }[]
  types?: string[]
  locations?: { geonames_details?: Place | null }[] | Place[]
  relationships?: Relationship[]
}

interface Place {
  name?: string | null
  country_code?: string | null
  country_name?: string | null
  country_subdivision_name?: string | null
  country_subdivision_code?: string | null
}

const KIND_BY_TYPE: [string, NameKind][] = [
  ['ror_display', 'display'],
  ['label', 'label'],
  ['alias', 'alias'],
  ['acronym', 'acronym']
]

/** A ROR record of schema version 1 or 2 (also with locations flattened) → RegistryRecord; null for anything else. */
export function registryRecord(source: unknown): RegistryRecord | null {
  if (typeof source !== 'object' || source === null || typeof (source as { id?: unknown }).id !== 'string') return null
  if (Array.isArray((source as VersionTwo).names)) return fromVersionTwo(source as VersionTwo)
  return typeof (source as VersionOne).name === 'string' ? fromVersionOne(source as VersionOne) : null
}

function fromVersionTwo(source: VersionTwo): RegistryRecord {
  return {
    id: source.id,
    status: source.status ?? 'active',
    names: source.names.map(({ value, types }) => ({
      value,
      kind: KIND_BY_TYPE.find(([type]) => types.includes(type))?.[1] ?? 'alias'
    })),
    types: source.types ?? [],
    places: (source.locations ?? []).map((location) =>
      placeOf('geonames_details' in location ? (location.geonames_details ?? {}) : (location as Place))
    ),
    ...relations(source.relationships)
  }
}

function placeOf(place: Place): RegistryRecord['places'][number] {
  return {
    city: place.name ?? '',
    region: place.country_subdivision_name ?? '',
    regionCode: place.country_subdivision_code ?? '',
    country: place.country_code ?? '',
    countryName: place.country_name ?? ''
  }
}

function fromVersionOne(source: VersionOne): RegistryRecord {
  const named = (values: readonly string[] | undefined, kind: NameKind) =>
    (values ?? []).map((value) => ({ value, kind }))
  const country = { country: source.country?.country_code ?? '', countryName: source.country?.country_name ?? '' }
  return {
    id: source.id,
    status: source.status ?? 'active',
    names: [
      { value: source.name, kind: 'display' },
      ...named(
        source.labels?.map(({ label }) => label),
        'label'
      ),
      ...named(source.aliases, 'alias'),
      ...named(source.acronyms, 'acronym')
    ],
    types: (source.types ?? []).map((type) => type.toLowerCase()),
    places: (source.addresses ?? []).map(({ city, geonames_city }) => {
      const region = geonames_city?.geonames_admin1
      return { city: city ?? '', region: region?.name ?? '', regionCode: region?.code?.split('.')[1] ?? '', ...country }
    }),
    ...relations(source.relationships)
  }
}

function relations(
  relationships: readonly Relationship[] = []
): Pick<RegistryRecord, 'successors' | 'parents' | 'related'> {
  const of = (wanted: string) => relationships.filter(({ type }) => type.toLowerCase() === wanted)
  return {
    successors: of('successor').map(({ id, label }) => ({ id, name: label ?? '' })),
    parents: of('parent').map(({ id }) => id),
    related: relationships.length
  }
}
