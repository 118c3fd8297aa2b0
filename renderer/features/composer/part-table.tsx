import { ActionIcon, Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { PartRow } from '../../../contract/workspace.ts'
import { formatBytes } from '../../format/bytes.ts'
import { bytesIn } from '../../format/base64.ts'
import { chooseFile, fileWords } from './choose-file.ts'
import { type DroppedFile, FileDrop } from './file-drop.tsx'
import { emptyPart } from '../../state/row.ts'
import { NamedRow } from './named-row.tsx'
import styles from './pair-table.module.css'
import own from './part-table.module.css'

interface PartTableProps {
  readonly parts: readonly PartRow[]
  readonly onChange: (parts: readonly PartRow[]) => void
  readonly onRemove: (key: string) => void
}

/** The parts of a multipart form: text, or a file that main reads when the request is sent. */
export function PartTable({ parts, onChange, onRemove }: PartTableProps): ReactNode {
  const [spare, setSpare] = useState(emptyPart)
  const change = (part: PartRow, edited: Partial<PartRow>): void => {
    if (part.key === spare.key) {
      setSpare(emptyPart())
      onChange([...parts, { ...part, ...edited }])
    } else {
      onChange(parts.map((each) => (each.key === part.key ? { ...each, ...edited } : each)))
    }
  }
  const add = (files: readonly DroppedFile[]): void =>
    onChange([...parts, ...files.map(droppedPart)])
  return (
    <FileDrop onFiles={add}>
      <ol className={styles['table']} aria-label="Parts">
        {[...parts, spare].map((part, index) => (
          <Part
            key={part.key}
            part={part}
            name={`Part ${index + 1}`}
            spare={part.key === spare.key}
            change={(edited) => change(part, edited)}
            remove={() => onRemove(part.key)}
          />
        ))}
      </ol>
      {parts.length === 0 && (
        <p className={own['hint']}>Files can be dropped here: each is a part called “file”.</p>
      )}
    </FileDrop>
  )
}

/** Called `file`, as Jira’s attachments are: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/ */
function droppedPart({ name, type, bytes }: DroppedFile): PartRow {
  const said = type === '' ? {} : { contentType: type }
  return { ...emptyPart(), name: 'file', filename: name, bytes, ...said }
}

interface PartProps {
  readonly part: PartRow
  readonly name: string
  readonly spare: boolean
  readonly change: (edited: Partial<PartRow>) => void
  readonly remove: () => void
}

function Part({ part, name, spare, change, remove }: PartProps): ReactNode {
  return (
    <NamedRow row={part} {...{ name, spare, change, remove }} noun="Part">
      <PartValue part={part} name={name} change={change} />
    </NamedRow>
  )
}

function PartValue({ part, name, change }: Pick<PartProps, 'part' | 'name' | 'change'>): ReactNode {
  const attach = (): void => {
    void chooseFile().then((file) => {
      if (file !== null) change({ file, name: part.name === '' ? 'file' : part.name })
    })
  }
  if (part.file !== null) {
    return (
      <div className={own['value']}>
        <span className={own['file']} title={part.file.path}>
          {fileWords(part.file)}
        </span>
        {part.file.size === null && <Attach name={name} attach={attach} />}
        <Button size="compact-xs" variant="subtle" onClick={() => change({ file: null })}>
          Detach
        </Button>
      </div>
    )
  }
  if (part.bytes !== undefined) {
    return (
      <div className={own['value']}>
        <span className={own['file']}>
          {part.filename ?? 'bytes'} · {formatBytes(bytesIn(part.bytes))}
        </span>
      </div>
    )
  }
  return (
    <div className={own['value']}>
      <input
        className={own['text']}
        aria-label={`${name} value`}
        placeholder="Value"
        spellCheck={false}
        value={part.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Attach name={name} attach={attach} />
    </div>
  )
}

function Attach(props: { readonly name: string; readonly attach: () => void }): ReactNode {
  const { name, attach } = props
  return (
    <ActionIcon size={22} aria-label={`Choose a file for ${name.toLowerCase()}`} onClick={attach}>
      <IconPaperclip size={14} />
    </ActionIcon>
  )
}
