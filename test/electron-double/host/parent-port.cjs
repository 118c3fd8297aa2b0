'use strict'
require('../register.cjs')
const { strict } = require('./strict.cjs')

// https://www.electronjs.org/docs/latest/api/parent-port: messages to the parent only, so far.
process.type = 'utility'
process.parentPort = strict('parentPort', {
  postMessage: (message) => void process.send(message),
})
