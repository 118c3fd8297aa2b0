import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import type { FuseConfig } from '@electron/fuses'
import { join } from 'node:path'

/**
 * Every fuse of Electron, by the name that @electron/fuses gives it, with its reason.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const fuses: Readonly<Record<string, boolean>> = {
  // The signed app is no Node that runs any script with the app's rights to the keychain.
  RunAsNode: false,
  // Nothing is kept in cookies; what a page might keep would be encrypted.
  EnableCookieEncryption: true,
  // NODE_OPTIONS may load a script before the app's own, NODE_EXTRA_CA_CERTS trust an authority.
  EnableNodeOptionsEnvironmentVariable: false,
  // --inspect, and SIGUSR1 of another program, would open main's memory to whoever connects.
  EnableNodeCliInspectArguments: false,
  // The archive is what was packed: checked on macOS and Windows, not read on Linux.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  // There is no snapshot of the app's own to load.
  LoadBrowserProcessSpecificV8Snapshot: false,
  // No page is served from file:.
  GrantFileProtocolExtraPrivileges: false,
  // As Electron has it: off makes WebAssembly, which undici reads HTTP with, slower and no safer.
  WasmTrapHandlers: true,
}

/** What is read of electron-builder's AfterPackContext. */
interface Packed {
  readonly appOutDir: string
  readonly electronPlatformName: string
  readonly packager: {
    readonly appInfo: { readonly productFilename: string }
    /** Of Linux alone. */
    readonly executableName?: string
  }
}

/**
 * electron-builder's hook, before it signs. Its own setting knows eight fuses; here one that
 * Electron has and this table does not name ends the packaging.
 * https://www.electron.build/hooks#afterpack
 */
export async function afterPack(packed: Packed): Promise<void> {
  const stated = Object.entries(FuseV1Options).flatMap(([name, fuse]) =>
    typeof fuse === 'number' && fuses[name] !== undefined ? [[fuse, fuses[name]]] : [],
  )
  await flipFuses(programOf(packed), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...(Object.fromEntries(stated) as Record<FuseV1Options, boolean>),
  } satisfies FuseConfig)
}

function programOf({ appOutDir, electronPlatformName, packager }: Packed): string {
  const { productFilename } = packager.appInfo
  const names: Readonly<Record<string, string>> = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
  }
  return join(appOutDir, names[electronPlatformName] ?? packager.executableName ?? productFilename)
}
