'use strict'
const { EventEmitter } = require('node:events')

const silent = new Set([
  'then',
  'toJSON',
  'inspect',
  'domain',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
])

/** A surface on which everything unwritten fails loudly instead of passing silently. */
function strict(name, surface) {
  return new Proxy(surface, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || silent.has(key)) {
        return Reflect.get(target, key, receiver)
      }
      throw new Error(`electron double: ${name}.${key} is not implemented`)
    },
  })
}

const nodeEvents = ['newListener', 'removeListener', 'error']

/** An emitter that refuses a listener for an event that nothing here will ever emit. */
class KnownEvents extends EventEmitter {
  constructor(name, events) {
    super()
    const known = new Set([...nodeEvents, ...events])
    const check = (event) => {
      if (typeof event === 'symbol' || known.has(event)) return
      throw new Error(`electron double: event '${event}' of ${name} is not implemented`)
    }
    const methods = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']
    for (const method of methods) {
      Object.defineProperty(this, method, {
        value(event, listener) {
          check(event)
          return EventEmitter.prototype[method].call(this, event, listener)
        },
      })
    }
  }
}

/** An event object as Electron's are, with what a listener decided. */
function preventable(fields = {}) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}

module.exports = { strict, KnownEvents, preventable }
