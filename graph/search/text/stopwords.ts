/**
 * English function words, the phrases with which people open a request ("looking for", "want to find") and verbs that go with
 * anything, and the function words of Hindi, also in Latin letters: they carry no topic.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing down during each few for from further had has have having he her here hers him his how i if in ' +
    'into is it its itself just me more most must my no nor not now of off on once only or other our ours out over own same she ' +
    'should so some such than that the their theirs them then there these they this those through to too under until up upon us ' +
    'very was we were what when where which while who whom whose why will with within without would you your yours ' +
    'find finding show list give tell looking want need please anyone someone something anything ' +
    'make makes making get gets getting come comes coming go goes going help helps helping know knows knowing ' +
    'ka ke ki ko se mein hai hain aur liye karne karna kya kaise kahan wala wale wali ' +
    'का के की को से में है हैं और पर लिए करने करना क्या कैसे कहाँ वाला वाले वाली यह ये वह या'
  ).split(' ')
)
