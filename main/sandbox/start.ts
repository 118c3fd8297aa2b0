import { authorizationServer } from './authorization-server.ts'
import { readFaultIds } from './faults.ts'
import type { FaultId } from './faults.ts'
import type { Descriptor, InstalledPayload } from './installation.ts'
import { jira } from './jira.ts'
import { listenOnLoopback } from './listen.ts'
import type { Listener } from './listen.ts'
import { cardOf, everyone } from './people.ts'
import type { PersonCard } from './people.ts'
import { createRandom } from './random.ts'
import { World } from './world.ts'

export interface SandboxOptions {
  /** Jira's port; the authorization server takes the next one. 0, the default: any two. */
  readonly port?: number
  /** Milliseconds since the epoch; the machine's clock where none is given. */
  readonly clock?: { now(): number }
  readonly faults?: readonly string[]
  /** With a seed every secret and id is the same at each start: for tests only. */
  readonly seed?: string
}

/** A practice Atlassian that is running. The getters show the faults that are on at the moment. */
export interface Sandbox {
  /** The Jira, without a slash at the end. */
  readonly baseUrl: string
  readonly authorizationServer: string
  /** The `installed` payload that a vendor has at hand. Holds the shared secret. */
  readonly installed: InstalledPayload
  /** The payload the site would send now; it differs under T04, T09, T10 and N02. */
  readonly newestInstalled: InstalledPayload
  /** atlassian-connect.json as it is installed. */
  readonly descriptor: Descriptor
  readonly people: readonly PersonCard[]
  readonly faults: readonly FaultId[]
  /** Exactly these from now on. Throws RangeError for an id that is no fault. */
  setFaults(ids: readonly string[]): void
  close(): Promise<void>
}

/**
 * Starts both servers on loopback. Throws RangeError for an unknown fault, and Node's error where
 * a port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const faults = readFaultIds(options.faults ?? [])
  const port = options.port ?? 0
  const jiraListener = await listenOnLoopback(port)
  const authorizationListener = await listenOrClose(port === 0 ? 0 : port + 1, jiraListener)
  const world = new World(
    {
      baseUrl: `http://127.0.0.1:${jiraListener.port}`,
      renamedUrl: `http://localhost:${jiraListener.port}`,
      authorizationServer: `http://127.0.0.1:${authorizationListener.port}`,
    },
    { clock: options.clock ?? { now: () => Date.now() }, random: createRandom(options.seed) },
  )
  world.setFaults(faults)
  const [jiraApp, authorizationApp] = [jira(world), authorizationServer(world)]
  jiraListener.serve((request, bindings) => jiraApp.fetch(request, bindings))
  authorizationListener.serve((request) => authorizationApp.fetch(request))
  return sandboxOf(world, [jiraListener, authorizationListener])
}

async function listenOrClose(port: number, opened: Listener): Promise<Listener> {
  try {
    return await listenOnLoopback(port)
  } catch (error) {
    await opened.close()
    throw error
  }
}

function sandboxOf(world: World, listeners: readonly Listener[]): Sandbox {
  return {
    baseUrl: world.places.baseUrl,
    authorizationServer: world.places.authorizationServer,
    people: everyone.map(cardOf),
    get installed() {
      return world.installed
    },
    get newestInstalled() {
      return world.newestInstalled
    },
    get descriptor() {
      return world.descriptor
    },
    get faults() {
      return world.faults
    },
    setFaults: (ids) => world.setFaults(readFaultIds(ids)),
    close: async () => {
      await Promise.all(listeners.map((each) => each.close()))
    },
  }
}
