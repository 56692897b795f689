/** Words that ask or order, in the symbols of `WeighedQuestion`. */
const ASKING = /\b(?:WHO|WHICH|HOWMANY|HOW|WHEN|WHERE|WHY|ABOUT|LIST|NEED|WE|KNOW|INTRODUCE|COMPARE)\b/
/** A verb that speaks of somebody or something, or to somebody: with one it is a sentence, not a phrase. */
const SENTENCE =
  /(?:^|\s)(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|must|may|might|has|have|had|you|your|yours|he|she|they|it|hai|hain|hoon|hun|tha|thi|ho|hoga|hogi|karo|karu|karun|do|dijiye|है|हैं|हूं|था|थी|थे|हो|होगा|होगी|करो|करूं|दो|दीजिए)(?=\s|$)/
/** "Tell me", "write", "imagine": what opens an order that is not one of the graph's own. */
const ORDER =
  /^(?:please |kindly )?(?:tell|say|write|make|imagine|pretend|predict|forecast|guess|explain|describe|translate|calculate|solve|sing|play|act|help|remind|draft|compose|create|generate|teach|convince|entertain|ignore|forget|stop|repeat|print|thanks?|hello|hi|hey)\b/

/**
 * Whether somebody asks or orders something. Words without a question mark, a question word or a verb ("throwing away old
 * phones safely") name what is looked for.
 */
export function isAsked(question: string, symbols: string): boolean {
  return /[?？]/.test(question) || ASKING.test(symbols) || SENTENCE.test(symbols) || ORDER.test(symbols)
}
