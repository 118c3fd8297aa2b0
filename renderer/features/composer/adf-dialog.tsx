import { Button } from '@mantine/core'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { LazyCode } from '../../code/lazy-code.tsx'
import { documentIn, withDocument } from '../../format/document-in-json.ts'
import { documentOf } from '../../format/markdown-document.ts'
import { useAdf, bodyAround } from '../../state/adf.ts'
import { useComposer } from '../../state/composer.ts'
import { draftIn, editDraft, shownTab } from '../../state/shown.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { PasteField } from '../../ui/paste-field.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './adf-dialog.module.css'

/** The library reads some texts in more than the square of their length: so long ones take no second. */
const MOST = 10_000

/** Markdown becomes a document of Atlassian's, which goes into the body where its cursor stands. */
export function AdfDialog(): ReactNode {
  const { type, insert, done } = useAdf.getState()
  const close = useCloseDialog()
  const markdown = useAdf((state) => state.markdown)
  const read = useDeferredValue(markdown)
  const operation = useComposer((state) => state.preview?.operation ?? null)
  const tabId = shownTab()
  const [text] = useState(() => (tabId === null ? '' : draftIn(tabId).text))
  const isEmpty = text.trim() === ''
  const standing = useMemo(() => documentIn(text), [text])
  const isTooLong = read.length > MOST
  const json = useMemo(() => {
    if (isTooLong) return ''
    const document = documentOf(read)
    return JSON.stringify(isEmpty ? bodyAround(document, operation) : document, null, 2)
  }, [read, isTooLong, isEmpty, operation])
  return (
    <Dialog title="A document from Markdown" size={720} onClose={close}>
      <p className={styles['about']}>
        Comments, descriptions and worklogs of Jira’s version 3 are documents (ADF). A mention is
        written <code>[~accountid:…]</code>.
      </p>
      <PasteField
        label="Markdown"
        rows={6}
        placeholder={'Seen on **production**:\n\n- 403 as Mia'}
        value={markdown}
        onChange={type}
      />
      <div className={styles['json']}>
        <LazyCode label="The document" language="json" value={json} />
      </div>
      <DialogEnd>
        <span>
          {isTooLong
            ? `Longer than ${MOST.toLocaleString('en')} characters: make the document of a part.`
            : whereTo(isEmpty, standing !== null)}
        </span>
        <Button
          disabled={markdown.trim() === '' || json === ''}
          onClick={() => {
            if (standing === null || tabId === null) insert(json)
            else {
              editDraft(tabId, { text: withDocument(text, standing, json) })
              done()
            }
            close()
          }}
        >
          Put it into the body
        </Button>
      </DialogEnd>
    </Dialog>
  )
}

function whereTo(isEmpty: boolean, hasDocument: boolean): string {
  if (isEmpty) return 'Becomes the body.'
  return hasDocument
    ? 'Takes the place of the document in the body.'
    : 'Goes where the cursor stands in the body.'
}
