const AT = /@|\[at\]|\(at\)/gi
const BEFORE_AT = /[\p{L}\p{N}._%+-]\s?$/u
const AFTER_AT = /^\s?[\p{L}\p{N}-]{1,63}(?:\.|\[dot\]|\(dot\)| dot )[\p{L}\p{N}]/iu
/** International form; Indian mobile number; Indian land line with its area code; anything announced as a number. */
const PHONE = [
  /\+\d[\d ()-]{8,}\d/,
  /(?<![\d.,₹-])(?:0|91[ -])?[6-9]\d{4}[ -]?\d{5}(?![\d,-])/,
  /(?<![\d.,])\(?0\d{2,4}\)?[ -]\d{6,8}(?!\d)/,
  /\b(?:tel|telephone|phone|ph|mob|mobile|cell|whatsapp|fax|contact no)\b\.?(?: ?(?:no|number)\.?)? ?[:.-]* ?\(?\+?\d[\d ()-]{5,}\d/i
]
/** No field of the ontology nests deeper. */
const DEEPEST = 4
/** Without a sign or so many digits there is no contact: most texts need no closer look. */
const MAY_BE = /@|\bat[\])]|(?:\d[ ()-]{0,3}){7}/i
const ADDRESS = /^https?:\S*$/i

/** What personal contact stands in a value or in any text within it: "an e-mail address" or "a phone number". */
export function personalContact(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return inText(value)
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return null
  for (const inner of Object.values(value)) {
    const found = personalContact(inner, depth + 1)
    if (found) return found
  }
  return null
}

function inText(text: string): string | null {
  if (!MAY_BE.test(text)) return null
  if (ADDRESS.test(text.trim())) return /^https?:\/\/[^/]*@/.test(text) ? 'an e-mail address' : null
  if (hasEmail(text)) return 'an e-mail address'
  return PHONE.some((form) => form.test(text)) ? 'a phone number' : null
}

/** Of equal length, so that places in the text stay where they were. */
const MASK = '█'
const LOCAL_PART = /[\p{L}\p{N}._%+-]{1,64}\s?$/u
const DOMAIN =
  /^\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\[dot\]|\(dot\)| dot )[\p{L}\p{N}-]{1,63})*(?:\.|\[dot\]|\(dot\)| dot )\p{L}{2,63}/iu
const LONGEST = { local: 65, domain: 255 }
const ALL_PHONES = PHONE.map((form) => new RegExp(form, `${form.flags}g`))

/** A text in which every character of an e-mail address or a phone number is covered; offsets stay. */
export function maskContacts(text: string): string {
  if (!MAY_BE.test(text)) return text
  return ALL_PHONES.reduce((masked, form) => masked.replace(form, cover), maskEmails(text))
}

function maskEmails(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const behind = index + sign.length
    const local = LOCAL_PART.exec(text.slice(Math.max(done, index - LONGEST.local), index))?.[0]
    const domain = DOMAIN.exec(text.slice(behind, behind + LONGEST.domain))?.[0]
    if (!local || !domain) continue
    const [start, end] = [index - local.length, behind + domain.length]
    pieces.push(text.slice(done, start), cover(text.slice(start, end)))
    done = end
  }
  return pieces.join('') + text.slice(done)
}

const cover = (part: string): string => part.replace(/\S/g, MASK)

// Looks around each sign instead of matching whole addresses: a long run of letters would be tried from each letter.
function hasEmail(text: string): boolean {
  return [...text.matchAll(AT)].some(({ 0: sign, index }) => {
    const behind = index + sign.length
    return BEFORE_AT.test(text.slice(Math.max(0, index - 2), index)) && AFTER_AT.test(text.slice(behind, behind + 80))
  })
}
