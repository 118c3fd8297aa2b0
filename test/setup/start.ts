import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ensureBuild, root } from './build.ts'
import { missingPackages, installCommand } from './debian.ts'
import { doubleFolder, electronBinary, electronPackage } from './electron-binary.ts'

/** `npm start`: opens the app in Electron, or the same build in a Chromium window. */
async function main(): Promise<number> {
  if (!hasDisplay()) {
    console.error('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).')
    console.error('  npm run demo             shows the main job without one')
    console.error('  xvfb-run -a npm start    opens the app on a display that nobody sees')
    return 1
  }
  if (!ensureBuild()) return 1
  const binary = electronBinary() ?? downloadElectron()
  return binary === null ? openInChromium() : open(binary, {})
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Null where the download is refused or forced away with UNDERSTUDY_E2E=double. */
function downloadElectron(): string | null {
  if (process.env['UNDERSTUDY_E2E'] === 'double') return null
  console.log('Downloading Electron …')
  spawnSync(process.execPath, [join(electronPackage(), 'install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return electronBinary()
}

function openInChromium(): Promise<number> | number {
  const missing = missingPackages(new Set(['keyring'])).filter((name) => name === 'chromium')
  if (missing.length > 0) {
    console.error(
      `Electron cannot be had here, and there is no Chromium either. This installs it:\n  ${installCommand(missing)}`,
    )
    return 1
  }
  console.log('Electron’s binary cannot be had here: this is the same build in a Chromium window.')
  console.log('It has no menu bar and no native dialogs; everything else is the app itself.')
  return open(join(doubleFolder, 'electron'), { ELECTRON_DOUBLE_HEADFUL: '1' })
}

async function open(binary: string, extra: Readonly<Record<string, string>>): Promise<number> {
  // Chromium's sandbox refuses root, who has nothing left to be protected from.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(binary, [root, ...asRoot], {
    stdio: 'inherit',
    env: { ...process.env, ...extra },
  })
  // Ctrl+C reaches the app by itself; whoever ends this process alone ends the app with it.
  process.once('SIGTERM', () => child.kill('SIGTERM'))
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

process.exitCode = await main()
