import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Window } from './app/window.tsx'
import { pageNonce } from './nonce.ts'
import { cssVariables, theme } from './theme/theme.ts'

// Main holds the setting; this copy only spares the next start a flash of the other scheme.
const schemeCopy = localStorageColorSchemeManager({ key: 'understudy.color-scheme' })

export function App(): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={schemeCopy}
      getStyleNonce={pageNonce}
    >
      <Window />
    </MantineProvider>
  )
}
