'use strict'
const { EventEmitter } = require('node:events')

/**
 * The Chrome DevTools Protocol over a pipe: JSON messages, each ended by a NUL.
 * https://chromedevtools.github.io/devtools-protocol/
 */
class Cdp extends EventEmitter {
  constructor(output, input) {
    super()
    this.setMaxListeners(0)
    this.output = output
    this.sequence = 0
    this.waiting = new Map()
    this.read(input)
    output.on('error', () => {})
    input.on('error', () => {})
    input.on('close', () => this.giveUp())
  }

  read(input) {
    let rest = ''
    input.setEncoding('utf8')
    input.on('data', (chunk) => {
      const messages = (rest + chunk).split('\0')
      rest = messages.pop()
      for (const message of messages) this.take(JSON.parse(message))
    })
  }

  take({ id, sessionId, method, params, result, error }) {
    if (id === undefined) {
      this.emit(sessionId ? `${sessionId}:${method}` : method, params)
      return
    }
    const caller = this.waiting.get(id)
    this.waiting.delete(id)
    if (caller === undefined) return
    if (error) caller.reject(new Error(`${caller.method}: ${error.message}`))
    else caller.resolve(result)
  }

  giveUp() {
    for (const { reject } of this.waiting.values()) reject(new Error('the browser has closed'))
    this.waiting.clear()
  }

  send(method, params = {}, sessionId = undefined) {
    this.sequence += 1
    const id = this.sequence
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject })
      // Put together they would be another text as long.
      this.output.write(JSON.stringify({ id, method, params, sessionId }))
      this.output.write('\0')
    })
  }
}

module.exports = { Cdp }
