import './theme/mantine-styles.ts'
import './theme/tokens.css'
import './theme/global.css'
import './theme/components.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { adoptNonce } from './nonce.ts'
import { refuseMarkup } from './trusted-types.ts'

refuseMarkup()
adoptNonce()

const root = document.querySelector('#root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
