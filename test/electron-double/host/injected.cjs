'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const read = (name) => fs.readFileSync(path.join(__dirname, '..', 'page', name), 'utf8')
const sources = {
  codec: read('codec.js'),
  bridge: read('bridge.js'),
  preloadWorld: read('preload-world.js'),
}

/** The isolated world's name in Electron's own DevTools. */
const worldName = 'Electron Isolated Context'

const codec = new Function(`${sources.codec}\nreturn makeCodec(globalThis)`)()

// A preload runs in the main frame alone unless nodeIntegrationInSubFrames asks for more.
const inMainFrame = (body) => `if (window.top === window) { (() => { ${body}\n})() }`

const pageScript = (secret) => inMainFrame(`${sources.bridge}\nmakeBridge('${secret}', 'page')`)

function preloadScript({ secret, bindingName, preload, additionalArguments }) {
  const code = preload === undefined ? '' : fs.readFileSync(preload, 'utf8')
  const { platform, arch, versions } = process
  const facts = JSON.stringify({ platform, arch, versions, argv: additionalArguments })
  const body = `${sources.bridge}\n${sources.codec}\n${sources.preloadWorld}
    runPreload({
      bindingName: '${bindingName}', bridge: makeBridge('${secret}', 'preload'),
      codec: makeCodec(globalThis), facts: ${facts},
      preload: function (require, module, exports, process) {${code}\n},
    })`
  const name = preload === undefined ? '' : `\n//# sourceURL=${pathToFileURL(preload).href}`
  return inMainFrame(body) + name
}

module.exports = { worldName, codec, pageScript, preloadScript }
