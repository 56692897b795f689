import { THESAURUS } from './insight/ask/thesaurus.js'
import { TYPE_WORDS } from './insight/ask/vocabulary.js'

const lists = (table: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(table).map(([name, words]) => [name, words.split(/,\s*/)]))

/** Words by which people ask for a kind. Fewer than a question may use: in a free text "field" or "source" seldom asks for one. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  Institution: 'institution, institute, organisation, organization, laboratory, संस्थान, संस्था, sansthan, sanstha',
  Technology: 'technology, solution, product, innovation, तकनीक, प्रौद्योगिकी, taknik, takneek',
  Project: 'project, initiative, परियोजना, pariyojana',
  Person: 'people, person, expert, researcher, scientist, वैज्ञानिक, विशेषज्ञ, vaigyanik, visheshagya',
  Cluster: 'cluster, क्लस्टर',
  Compendium: 'compendium, संकलन',
  Event: 'event, meeting, workshop, conference, सम्मेलन, बैठक, sammelan, baithak',
  Document: 'document, press release, दस्तावेज़',
  Programme: 'programme, scheme, योजना, yojana'
}

/** What words mean to search beside the names in the graph: kinds, types, and everyday words for things. */
export const SEARCH_WORDS = {
  kindWords: lists(KIND_WORDS),
  typeWords: lists(TYPE_WORDS),
  synonyms: lists(THESAURUS)
} as const
