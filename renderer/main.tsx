import './theme/mantine-styles.ts'
import './theme/tokens.css'
import './theme/tones.css'
import './theme/global.css'
import './theme/components.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startWindow } from './app/start.ts'
import { adoptNonce } from './nonce.ts'
import { refuseMarkup } from './trusted-types.ts'

refuseMarkup()
adoptNonce()
// Main is asked before anything is drawn: its answers come while React draws.
startWindow()

const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
