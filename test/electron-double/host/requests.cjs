'use strict'
const { decisions } = require('./session.cjs')
const { handlers, privileges, toApp, toPage, policyToPage } = require('./protocol.cjs')
const { preventable } = require('./strict.cjs')

// Every request of a page is paused here (https://chromedevtools.github.io/devtools-protocol/tot/Fetch/)
// and meets, in Electron's order, the navigation events, webRequest and the scheme's handler.

const noWindows =
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-pointer-lock allow-presentation'
const local = /^(https?|wss?):\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/
const remote = /^(https?|wss?|file):/

const ask = (listener, details) => new Promise((resolve) => listener(details, resolve))

/** https://www.electronjs.org/docs/latest/api/web-contents#event-will-navigate */
function navigationRefused(page, { isMainFrame, url, redirected }) {
  const ours = url === page.load?.url || url === page.url
  if (isMainFrame && ours && !redirected) return false
  const frame = isMainFrame ? page.contents.mainFrame : null
  const event = preventable({ url, isMainFrame, isSameDocument: false, frame })
  if (redirected) page.contents.emit('will-redirect', event, url, false, isMainFrame)
  else {
    if (isMainFrame) page.contents.emit('will-navigate', event, url)
    page.contents.emit('will-frame-navigate', event)
  }
  return event.defaultPrevented
}

async function answerRequest(page, paused) {
  const { requestId, request, resourceType, frameId, redirectedRequestId } = paused
  const url = toApp(request.url)
  const fail = (errorReason) => page.send('Fetch.failRequest', { requestId, errorReason })
  // The browser's own asking; Electron asks for none.
  if (resourceType === 'Other' && url.endsWith('/favicon.ico')) {
    return page.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
  }

  const isDocument = resourceType === 'Document'
  const isMainFrame = frameId === page.targetId
  if (isDocument) {
    const redirected = redirectedRequestId !== undefined
    if (navigationRefused(page, { isMainFrame, url, redirected })) return fail('Aborted')
    if (isMainFrame) await page.permit(url)
  }
  if (decisions.beforeRequest) {
    const details = { url, method: request.method, resourceType, webContentsId: page.contents.id }
    if ((await ask(decisions.beforeRequest, details)).cancel) return fail('BlockedByClient')
  }
  if (url === request.url) {
    const open = local.test(url) || !remote.test(url) || process.env.ELECTRON_DOUBLE_NETWORK
    return open ? page.send('Fetch.continueRequest', { requestId }) : fail('InternetDisconnected')
  }
  const response = await serve(url, request, resourceType)
  if (response === null) return fail('Failed')
  const headers = await readHeaders(url, response, resourceType)
  if (isDocument && isMainFrame) headers.push({ name: 'content-security-policy', value: noWindows })
  return page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status || 200,
    responseHeaders: headers,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

/** https://www.electronjs.org/docs/latest/api/protocol#protocolhandlescheme-handler */
async function serve(url, { method, headers, postData }, resourceType) {
  const scheme = new URL(url).protocol.slice(0, -1)
  const handler = handlers.get(scheme)
  const fetched = resourceType === 'Fetch' || resourceType === 'XHR'
  if (handler === undefined || (fetched && !privileges.get(scheme).supportFetchAPI)) return null
  const body = postData === undefined ? {} : { body: postData, duplex: 'half' }
  try {
    return await handler(new Request(url, { method, headers, ...body }))
  } catch (error) {
    console.error(error)
    return null
  }
}

const translations = { 'content-security-policy': policyToPage, location: toPage }

async function readHeaders(url, response, resourceType) {
  let headers = [...response.headers]
  if (decisions.headersReceived) {
    const responseHeaders = Object.fromEntries(headers.map(([name, value]) => [name, [value]]))
    const details = { url, responseHeaders, statusCode: response.status, resourceType }
    const answer = await ask(decisions.headersReceived, details)
    headers = Object.entries(answer.responseHeaders ?? responseHeaders).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value]),
    )
  }
  return headers.map(([name, value]) => ({
    name,
    value: translations[name.toLowerCase()]?.(value) ?? value,
  }))
}

module.exports = { answerRequest }
