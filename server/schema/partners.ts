import type { Entity, PartnerResult, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { defined } from './defined.js'
import { readDomains, readFilter, readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

interface PartnerEdge {
  readonly cursor: string
  readonly partner: PartnerResult
  readonly scope: Scope | undefined
}

interface Answered {
  readonly domains: readonly Entity[]
  readonly notes: readonly string[]
  readonly scope: Scope | undefined
}

/** Who could be worked with, and why. */
export function addPartners(parts: Parts, { via, ranked }: Inputs): void {
  const { builder } = parts
  const { edge, connection } = implementConnection<PartnerEdge, Answered>(parts, 'PartnerConnection', 'PartnerEdge')
  addEdge(parts, edge)
  builder.objectFields(connection, (t) => ({
    domains: t.field({
      type: [domainType(parts)],
      description: 'The fields of work the answer rests on: those asked for, or those the text names',
      resolve: ({ domains, scope }) => domains.map((entity) => ({ entity, scope }))
    }),
    notes: t.stringList({
      description: 'Why there is nobody, and what the scope hides of the fields asked about',
      resolve: ({ notes }) => [...notes]
    })
  }))
  const weight = evidenceWeight(parts, via)
  builder.queryField('partners', (t) =>
    t.field({
      type: connection,
      description:
        'Institutions ranked for one or several fields of work, a text, or both, with the evidence behind the rank',
      args: {
        ...ranked,
        for: t.arg.id({ description: 'The institution that asks: left out, and told who could introduce it' }),
        weights: t.arg({
          type: [weight],
          description: 'What counts as evidence, in place of the usual: see the documentation of `sangam partners`'
        })
      },
      resolve: async (_, { where, scope: given, weights, ...rest }, { graph }) => {
        const scope = readScope(given)
        const filter = readFilter(where)
        const request = {
          ...(filter.text && { text: filter.text }),
          ...defined(rest),
          ...readDomains(rest.domains),
          ...(weights && { weights: weights.map((one) => ({ weight: one.weight, ...defined(one) })) }),
          where: filter.where,
          first: pageSize(rest.first)
        }
        const { items, ...answer } = await graph.insights.partners(request, scope)
        return {
          ...answer,
          scope,
          edges: items.map((partner) => ({ cursor: partner.cursor, partner, scope }))
        }
      }
    })
  )
}

function evidenceWeight({ builder }: Parts, via: Inputs['via']) {
  return builder.inputType('EvidenceWeight', {
    description: 'How much a pattern from institutions to domains is to count',
    fields: (t) => ({
      via: t.field({ type: via }),
      pattern: t.string({
        description:
          'A pattern of your own instead of `via`, such as `Institution >MEMBER_OF Cluster >FOCUSES_ON Domain`; at most 4 hops'
      }),
      weight: t.float({ required: true, description: 'Above 0, up to 1' })
    })
  })
}

function domainType({ ontology, kinds }: Parts) {
  return kinds.get(ontology.facets['domain']!.kind)!
}

function addEdge(parts: Parts, edge: ReturnType<typeof implementConnection<PartnerEdge, Answered>>['edge']): void {
  const { builder, entity } = parts
  const tie = builder.enumType('PartnerTie', {
    values: {
      DIRECT: { description: 'A source says of itself that it works in every field it covers' },
      TWO_HOPS: { description: 'In some field only through a technology, project, person or cluster' },
      TEXT: { description: 'Only its words match' }
    }
  })
  const part = builder.objectRef<{ name: string; value: number }>('ScorePart').implement({
    fields: (t) => ({
      name: t.exposeString('name', { description: 'domains or text' }),
      value: t.exposeFloat('value', { description: 'In [0, 1]' })
    })
  })
  const coverage = addCoverage(parts)
  const evidence = addEvidence(parts)
  const words = addTextMatch(parts)
  const introducer = addIntroducer(parts)
  builder.objectFields(edge, (t) => ({
    score: t.float({
      description: 'In [0, 1]: geometric mean over the fields, blended with the text match',
      resolve: ({ partner }) => partner.score
    }),
    node: t.field({ type: entity, resolve: ({ partner, scope }) => ({ entity: partner.entity, scope }) }),
    tie: t.field({
      type: tie,
      description: 'How closely our sources tie it to the fields it covers',
      resolve: ({ partner }) => partner.tie
    }),
    parts: t.field({ type: [part], resolve: ({ partner }) => scoreParts(partner) }),
    coverage: t.field({
      type: [coverage],
      resolve: ({ partner, scope }) => partner.coverage.map((of) => ({ of, scope }))
    }),
    evidence: t.field({
      type: [evidence],
      description: 'Best first, at most five',
      resolve: ({ partner, scope }) => partner.evidence.map((of) => ({ of, scope }))
    }),
    textMatches: t.field({
      type: [words],
      description: 'Why it is found by the text, the greatest share first; none where no text was given',
      resolve: ({ partner, scope }) => partner.textMatches.map((of) => ({ of, scope }))
    }),
    introducers: t.field({
      type: [introducer],
      resolve: ({ partner, scope }) => partner.introducers.map((of) => ({ of, scope }))
    }),
    missing: t.stringList({
      description: 'What the sources do not show',
      resolve: ({ partner }) => [...partner.missing]
    })
  }))
}

function addIntroducer({ builder, entity, path }: Parts) {
  return builder.objectRef<Scoped<PartnerResult['introducers'][number]>>('Introducer').implement({
    description: 'Somebody known to both sides',
    fields: (t) => ({
      entity: t.field({ type: entity, resolve: ({ of, scope }) => ({ entity: of.entity, scope }) }),
      sentence: t.string({ resolve: ({ of }) => of.path.sentence }),
      path: t.field({ type: path, resolve: ({ of, scope }) => ({ path: of.path, scope }) })
    })
  })
}

function addCoverage(parts: Parts) {
  return parts.builder.objectRef<Scoped<PartnerResult['coverage'][number]>>('DomainCoverage').implement({
    fields: (t) => ({
      domain: t.field({
        type: domainType(parts),
        resolve: ({ of, scope }, _, { loaders }) => loaders.named(of.domain, scope)
      }),
      score: t.float({ description: 'In [0, 1]: noisy-or over the evidence', resolve: ({ of }) => of.score })
    })
  })
}

function scoreParts({ parts }: PartnerResult): { name: string; value: number }[] {
  return Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

function addTextMatch({ builder, entity, highlight, path }: Parts) {
  return builder.objectRef<Scoped<PartnerResult['textMatches'][number]>>('TextMatch').implement({
    description: 'Words that match the text. No source says that their bearer fits: they are there to be checked',
    fields: (t) => ({
      node: t.field({
        type: entity,
        description: 'Whose words: the institution, or what it made or takes part in',
        resolve: ({ of, scope }) => ({ entity: of.entity, scope })
      }),
      score: t.float({ description: 'Share of the text match, in (0, 1]', resolve: ({ of }) => of.score }),
      sentence: t.string({ resolve: ({ of }) => of.sentence }),
      highlights: t.field({
        type: [highlight],
        description: 'None where only the meaning is alike',
        resolve: ({ of }) => [...of.highlights]
      }),
      path: t.field({
        type: path,
        nullable: true,
        description: 'From the institution to what it made or takes part in; null where the words are its own',
        resolve: ({ of, scope }) => of.path && { path: of.path, scope }
      })
    })
  })
}

function addEvidence(parts: Parts) {
  const { builder, path } = parts
  return builder.objectRef<Scoped<PartnerResult['evidence'][number]>>('Evidence').implement({
    description: 'One reason, as a path from the institution to the field of work',
    fields: (t) => ({
      kind: t.string({ description: 'What sort of tie, in words', resolve: ({ of }) => of.kind }),
      domain: t.field({
        type: domainType(parts),
        resolve: ({ of, scope }, _, { loaders }) => loaders.named(of.domain, scope)
      }),
      weight: t.float({
        description: 'Weight of the sort of tie times the confidence of the path',
        resolve: ({ of }) => of.weight
      }),
      sentence: t.string({ resolve: ({ of }) => of.path.sentence }),
      path: t.field({ type: path, resolve: ({ of, scope }) => ({ path: of.path, scope }) })
    })
  })
}
