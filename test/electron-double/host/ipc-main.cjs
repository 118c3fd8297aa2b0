'use strict'
const { EventEmitter } = require('node:events')
const { strict } = require('./strict.cjs')

const invokeHandlers = new Map()

class IpcMain extends EventEmitter {
  /** https://www.electronjs.org/docs/latest/api/ipc-main#ipcmainhandlechannel-listener */
  handle(channel, listener) {
    if (invokeHandlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    invokeHandlers.set(channel, listener)
  }

  /** https://www.electronjs.org/docs/latest/api/ipc-main#ipcmainhandleoncechannel-listener */
  handleOnce(channel, listener) {
    this.handle(channel, (...given) => {
      this.removeHandler(channel)
      return listener(...given)
    })
  }

  /** https://www.electronjs.org/docs/latest/api/ipc-main#ipcmainremovehandlerchannel */
  removeHandler(channel) {
    invokeHandlers.delete(channel)
  }
}

const ipcMain = strict('ipcMain', new IpcMain())

/** What an `invoke` comes to: a value, or the text that Electron rejects with in the renderer. */
async function answerInvoke(channel, event, given) {
  const handler = invokeHandlers.get(channel)
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { value: cloneable(await handler(event, ...given)) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` }
  }
}

function cloneable(value) {
  try {
    return structuredClone(value)
  } catch {
    throw new Error('An object could not be cloned.')
  }
}

module.exports = { ipcMain, answerInvoke, cloneable }
