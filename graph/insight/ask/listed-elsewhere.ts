/** Questions about the graph itself, each with the list that answers it. `shape` is matched against the folded words. */
const LISTS: readonly { readonly shape: RegExp; readonly told: string }[] = [
  {
    shape:
      /\bwhat(?: all)? (?:has |have |s |is )?(?:been )?(?:changed|updated|added)\b|\brecent changes\b|\bkya (?:kya )?badla\b|क्या (?:क्या )?बदला/,
    told: '`changes` lists what changed since a date or a version'
  },
  {
    shape:
      /\b(?:sources?|documents?|reports?|claims?|facts?) (?:\S+ )?(?:disagree|differ|conflict|contradict)|\b(?:conflicting|contradicting|contradictory) (?:sources?|claims?|facts?|values?)/,
    told: '`conflicts` lists on what the sources differ'
  },
  {
    shape: /\b(?:rests?|based|relies|rely) (?:only |alone |just )?on general knowledge\b|\b(?:unsourced|orphans?)\b/,
    told: '`quality` lists what is missing, unmatched, stale or without a document'
  },
  {
    shape: /\bmost (?:\S+ )?(?:central|connected|influential)\b/,
    told: '`centrality` ranks who is most central by its ties'
  }
]

/** Which list tells what is asked of the graph itself; null where nothing of it is asked. */
export function listedElsewhere(words: string): string | null {
  return LISTS.find(({ shape }) => shape.test(words))?.told ?? null
}
