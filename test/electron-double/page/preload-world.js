// What surrounds a sandboxed preload: require('electron'), a small process, no Node.
// https://www.electronjs.org/docs/latest/tutorial/sandbox#preload-scripts
// eslint-disable-next-line no-unused-vars
function runPreload({ bindingName, bridge, codec, facts, preload }) {
  const rawPost = globalThis[bindingName]
  delete globalThis[bindingName]
  const post = (message) => rawPost(JSON.stringify(codec.encode(message)))
  const cloned = (values) => {
    try {
      return structuredClone(values)
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }
  const refusing = (name, surface) =>
    new Proxy(surface, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver)
        throw new Error(`electron double: ${name}.${key} is not implemented`)
      },
    })

  const pending = new Map()
  const listeners = new Map()
  let lastId = 0

  const listenersOf = (channel) => listeners.get(channel) ?? []
  const plain = {
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrenderersendchannel-args */
    send(channel, ...given) {
      post({ kind: 'send', channel, given: cloned(given) })
    },
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererinvokechannel-args */
    async invoke(channel, ...given) {
      const sent = cloned(given)
      return new Promise((resolve, reject) => {
        const id = (lastId += 1)
        pending.set(id, { resolve, reject })
        post({ kind: 'invoke', id, channel, given: sent })
      })
    },
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendereronchannel-listener */
    on(channel, listener) {
      listeners.set(channel, [...listenersOf(channel), listener])
      return ipcRenderer
    },
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendereroncechannel-listener */
    once(channel, listener) {
      const single = (...given) => {
        ipcRenderer.off(channel, single)
        listener(...given)
      }
      single.listener = listener
      return ipcRenderer.on(channel, single)
    },
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendereroffchannel-listener */
    off(channel, listener) {
      const list = listenersOf(channel)
      const at = list.findIndex((known) => known === listener || known.listener === listener)
      if (at >= 0) listeners.set(channel, list.toSpliced(at, 1))
      return ipcRenderer
    },
    /** https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererremovealllistenerschannel */
    removeAllListeners(channel) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    listenerCount: (channel) => listenersOf(channel).length,
  }
  plain.addListener = plain.on
  plain.removeListener = plain.off
  const ipcRenderer = refusing('ipcRenderer', plain)

  const settle = ({ id, value, error }) => {
    const { resolve, reject } = pending.get(id)
    pending.delete(id)
    if (error === undefined) resolve(value)
    else reject(new Error(error))
  }
  const hear = ({ channel, given }) => {
    for (const listener of listenersOf(channel))
      listener({ sender: ipcRenderer, ports: [] }, ...given)
  }
  Object.defineProperty(globalThis, '__electronDoubleReceive', {
    value: (written) => {
      const message = codec.decode(written)
      if (message.kind === 'result') settle(message)
      else hear(message)
    },
  })

  // The browser reports titles late or never; the document itself does not.
  const tellTitle = () => post({ kind: 'title', title: document.title })
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle()
    const changes = { childList: true, characterData: true, subtree: true }
    new MutationObserver(tellTitle).observe(document.head, changes)
  })

  const electron = refusing('electron (in a preload)', {
    contextBridge: refusing('contextBridge', bridge),
    ipcRenderer,
  })
  const process = Object.freeze({
    ...facts,
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
  })
  const require = (id) => {
    if (['electron', 'electron/renderer', 'electron/common'].includes(id)) return electron
    throw new Error(`module not found: ${id}`)
  }
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, process)
  } catch (error) {
    post({ kind: 'preload-error', error: cloned(error) })
  }
}
