/**
 * A real Neo4j Community server for tests and trials, from Maven artifacts, in a temporary home.
 * On the command line it prints the settings that make Sangam use it and runs until it is interrupted.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'

const VERSION = '5.26.14'
const CACHE = resolve(import.meta.dirname, '..', '.cache', 'neo4j')
const USER = 'neo4j'
const FIRST_PASSWORD = 'neo4j'
const PASSWORD = 'sangam-trial'
const START_SECONDS = 120

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sangam</groupId><artifactId>neo4j-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`

/** A program the server needs is not installed; the message says how to get it. */
export class MissingProgramError extends Error {}

/**
 * The server named by NEO4J_URI, or a fresh one of our own. The jars are kept in `.cache/neo4j` (SANGAM_NEO4J_HOME
 * names another folder). `brief`: compiled for a quick start rather than for long use, as tests want it.
 * @returns {Promise<import('./neo4j.d.mts').Neo4jServer>}
 */
export async function startNeo4j({ environment = process.env, brief = false } = {}) {
  if (environment.NEO4J_URI) {
    const { NEO4J_URI: uri, NEO4J_USER: user = USER, NEO4J_PASSWORD: password = '' } = environment
    const restart = () => Promise.reject(new Error('The server at NEO4J_URI is not ours to restart'))
    return { uri, user, password, own: false, restart, stop: async () => {} }
  }
  const jars = await serverJars(join(resolve(environment.SANGAM_NEO4J_HOME ?? CACHE), VERSION))
  const home = mkdtempSync(join(tmpdir(), 'sangam-neo4j-'))
  const port = await freePort()
  mkdirSync(join(home, 'conf'))
  const start = (settings = []) =>
    launch(jars, home, [...settingsOf(port), ...settings], brief ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : [])
  let server = start()
  const stop = async () => {
    // The home goes with the server, so there is nothing it would have to close in order.
    await end(server, 'SIGKILL')
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const uri = `bolt://127.0.0.1:${port}`
    await Promise.race([setPassword(uri), failure(server)])
    const restart = async (settings) => {
      await end(server, 'SIGTERM')
      server = start(settings)
      await Promise.race([answered(uri), failure(server)])
    }
    return { uri, user: USER, password: PASSWORD, own: true, restart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Downloads the server with Maven unless the folder has it. */
async function serverJars(folder) {
  await mustRun(
    'java',
    '-version',
    `Neo4j ${VERSION} needs a Java runtime 17 or 21; install one, e.g. openjdk-17-jre-headless`
  )
  const jars = join(folder, 'lib')
  if (existsSync(jars)) return jars
  await mustRun(
    'mvn',
    '--version',
    `Neo4j ${VERSION} is fetched by Maven; install maven, or set NEO4J_URI to a server of your own`
  )
  const part = join(folder, `part-${process.pid}`)
  mkdirSync(part, { recursive: true })
  writeFileSync(join(part, 'pom.xml'), POM)
  try {
    await promisify(execFile)('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], {
      cwd: part
    })
    if (!existsSync(jars)) renameSync(join(part, 'lib'), jars)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return jars
}

async function mustRun(program, argument, remedy) {
  try {
    await promisify(execFile)(program, [argument])
  } catch (error) {
    throw new MissingProgramError(`${program} does not run (${error.code ?? error.message}). ${remedy}.`)
  }
}

function settingsOf(port) {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.preallocate=false'
  ]
}

function launch(jars, home, settings, options) {
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings.join('\n'))
  const opens = ['java.nio', 'sun.nio.ch', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
  const server = spawn('java', ['-Xmx2g', ...options, ...opens, '-cp', join(jars, '*'), ...main], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  server.said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => (server.said = (server.said + text).slice(-2000)))
  }
  process.once('exit', () => server.kill('SIGKILL'))
  return server
}

/** Waits for the server by its first login, which must change the password. */
function setPassword(uri) {
  return untilAnswered(uri, FIRST_PASSWORD, 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password')
}

/** Waits for a server that was started again. */
function answered(uri) {
  return untilAnswered(uri, PASSWORD, 'SHOW CURRENT USER')
}

async function untilAnswered(uri, password, statement) {
  const deadline = Date.now() + START_SECONDS * 1000
  for (;;) {
    const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2000 })
    try {
      await driver.executeQuery(statement, { first: FIRST_PASSWORD, password: PASSWORD }, { database: 'system' })
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(250)
    } finally {
      await driver.close()
    }
  }
}

async function failure(server) {
  const [code] = await once(server, 'exit')
  throw new Error(`Neo4j ended with ${code} while starting: ${server.said}`)
}

async function end(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill(signal)
  await ended
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startNeo4j()
  console.log(`NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().then(() => process.exit(0)))
  setInterval(() => {}, 1 << 30)
}
