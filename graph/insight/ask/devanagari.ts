/** Names of the Latin letters as Hindi spells them, for acronyms written out: आईआईटी is IIT. Longest first. */
const LETTER_NAMES: readonly (readonly [string, string])[] = Object.entries({
  डब्ल्यू: 'w',
  क्यू: 'q',
  एक्स: 'x',
  वाई: 'y',
  जेड: 'z',
  एफ: 'f',
  एच: 'h',
  एल: 'l',
  एम: 'm',
  एन: 'n',
  एस: 's',
  आर: 'r',
  आई: 'i',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  जी: 'g',
  जे: 'j',
  के: 'k',
  पी: 'p',
  टी: 't',
  यू: 'u',
  वी: 'v',
  ए: 'a',
  ई: 'e',
  ओ: 'o'
}).sort(([a], [b]) => b.length - a.length)

/** English words that stand in names and are often written in Devanagari. */
const LOANWORDS: Readonly<Record<string, string>> = {
  नॉलेज: 'knowledge',
  नालेज: 'knowledge',
  क्लस्टर: 'cluster',
  साइंस: 'science',
  टेक्नोलॉजी: 'technology',
  इनोवेशन: 'innovation',
  यूनिवर्सिटी: 'university',
  इंस्टीट्यूट: 'institute',
  रिसर्च: 'research',
  सेंटर: 'centre',
  मेडटेक: 'medtech',
  हब: 'hub',
  एम्स: 'aiims',
  इसरो: 'isro',
  वेस्ट: 'waste',
  वाटर: 'water',
  हेल्थ: 'health',
  ग्रीन: 'green',
  हाइड्रोजन: 'hydrogen',
  सोलर: 'solar',
  ड्रोन: 'drone',
  सेंसर: 'sensors',
  रोबोटिक्स: 'robotics',
  क्वांटम: 'quantum',
  चार्जिंग: 'charging',
  मोबिलिटी: 'mobility',
  डिजिटल: 'digital',
  स्मार्ट: 'smart',
  सिटी: 'city',
  बायोटेक: 'biotech',
  फार्मा: 'pharma',
  पुणे: 'pune',
  पूना: 'pune',
  पटना: 'patna',
  सूरत: 'surat',
  कोटा: 'kota',
  आगरा: 'agra',
  लेह: 'leh',
  पुरी: 'puri',
  कोच्चि: 'kochi',
  थाणे: 'thane',
  ठाणे: 'thane',
  मैसूर: 'mysore',
  रांची: 'ranchi',
  जम्मू: 'jammu',
  चेन्नई: 'chennai',
  विजाग: 'vizag',
  रिच: 'rich',
  बेस्ट: 'best',
  राही: 'rahi',
  ड्रिव: 'driiv',
  ड्राइव: 'driiv',
  बॉम्बे: 'bombay',
  बंबई: 'bombay',
  मद्रास: 'madras',
  नीरी: 'neeri',
  सीरम: 'serum',
  नीति: 'niti',
  आयोग: 'aayog',
  टाटा: 'tata',
  मोटर्स: 'motors',
  स्टील: 'steel',
  इंफोसिस: 'infosys',
  लखनऊ: 'lucknow',
  फाउंडेशन: 'foundation',
  कॉलेज: 'college',
  स्टार्टअप: 'startup',
  टेरी: 'teri',
  बार्क: 'barc',
  काजरी: 'cazri',
  सीरी: 'ceeri',
  इक्रीसैट: 'icrisat',
  इक्रिसैट: 'icrisat',
  निम्हांस: 'nimhans',
  बायोकॉन: 'biocon',
  कीट: 'kiit',
  इंस्टिट्यूट: 'institute',
  लैब: 'lab',
  कंप्यूटर: 'computer',
  कंप्यूटिंग: 'computing',
  वैली: 'valley',
  डिवाइस: 'device',
  रोपड: 'ropar',
  कैंप: 'camp',
  कैम्प: 'camp',
  ऐप: 'app',
  डिस्पो: 'dispo',
  डिकंपोजर: 'decomposer',
  डीकंपोजर: 'decomposer',
  पूसा: 'pusa',
  स्मॉग: 'smog',
  टावर: 'tower',
  सीडर: 'seeder',
  नैपकिन: 'napkin',
  टेलीमेडिसिन: 'telemedicine',
  ईसंजीवनी: 'esanjeevani',
  ट्रूनेट: 'truenat',
  ट्रूनैट: 'truenat',
  रोटावैक: 'rotavac',
  सेरम: 'serum',
  डैशबोर्ड: 'dashboard',
  डेनमार्क: 'denmark'
}

const CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    k: 'कख',
    g: 'गघ',
    c: 'चछ',
    j: 'जझ',
    t: 'टठतथ',
    d: 'डढदध',
    n: 'ञणनङं',
    p: 'प',
    f: 'फ',
    b: 'बभव',
    m: 'म',
    y: 'य',
    r: 'रृ',
    l: 'लळ',
    s: 'शषस',
    h: 'ह'
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin]))
)

/** The Latin letter that a word spells, as सी of सी-कैंप does; null for other words. */
export function initialOf(word: string): string | null {
  return LETTER_NAMES.find(([name]) => name === word)?.[1] ?? null
}

/** The Latin letters of an acronym spelled out in Devanagari, or the English word meant; null for other words. */
export function latinOf(word: string): string | null {
  const loan = LOANWORDS[word]
  if (loan) return loan
  let [rest, letters] = [word, '']
  while (rest) {
    const next = LETTER_NAMES.find(([name]) => rest.startsWith(name))
    if (!next) return null
    letters += next[1]
    rest = rest.slice(next[0].length)
  }
  return letters.length > 1 ? letters : null
}

/**
 * What a name sounds like in consonants alone, the same for Devanagari and Latin spelling: भुवनेश्वर and Bhubaneswar are
 * both `bbnsbr`. Aspiration, vowels and y are left out, v and w are b, m is n as the anusvara writes both.
 */
export function soundOf(name: string): string {
  const letters = [...name]
  const devanagari = letters.some((letter) => letter in CONSONANTS)
  const latin = devanagari ? letters.map((letter) => CONSONANTS[letter] ?? '').join('') : name
  // An h at the start is heard: Hyderabad is no Dharwad.
  const start = /^[hH]/.test(latin) ? 'h' : ''
  const rest = latin
    .replaceAll('ph', 'f')
    .replaceAll('ch', 'c')
    .replaceAll(/[vw]/g, 'b')
    .replaceAll('m', 'n')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/[aeiouhy]/g, '')
  return start + rest
}
