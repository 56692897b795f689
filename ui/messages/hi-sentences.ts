import { formatNumber } from '../parts/words.js'
import type { SentencePattern } from './en-sentences.js'
import { hiOntology } from './hi-ontology.js'

const fields = (names: string) =>
  names
    .split(', ')
    .map((name) => hiOntology.fields[name] ?? name)
    .join(', ')

/** What the server says in English, in Hindi. */
export const hiSentences: { sentences: readonly SentencePattern[] } = {
  sentences: [
    [/^Nothing in our sources on (.+)$/, (domain) => `${domain} पर हमारे स्रोतों में कुछ नहीं`],
    [/^No recorded project or technology in (.+)$/, (domain) => `${domain} में कोई परियोजना या प्रौद्योगिकी दर्ज नहीं`],
    [/^No document gives its (.+)$/, (names) => `कोई दस्तावेज़ यह नहीं बताता: ${fields(names)}`],
    [/^No document says: (.+)$/, (statement) => `कोई दस्तावेज़ यह नहीं कहता: ${statement}`],
    [/^"(.+)" has no ror$/, () => 'शोध संस्थानों की पंजी (ROR) में नहीं मिला'],
    [/^Not known: (.+)$/, (names) => `ज्ञात नहीं: ${fields(names)}`],
    [/^No source ties it to anything$/, () => 'कोई स्रोत इसे किसी से नहीं जोड़ता'],
    [
      /^Published (\S+); (\d+) claims rest on it$/,
      (date, claims) => `${date} का; ${formatNumber(Number(claims))} कथन इस पर टिके हैं`
    ],
    [/^Both ends are the same entity, .+$/, () => 'दोनों सिरे एक ही हैं'],
    [/^Nothing in our sources; that is no proof .+$/, () => NOTHING],
    [/^Nothing in our sources answers this; .+$/, () => NOTHING]
  ]
}

const NOTHING = 'हमारे स्रोतों में कुछ नहीं; इससे यह सिद्ध नहीं होता कि कुछ है ही नहीं'
