'use strict'
const { strict } = require('./strict.cjs')

// https://www.electronjs.org/docs/latest/api/web-frame-main
class MainFrame {
  #page

  constructor(page) {
    this.#page = page
    const members = Object.entries(Object.getOwnPropertyDescriptors(MainFrame.prototype))
    for (const [name, { get }] of members) {
      if (get) Object.defineProperty(this, name, { get: get.bind(this), enumerable: true })
    }
    /** https://www.electronjs.org/docs/latest/api/web-frame-main#frameroutingid-readonly */
    this.routingId = 1
    /** https://www.electronjs.org/docs/latest/api/web-frame-main#frameprocessid-readonly */
    this.processId = 1
    /** https://www.electronjs.org/docs/latest/api/web-frame-main#frameparent-readonly */
    this.parent = null
    /** https://www.electronjs.org/docs/latest/api/web-frame-main#framedetached-readonly */
    this.detached = false
    /** https://www.electronjs.org/docs/latest/api/web-frame-main#framesendchannel-args */
    this.send = (channel, ...given) => page.contents.send(channel, ...given)
  }

  /** https://www.electronjs.org/docs/latest/api/web-frame-main#frameurl-readonly */
  get url() {
    return this.#page.url
  }

  /** https://www.electronjs.org/docs/latest/api/web-frame-main#frameorigin-readonly */
  get origin() {
    const { origin, protocol, host } = new URL(this.#page.url || 'about:blank')
    if (origin !== 'null') return origin
    return host === '' ? 'null' : `${protocol}//${host}`
  }
}

function makeMainFrame(page) {
  const frame = strict('webFrameMain', new MainFrame(page))
  /** https://www.electronjs.org/docs/latest/api/web-frame-main#frametop-readonly */
  frame.top = frame
  return frame
}

module.exports = { makeMainFrame }
