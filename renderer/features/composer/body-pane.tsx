import { Button } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { BodyMode, EditedDraft } from '../../../contract/workspace.ts'
import type { CodeEditorProps, KeptSteps } from '../../code/code-editor.tsx'
import { LazyCode } from '../../code/lazy-code.tsx'
import { layOutJson } from '../../format/pretty-json.ts'
import { useAdf } from '../../state/adf.ts'
import { bodyStepsOf, keepBodySteps } from '../../state/body-steps.ts'
import { useShell } from '../../state/shell.ts'
import { useComposer } from '../../state/composer.ts'
import { bytesIn } from '../../format/base64.ts'
import { formatBytes } from '../../format/bytes.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { removeRow, shownTab } from '../../state/shown.ts'
import { chooseFile, fileWords } from './choose-file.ts'
import { FileDrop } from './file-drop.tsx'
import { PartTable } from './part-table.tsx'
import styles from './body-pane.module.css'

interface PaneProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
}

type TextBodyProps = PaneProps &
  Pick<CodeEditorProps, 'language' | 'broken' | 'inserted' | 'onInserted'>

const MODES: readonly { readonly value: BodyMode; readonly label: string }[] = [
  { value: 'none', label: 'None' },
  { value: 'json', label: 'JSON' },
  { value: 'text', label: 'Text' },
  { value: 'form', label: 'Form with files' },
  { value: 'file', label: 'File' },
]

/** Only where some were imported or dropped: nobody types bytes. */
const BYTES = { value: 'bytes', label: 'Bytes' } as const

const PANES: Readonly<Record<BodyMode, (props: PaneProps) => ReactNode>> = {
  none: NoBody,
  json: JsonBody,
  text: (props) => <TextBody {...props} language="text" />,
  form: ({ draft, edit }) => (
    <PartTable
      parts={draft.parts}
      onChange={(parts) => edit({ parts })}
      onRemove={(key) => removeRow('parts', key)}
    />
  ),
  file: FileBody,
  bytes: ({ draft }) => (
    <p className={styles['empty']}>
      Binary, {formatBytes(bytesIn(draft.bytes ?? ''))}, sent as it is.
    </p>
  ),
}

/** The body, one editor a kind; what was typed in one stays while another is shown. */
export function BodyPane({ draft, edit }: PaneProps): ReactNode {
  const Pane = PANES[draft.mode]
  return (
    <>
      <div className={styles['bar']}>
        <Segmented
          label="Kind of body"
          value={draft.mode}
          options={draft.bytes === null ? MODES : [...MODES, BYTES]}
          onChange={(mode) => edit({ mode })}
        />
        {draft.mode === 'json' && (
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={draft.text.trim() === ''}
            onClick={() => edit({ text: layOutJson(draft.text) })}
          >
            Format
          </Button>
        )}
        {draft.mode === 'json' && <TemplateButton draft={draft} edit={edit} />}
        {draft.mode === 'json' && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => useShell.getState().open({ kind: 'adf' })}
          >
            Markdown…
          </Button>
        )}
      </div>
      <Pane draft={draft} edit={edit} />
    </>
  )
}

function NoBody(props: PaneProps): ReactNode {
  return (
    <p className={styles['empty']}>
      This request has no body. <TemplateButton {...props} />
    </p>
  )
}

/** For an empty body alone: what was typed is not taken away. */
function TemplateButton({ draft, edit }: PaneProps): ReactNode {
  const template = useComposer(({ preview }) =>
    preview?.operation?.method === draft.method ? preview.bodyTemplate : null,
  )
  if (template === null || draft.text.trim() !== '') return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      onClick={() => edit({ mode: 'json', text: template })}
    >
      Begin with a template
    </Button>
  )
}

/** Where it breaks is marked; the words for it stand below the address. */
function JsonBody(props: PaneProps): ReactNode {
  const broken = useComposer((state) => state.preview?.bodyBreaks ?? null)
  const inserted = useAdf((state) => state.inserted)
  const onInserted = useAdf((state) => state.done)
  return <TextBody {...props} language="json" {...{ broken, inserted, onInserted }} />
}

function TextBody({ draft, edit, ...props }: TextBodyProps): ReactNode {
  const [steps] = useState(stepsOfShownTab)
  return (
    <LazyCode
      label="Body of the request"
      value={draft.text}
      onChange={(text) => edit({ text })}
      steps={steps}
      {...props}
    />
  )
}

/** A tab keeps what can be undone in its body while its headers or another tab are shown. */
function stepsOfShownTab(): KeptSteps {
  const tabId = shownTab()
  return {
    take: () => (tabId === null ? null : bodyStepsOf(tabId)),
    keep: (steps) => {
      if (tabId !== null) keepBodySteps(tabId, steps)
    },
  }
}

function FileBody({ draft, edit }: PaneProps): ReactNode {
  return (
    <FileDrop onFiles={([file]) => file && edit({ mode: 'bytes', bytes: file.bytes })}>
      <div className={styles['file']}>
        <Button
          variant="default"
          leftSection={<IconFile size={14} aria-hidden />}
          onClick={() => void chooseFile().then((file) => file !== null && edit({ file }))}
        >
          Choose a file…
        </Button>
        {draft.file === null ? (
          <span className={styles['hint']}>or drop one here</span>
        ) : (
          <span className="u-selectable" title={draft.file.path}>
            {fileWords(draft.file)}
          </span>
        )}
      </div>
    </FileDrop>
  )
}
