import { EMPTY_NAMES, SAME_FIELD } from './lexicon.js'
import { foldName } from './tokens.js'
import type { KnownEntity, Kind } from './types.js'

const LEGAL_FORM = /[,\s]+(?:pvt\.?|private|ltd\.?|limited|llp|inc\.?|(?:private|pvt\.?) (?:limited|ltd\.?))\.?$/i
const GENERIC_TAIL =
  /\s+(?:platform|app|application|portal|system|device|programme|program|initiative|facility|project)$/i
const ACRONYM = /^[A-Z][A-Za-z&.-]{1,8}$/
/** A part of something unnamed. */
const NUMBERED_PART = /^(?:phase|stage|tier|part|version|volume)(?: (?:\d+|[ivx]+))+$/
const INFLECTED: ReadonlySet<Kind> = new Set(['domain', 'technology', 'project', 'programme', 'compendium'])

/** A remark in brackets inside a catalogue name ("EU (forum in the seed)") is no part of the name; an acronym is one more name. */
const withoutBrackets = (name: string): string[] => {
  const bare = name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const inside = [...name.matchAll(/\(([^)]*)\)$/g)]
    .map((match) => match[1]!.trim())
    .filter((text) => ACRONYM.test(text) && /[A-Z].*[A-Z]/.test(text))
  return bare === name ? [name] : [name, bare, ...inside]
}

const isProper = (words: string): boolean =>
  /[a-z][A-Z]|[A-Z]{3}|\.[a-z]/.test(words) || /^[A-Z][\w-]+ [A-Z][\w-]+/.test(words)

/** "Kalaanubhav.in platform" is also called "Kalaanubhav.in"; "Solar dryer" is not called "Solar". */
const withoutTail = (name: string): string[] => {
  const bare = name.replace(GENERIC_TAIL, '')
  return bare !== name && isProper(bare) ? [bare] : []
}

const abbreviated = (name: string): string[] => {
  const short = name.replace(/science (?:and|&) technology/gi, 'S&T')
  const long = name.replace(/S ?& ?T(?![a-z])/g, 'Science and Technology')
  const article = name.replace(/^Office of (?!the )/, 'Office of the ')
  return [short, long, article].filter((form) => form !== name)
}

const inflected = (name: string): string[] => {
  if (!/[a-z]$/.test(name) || name.length < 4) return []
  if (name.endsWith('ies')) return [name.replace(/ies$/, 'y')]
  if (/[a-rt-z]y$/.test(name) && !/[aeiou]y$/.test(name)) return [name.replace(/y$/, 'ies')]
  return name.endsWith('s') ? (/(?:ss|us|is|ics)$/.test(name) ? [] : [name.slice(0, -1)]) : [`${name}s`]
}

/** "Capacity building and training" is also spoken of as "capacity building", but not as "training". */
const partsOf = (name: string): string[] => {
  if (/ of /.test(name)) return []
  const parts = name.split(/,? and |, /)
  const whole = /\S \S|^(?!.*(?:ed|al|able|ic|ing)$)\S{8,}$/.test(parts[0]!)
  const last = parts.length === 2 ? parts[1]! : ''
  return [...(parts.length > 1 && whole ? [parts[0]!] : []), ...(/\S \S|^\S{9,}$/.test(last) ? [last] : [])]
}

/** An event "Udbhaas - Water and Life" is also called by the word before the dash. */
const beforeDash = (entity: KnownEntity): string[] =>
  entity.kind === 'event' || entity.kind === 'project'
    ? [entity.name, ...entity.aliases].flatMap((name) => /^(\p{Lu}\p{L}{5,})\s[-–—]\s/u.exec(name)?.[1] ?? [])
    : []

const otherWords = (entity: KnownEntity): string[] => {
  const names = new Set([entity.name, ...entity.aliases, ...partsOf(entity.name)].map(foldName))
  return SAME_FIELD.filter((group) => group.some((phrase) => names.has(phrase))).flat()
}

/** What an office of a post is called: "Office of the Registrar General of India" → "Registrar General of India". */
export const postOfOffice = (name: string): string | null =>
  /^Office of (?:the )?(.{8,})$|^(.{8,}) का कार्यालय$/.exec(name)?.slice(1).find(Boolean) ?? null

/** "CSIR-NML" is also written "CSIR-National Metallurgical Laboratory". */
const withParent = (entity: KnownEntity): string[] =>
  entity.kind === 'institution'
    ? entity.aliases.flatMap((alias) =>
        /^([A-Z]{3,5})-[A-Z]/.exec(alias) ? [`${alias.slice(0, alias.indexOf('-'))}-${entity.name}`] : []
      )
    : []

/** Every form under which a text may name the entity, without duplicates and without names that name nothing. */
export const surfaceForms = (entity: KnownEntity): string[] => {
  const given = [entity.name, ...entity.aliases, ...withParent(entity)].flatMap(withoutBrackets)
  const bare = given.map((name) => name.replace(LEGAL_FORM, ''))
  const base = [...given, ...bare].flatMap((name) => [name, ...abbreviated(name)])
  const derived = entity.kind === 'technology' || entity.kind === 'project' ? base.flatMap(withoutTail) : []
  const fields = entity.kind === 'domain' ? [...base.flatMap(partsOf), ...otherWords(entity)] : []
  const all = [...base, ...derived, ...fields, ...beforeDash(entity)]
  const forms = INFLECTED.has(entity.kind) ? all.flatMap((name) => [name, ...inflected(name)]) : all
  return [...new Set(forms)].filter((name) => {
    const fold = foldName(name)
    return fold.length > 1 && !EMPTY_NAMES.has(fold) && !NUMBERED_PART.test(fold)
  })
}
