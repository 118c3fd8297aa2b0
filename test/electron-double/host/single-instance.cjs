'use strict'
const fs = require('node:fs')
const path = require('node:path')

// The first process owns <userData>/electron-double-instance; a later one leaves a message file
// there before it answers false, so that nothing is lost when it exits in the same tick.

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function claim(ownerFile) {
  // A link appears with its content or not at all: nobody reads a half-written owner.
  const mine = `${ownerFile}-${process.pid}`
  fs.writeFileSync(mine, String(process.pid))
  try {
    fs.linkSync(mine, ownerFile)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const owner = Number(fs.readFileSync(ownerFile, 'utf8'))
    if (owner === process.pid) return true
    if (owner > 0 && alive(owner)) return false
    fs.rmSync(ownerFile, { force: true })
    return claim(ownerFile)
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function leaveMessage(folder, message) {
  const name = `${process.pid}-${process.hrtime.bigint()}`
  fs.writeFileSync(path.join(folder, `${name}.part`), JSON.stringify(message))
  fs.renameSync(path.join(folder, `${name}.part`), path.join(folder, `${name}.json`))
}

function takeMessages(folder, deliver) {
  for (const name of fs
    .readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const file = path.join(folder, name)
    const message = JSON.parse(fs.readFileSync(file, 'utf8'))
    fs.rmSync(file)
    deliver(message)
  }
}

/** True for the first process of a user-data folder, which hears of every later one. */
class SingleInstance {
  constructor(userData, deliver) {
    this.folder = path.join(userData, 'electron-double-instance')
    this.owner = path.join(this.folder, 'owner')
    this.deliver = deliver
    this.watcher = null
  }

  request(message) {
    if (this.watcher !== null) return true
    fs.mkdirSync(this.folder, { recursive: true })
    if (!claim(this.owner)) {
      leaveMessage(this.folder, message)
      return false
    }
    this.watcher = fs.watch(this.folder, () => takeMessages(this.folder, this.deliver)).unref()
    process.once('exit', () => this.release())
    return true
  }

  holds() {
    return this.watcher !== null
  }

  release() {
    if (this.watcher === null) return
    this.watcher.close()
    this.watcher = null
    fs.rmSync(this.owner, { force: true })
  }
}

module.exports = { SingleInstance }
