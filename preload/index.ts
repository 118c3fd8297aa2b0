import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../contract/bridge.ts'
import { channels, eventNames } from '../contract/channels.ts'

const known: ReadonlySet<string> = new Set(channels)
const spoken: ReadonlySet<string> = new Set(eventNames)

/** Listed names pass, nothing else does; ipcRenderer itself is never handed out. */
const bridge: Bridge = {
  invoke: (channel, request) =>
    known.has(channel)
      ? ipcRenderer.invoke(channel, request)
      : Promise.reject(new Error('unknown channel')),
  on: (event, listener) => {
    if (!spoken.has(event)) throw new Error('unknown event')
    const hear = (_: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload)
    ipcRenderer.on(event, hear)
    return () => {
      ipcRenderer.off(event, hear)
    }
  },
}

contextBridge.exposeInMainWorld('understudy', bridge)
