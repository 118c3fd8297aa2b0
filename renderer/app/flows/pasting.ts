import { MOST_OF_AN_IMPORT } from '../../../contract/limits.ts'
import type { PastePlace } from '../../../contract/pasting.ts'
import { formatBytes } from '../../format/bytes.ts'
import { useAddTenant } from '../../state/add-tenant.ts'
import { useDiagnoseText } from '../../state/diagnose-text.ts'
import { useImporting } from '../../state/importing.ts'
import { useInspector } from '../../state/inspector.ts'
import { pause } from '../../state/latest.ts'
import { usePalette } from '../../state/palette.ts'
import { usePasted } from '../../state/pasted.ts'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { calm } from '../actions/when.ts'

/** Milliseconds after which it is said that a text is still read. */
const PATIENCE_MS = 300
const HOLDS_TEXT = 'input, textarea, select, [contenteditable], .cm-editor'

const { later, drop: forgetWaiting } = pause(PATIENCE_MS)

/** Hears what is pasted outside of any field, and files dropped on the window. Returns how to stop. */
export function hearPastes(): () => void {
  window.addEventListener('paste', onPaste)
  window.addEventListener('dragover', allowFiles)
  window.addEventListener('drop', onDrop)
  return () => {
    forgetWaiting()
    window.removeEventListener('paste', onPaste)
    window.removeEventListener('dragover', allowFiles)
    window.removeEventListener('drop', onDrop)
  }
}

function onPaste(event: ClipboardEvent): void {
  const inField = event.target instanceof Element && event.target.closest(HOLDS_TEXT) !== null
  if (event.defaultPrevented || inField || !listens() || event.clipboardData === null) return
  event.preventDefault()
  const [file] = event.clipboardData.files
  if (file === undefined) void takePasted(event.clipboardData.getData('text/plain'))
  else void takeFile(file)
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
}

/** What a field of its own takes, it has taken before. */
function onDrop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0]
  if (event.defaultPrevented || file === undefined) return
  event.preventDefault()
  if (listens()) void takeFile(file)
}

/** A dialog and the palette have fields of their own to paste into. */
function listens(): boolean {
  return calm() && !usePalette.getState().open
}

const TOO_LONG =
  'Paste the part of it that is meant: the one request, or the lines around the failure.'

async function takeFile(file: File): Promise<void> {
  if (file.type.startsWith('image/'))
    refuse(
      `${file.name} is a picture: the text in it cannot be read.`,
      'Paste the text itself: the request, or the lines around the failure.',
    )
  else if (file.size <= MOST_OF_AN_IMPORT) await takePasted(await file.text())
  else refuse(`${file.name} is larger than ${formatBytes(MOST_OF_AN_IMPORT)}.`, TOO_LONG)
}

/** Opens the place that can read the text; asks where there are several, or one holds another text. */
async function takePasted(text: string): Promise<void> {
  if (text.length > MOST_OF_AN_IMPORT) {
    refuse(
      `The text is longer than ${MOST_OF_AN_IMPORT.toLocaleString('en')} characters.`,
      TOO_LONG,
    )
    return
  }
  const open = (): void => useShell.getState().open({ kind: 'pasted' })
  later(open)
  const places = await usePasted.getState().read(text)
  if (usePasted.getState().text !== text) return
  forgetWaiting()
  const [only, ...others] = places ?? []
  if (only !== undefined && others.length === 0 && !isOccupied(only)) openPlace(only)
  else if (only !== undefined || usePasted.getState().failure !== null) open()
}

function refuse(message: string, hint: string): void {
  usePasted.getState().refuse(message, hint)
  useShell.getState().open({ kind: 'pasted' })
}

/** Whether another text stands where this one would go. */
export function isOccupied(place: PastePlace): boolean {
  const there = standingAt(place).trim()
  return there !== '' && there !== usePasted.getState().text.trim()
}

function standingAt(place: PastePlace): string {
  if (place === 'payload') return useAddTenant.getState().text
  if (place === 'token') return useInspector.getState().text
  return place === 'diagnosis' ? useDiagnoseText.getState().text : ''
}

/** Puts what was pasted where the person reads on. Nothing is sent. */
export function openPlace(place: PastePlace): void {
  const { text, clear } = usePasted.getState()
  const { open, closeDialog } = useShell.getState()
  if (place === 'import' && useTenants.getState().summaries.length === 0) {
    refuse(
      'This is a request, and there is no tenant yet to send it for.',
      'Add a tenant or start the practice site; then paste it again.',
    )
    return
  }
  clear()
  if (place === 'token') {
    closeDialog()
    useInspector.getState().type(text)
    useInspector.getState().show(true)
    return
  }
  if (place === 'payload') {
    useAddTenant.getState().setWay('paste')
    useAddTenant.getState().type(text)
    open({ kind: 'add-tenant' })
  } else if (place === 'import') {
    // The composer, which takes the request, stands where the inspector does.
    useInspector.getState().show(false)
    useImporting.getState().type(text)
    open({ kind: 'import' })
  } else {
    useDiagnoseText.getState().type(text)
    open({ kind: 'diagnose-text' })
    void useDiagnoseText.getState().diagnose()
  }
}
