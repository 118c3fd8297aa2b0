import { accessSync, constants, mkdirSync } from 'node:fs'
import { hintOfSystemCode, systemCode } from './system-code.ts'

/** As Chromium makes it: nobody else looks into it. */
const OWNER_ONLY = 0o700

/**
 * Why the app can keep nothing in the folder of its data, as a sentence; null where it can. Electron says nothing
 * of it: without a lock in there it takes the app for a second one, which ends without a word.
 */
export function whyUnusable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY })
    accessSync(folder, constants.R_OK | constants.W_OK)
    return null
  } catch (error) {
    const code = systemCode(error)
    return `Understudy keeps its data in ${folder}, and cannot write there (${code}). ${hintOfSystemCode(code)} To use another folder, name it in the variable UNDERSTUDY_DATA.`
  }
}
