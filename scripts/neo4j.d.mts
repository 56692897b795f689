export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Whether it was started here, rather than named by NEO4J_URI. */
  readonly own: boolean
  /** Ends it in order and starts it again over what it holds, with lines of `neo4j.conf` besides. @throws where it is not its own. */
  restart(settings?: readonly string[]): Promise<void>
  /** Ends the process that was started and removes its files. */
  stop(): Promise<void>
}

export class MissingProgramError extends Error {}

export function startNeo4j(options?: { environment?: NodeJS.ProcessEnv; brief?: boolean }): Promise<Neo4jServer>
