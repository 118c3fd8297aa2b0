'use strict'
const { strict } = require('./strict.cjs')

let started = null

function begun() {
  if (started === null) throw new Error('crashReporter.start must be called first')
  return started
}

// https://www.electronjs.org/docs/latest/api/crash-reporter: nothing crashes here, so nothing is reported.
const crashReporter = strict('crashReporter', {
  start({ uploadToServer = true, submitURL, extra = {} }) {
    if (uploadToServer && !submitURL)
      throw new Error('submitURL is a required option to crashReporter.start')
    started = { uploadToServer, extra: { ...extra } }
  },
  getLastCrashReport: () => (begun(), null),
  getUploadedReports: () => (begun(), []),
  getUploadToServer: () => begun().uploadToServer,
  setUploadToServer: (upload) => void (begun().uploadToServer = upload),
  addExtraParameter: (key, value) => void (begun().extra[key] = value),
  removeExtraParameter: (key) => void delete begun().extra[key],
  getParameters: () => ({ ...begun().extra }),
})

module.exports = { crashReporter }
