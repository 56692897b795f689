import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut, as when the server is killed, or go silent, as when it hangs. */
export interface CuttableProxy {
  readonly uri: string
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>
  /** Takes connections and lets nothing through. */
  silence(): void
  /** Lets through again; what was cut must connect anew. */
  heal(): Promise<void>
  close(): Promise<void>
}

/** Listens on a port of its own, which stays the same over cuts. */
export async function cuttableProxy(uri: string): Promise<CuttableProxy> {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  let silent = false
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((incoming) => {
    keep(incoming)
    const outgoing = keep(connect(Number(target.port), target.hostname))
    incoming.on('data', (bytes) => void (silent || outgoing.write(bytes)))
    outgoing.on('data', (bytes) => void (silent || incoming.write(bytes)))
    incoming.on('close', () => outgoing.destroy())
    outgoing.on('close', () => incoming.destroy())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  const cut = async () => {
    if (!server.listening) return
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    cut,
    silence: () => void (silent = true),
    async heal() {
      silent = false
      if (!server.listening) await listen(port)
    },
    close: cut
  }
}
