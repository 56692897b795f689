/** Function words of Hindi and what people say around a request, in Devanagari and in Latin letters. */
export const HINDI_STOPWORDS: ReadonlySet<string> = new Set(
  (
    'ka ke ki ko se mein hai hain aur liye karne karna karte kya kaise kahan wala wale wali chahiye nahi nahin koi kaun ' +
    'hamare hamari hum batao bataiye dikhao dhundo sakte sakta sakti raha rahe rahi hota hote hoti ' +
    'का के की को से में है हैं और पर लिए करने करना करते करता करती किया कर क्या कैसे कहाँ कहां वाला वाले वाली यह ये वह वे या जो कि ' +
    'चाहिए चाहते चाहता नहीं नही कोई कौन कौनसा कौनसे हमारे हमारी हमारा हम मेरे मेरा मेरी आप बताओ बताइए दिखाओ सकते सकता सकती ' +
    'रहा रहे रही होता होते होती हो हुआ हुई हुए था थे थी जाता जाते जाती तक साथ द्वारा बारे इस उस इन उन तथा एवं व भी तो ही ने'
  ).split(' ')
)

/**
 * English function words, the phrases with which people open a request ("looking for", "want to find") and verbs that go with
 * anything, and those of Hindi: they carry no topic.
 */
export const STOPWORDS: ReadonlySet<string> = new Set([
  ...HINDI_STOPWORDS,
  ...(
    'a about above after again against all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing down during each few for from further had has have having he her here hers him his how i if in ' +
    'into is it its itself just me more most must my no nor not now of off on once only or other our ours out over own same she ' +
    'should so some such than that the their theirs them then there these they this those through to too under until up upon us ' +
    'very was we were what when where which while who whom whose why will with within without would you your yours ' +
    'find finding show list give tell looking want need please anyone someone something anything ' +
    'make makes making get gets getting come comes coming go goes going help helps helping know knows knowing'
  ).split(' ')
])
