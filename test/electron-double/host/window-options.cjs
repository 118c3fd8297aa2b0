'use strict'

// https://www.electronjs.org/docs/latest/api/structures/web-preferences
const required = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
}
const accepted = new Set([
  ...Object.keys(required),
  'preload',
  'additionalArguments',
  'devTools',
  'spellcheck',
  'navigateOnDragDrop',
  'safeDialogs',
  'disableDialogs',
  'backgroundThrottling',
  'defaultEncoding',
  'enableWebSQL',
  'autoplayPolicy',
  'v8CacheOptions',
])

/** Electron's safe preferences, and an error for one that the double would have to pretend. */
function checkPreferences(given = {}) {
  for (const [name, value] of Object.entries(given)) {
    const fits = accepted.has(name) && (!(name in required) || value === required[name])
    if (!fits)
      throw new Error(
        `electron double: webPreferences.${name} = ${String(value)} is not implemented`,
      )
  }
  return { ...required, ...given }
}

// https://www.electronjs.org/docs/latest/api/structures/base-window-options; those without an effect
// on a page are taken and ignored.
const options = new Set([
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'center',
  'show',
  'title',
  'backgroundColor',
  'autoHideMenuBar',
  'icon',
  'titleBarStyle',
  'trafficLightPosition',
  'useContentSize',
  'webPreferences',
  'acceptFirstMouse',
  'darkTheme',
  'paintWhenInitiallyHidden',
])

function checkOptions(given) {
  const unknown = Object.keys(given).find((name) => !options.has(name))
  if (unknown !== undefined)
    throw new Error(`electron double: BrowserWindow option '${unknown}' is not implemented`)
  return given
}

module.exports = { checkPreferences, checkOptions }
