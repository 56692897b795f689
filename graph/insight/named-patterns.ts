/** A pattern that policy staff can ask by name. `record` is the position of the node that is counted; null = the relation. */
export interface NamedPattern {
  readonly text: string
  readonly record: number | null
  readonly description: string
}

/** Declared once, listed by the API; a cross-table's rows are the pattern's start, its columns the end. */
export const NAMED_PATTERNS = {
  FOCUS: { text: 'Cluster >FOCUSES_ON Domain', record: null, description: 'Clusters by the domains they focus on' },
  PROJECTS: {
    text: 'Cluster <RUN_BY Project >ADDRESSES Domain',
    record: 1,
    description: 'Projects that clusters run, by domain'
  },
  TECHNOLOGIES: {
    text: 'Cluster <DEVELOPED_BY Technology >ADDRESSES Domain',
    record: 1,
    description: 'Technologies that clusters developed, by domain'
  },
  SHARED_INSTITUTIONS: {
    text: 'Cluster <MEMBER_OF Institution >MEMBER_OF Cluster',
    record: 1,
    description: 'Institutions that two clusters share'
  },
  COOPERATION: {
    text: 'Domain <COOPERATES_IN Place|Forum',
    record: null,
    description: 'Countries and forums with which India cooperates, by domain'
  },
  WORKS_IN: {
    text: 'Institution >WORKS_IN Domain',
    record: null,
    description: 'Institutions by the domains they work in'
  },
  MEMBERSHIP: { text: 'Institution >MEMBER_OF Cluster', record: null, description: 'Institutions by cluster' },
  EXPERTISE: { text: 'Person >EXPERT_IN Domain', record: null, description: 'People by their field' },
  DEPLOYMENT: {
    text: 'Domain <ADDRESSES Technology|Project >DEPLOYED_IN Place',
    record: 1,
    description: 'Technologies and projects in use, by domain and place'
  }
} as const satisfies Record<string, NamedPattern>

export type PatternName = keyof typeof NAMED_PATTERNS
