// The least app that shows a word: what any app in this shell pays before its own work begins.
import { app, BrowserWindow, protocol } from 'electron'

app.setPath('userData', process.env.UNDERSTUDY_DATA)
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
])

const page = '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1></html>'

await Promise.resolve()
void app.whenReady().then(() => {
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }))
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('app://empty/index.html')
})
app.on('window-all-closed', () => app.quit())
