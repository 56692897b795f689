import type { EntityId } from '../../graph/index.js'
import type { Rejection } from '../source.js'

/** What became of one document or table of the input. */
export interface IngestedDocument {
  readonly id: EntityId
  readonly load: string
  readonly file: string
  /** Name of the format it was read as. */
  readonly format: string
  readonly claims: number
  /** Things it names that were known, and things that only it speaks of. */
  readonly known: number
  readonly proposed: number
}

/** Rows of one file of tables. */
export interface IngestedFile {
  readonly name: string
  readonly rows: number
  readonly loaded: number
  readonly rejected: number
}

/** The report of an ingest; with `dryRun` what it would have been. */
export interface IngestReport {
  /** Claims in the input. */
  readonly claims: number
  readonly added: number
  /** Claims the same input made before and no longer makes. */
  readonly removed: number
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
  readonly files: readonly IngestedFile[]
  readonly documents: readonly IngestedDocument[]
  /** Proposals of these documents that wait for a curator. */
  readonly queued: number
  readonly dryRun: boolean
  /** It was stopped before all input was read; what was written stays, and the same input again does the rest. */
  readonly stopped: boolean
}

export interface IngestProgress {
  readonly phase: 'reading' | 'writing' | 'linking'
  /** Inputs read, of all. */
  readonly done: number
  readonly total: number
  /** What is being read. */
  readonly file: string | null
  readonly claims: number
  readonly rejected: number
}
