import type { Messages } from './en.js'
import { formatNumber } from '../parts/words.js'
import type { enCurating } from './en-curating.js'

/** Sources and review: what a curator does. */
export const hiCurating: Pick<Messages, keyof typeof enCurating> = {
  access: {
    summary: (given) => (given ? 'इस टैब में लिखने की अनुमति है' : 'जोड़ने, जाँचने या हटाने के लिए: टोकन'),
    label: 'टोकन',
    hint: 'सर्वर शुरू होते समय इसे दिखाता है। यह इसी टैब में रहता है और टैब बंद होने पर भूल जाता है।',
    keep: 'टोकन काम में लें',
    forget: 'टोकन भूल जाएँ'
  },
  sources: {
    lead: 'हर दस्तावेज़ जो यहाँ कुछ कहता है, और उसका योगदान। किसी को बंद करके देखें कि उसके बिना उत्तर क्या होते।',
    total: (n) => `${formatNumber(n)} दस्तावेज़`,
    document: 'दस्तावेज़',
    publisher: 'प्रकाशक',
    type: 'प्रकार',
    date: 'तिथि',
    statements: 'कथन',
    counts: 'गिना जाए',
    countsFor: (name) => `${name} सब उत्तरों में गिना जाए`,
    remove: 'हटाएँ',
    removeNamed: (name) => `${name} हटाएँ`,
    leaveOut: 'सब उत्तरों से अलग रखें',
    removeThis: 'यह स्रोत हटाएँ',
    removeTitle: 'यह स्रोत हटाएँ?',
    removeText: (name, n) =>
      `${name}: ${formatNumber(n)} कथन हटाए जाएँगे, चाहे किसी ने दिए हों। जो कोई दूसरा स्रोत नहीं कहता, वह भी उनके साथ जाएगा।`,
    removeSure: 'स्रोत हटाएँ',
    removed: (n) => `${formatNumber(n)} कथन हटाए गए।`,
    changes: 'उनके बिना क्या बदलता है',
    changesNote: 'सब पृष्ठ अब ऐसे उत्तर देते हैं मानो ये दस्तावेज़ न हों। खोज का क्रम अब भी सारे शब्दों की गिनती पर टिका है।',
    what: 'क्या',
    withAll: 'सब स्रोतों से',
    without: 'उनके बिना',
    difference: 'अंतर',
    entities: 'चीज़ें',
    relations: 'संबंध',
    claims: 'कथन'
  },
  upload: {
    heading: 'दस्तावेज़ जोड़ें',
    lead: 'प्रेस विज्ञप्तियाँ, रिपोर्ट, तालिकाएँ: पाठ, HTML, PDF, DOCX, XLSX, CSV, YAML या JSON। पहले दिखेगा कि क्या जुड़ेगा।',
    drop: 'फ़ाइलें यहाँ छोड़ें, या चुनें',
    chosen: (n) => `${formatNumber(n)} फ़ाइल`,
    check: 'देखें क्या जुड़ेगा',
    add: 'जोड़ दें',
    checking: 'जाँच हो रही है',
    adding: 'जोड़ा जा रहा है',
    progress: (done, total) => `${formatNumber(total)} में से ${formatNumber(done)} पढ़े गए`,
    secondsLeft: (seconds) => `लगभग ${formatNumber(Math.ceil(seconds))} सेकंड शेष`,
    stop: 'रोकें',
    wouldAdd: (n) => `${formatNumber(n)} कथन जुड़ेंगे`,
    added: (n) => `${formatNumber(n)} कथन जुड़े`,
    nothingNew: 'यह सब पहले से है।',
    wouldGo: (n) => `${formatNumber(n)} हटेंगे, क्योंकि बदला दस्तावेज़ उन्हें अब नहीं कहता`,
    gone: (n) => `${formatNumber(n)} हटाए गए, क्योंकि बदला दस्तावेज़ उन्हें अब नहीं कहता`,
    unchanged: (n) => `${formatNumber(n)} वैसे ही`,
    rejected: (n) => `${formatNumber(n)} अंश नहीं लिए गए`,
    queued: (n) => `${formatNumber(n)} प्रस्ताव आपके निर्णय की प्रतीक्षा में`,
    toReview: 'समीक्षा करें',
    dryRun: 'अभी कुछ लिखा नहीं गया है।',
    known: (n) => `${formatNumber(n)} ज्ञात चीज़ें`,
    proposed: (n) => `${formatNumber(n)} नई चीज़ें प्रस्तावित`,
    stopped: 'रोका गया; जो लिखा जा चुका वह रहेगा।',
    place: (file, row, page, column) =>
      [file, row && `पंक्ति ${row}`, page && `पृष्ठ ${page}`, column && `स्तंभ ${column}`].filter(Boolean).join(', ')
  },
  review: {
    lead: 'नाम जो दस्तावेज़ लेते हैं और जिन्हें अभी किसी ने पहचाना नहीं। निर्णय याद रहता है और फिर नहीं पूछा जाता।',
    total: (n) => `${formatNumber(n)} प्रस्ताव`,
    waiting: 'निर्णय की प्रतीक्षा में',
    none: 'निर्णय के लिए कुछ शेष नहीं।',
    noneHint: 'नए प्रस्ताव आपके जोड़े दस्तावेज़ों से आते हैं।',
    toSources: 'दस्तावेज़ जोड़ें',
    isIt: (name) => `“${name}” क्या है?`,
    said: 'दस्तावेज़ क्या कहता है',
    around: 'दस्तावेज़ में इसके आसपास',
    candidates: 'यह क्या हो सकता है',
    noCandidates: 'यहाँ इसके जैसा कुछ नहीं।',
    likeness: (share) => `समानता ${share}`,
    decisions: 'आपका निर्णय',
    accept: 'यही है',
    acceptNamed: (name) => `यही है: ${name}`,
    other: 'यह कुछ और है',
    otherLabel: 'यह है …',
    create: 'यह नया है',
    reject: 'ऐसा कुछ नहीं है',
    keys: 'कुंजियाँ',
    keyHelp: 'J और K सूची में चलाते हैं, 1 से 9 विकल्प चुनते हैं, A पहला, O कुछ और, N नया, R अस्वीकार।',
    decided: {
      ACCEPT: (name, target) => `${name} ही ${target} है।`,
      OTHER: (name, target) => `${name} ही ${target} है।`,
      NEW: (name) => `${name} एक अलग चीज़ है।`,
      REJECT: (name) => `${name} जैसा कुछ नहीं है।`
    },
    queue: 'प्रस्ताव',
    deciding: 'निर्णय याद रखा जा रहा है …',
    alsoSettles: (n) => `यही निर्णय दूसरे दस्तावेज़ों के ${formatNumber(n)} प्रस्तावों पर भी लागू होगा।`
  }
}
