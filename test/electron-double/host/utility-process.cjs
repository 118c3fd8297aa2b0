'use strict'
const { fork } = require('node:child_process')
const path = require('node:path')
const { KnownEvents, strict } = require('./strict.cjs')

const OPTIONS = new Set(['serviceName', 'stdio'])

// https://www.electronjs.org/docs/latest/api/utility-process: a child of Node with a parentPort.
const utilityProcess = strict('utilityProcess', {
  fork(modulePath, args = [], options = {}) {
    for (const name of Object.keys(options)) {
      if (!OPTIONS.has(name))
        throw new Error(`electron double: option ${name} of utilityProcess.fork is not implemented`)
    }
    const { stdio = 'inherit' } = options
    const child = fork(modulePath, args, {
      execArgv: ['--require', path.join(__dirname, 'parent-port.cjs')],
      stdio: [stdio, stdio, stdio, 'ipc'],
    })
    const utility = strict(
      'UtilityProcess',
      new KnownEvents('UtilityProcess', ['spawn', 'message', 'exit']),
    )
    child.once('spawn', () => utility.emit('spawn'))
    child.on('message', (message) => utility.emit('message', message))
    child.once('exit', (code, signal) => utility.emit('exit', code ?? (signal === null ? 1 : 15)))
    utility.kill = () => child.kill('SIGTERM')
    return utility
  },
})

module.exports = { utilityProcess }
