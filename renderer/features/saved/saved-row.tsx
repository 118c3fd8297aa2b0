import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCopy,
  IconDots,
  IconFolder,
  IconListCheck,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type SavedLine, useSaved } from '../../state/saved.ts'
import { useShell } from '../../state/shell.ts'
import { useShownTab } from '../../state/shown.ts'
import { Name } from '../../ui/name.tsx'
import { UnsavedMark } from '../../ui/unsaved-mark.tsx'
import styles from './saved-row.module.css'

const SIZE = { size: 15, stroke: 1.6 } as const
/** Of a folder within a folder. */
const INDENT = 14

/** Of a folder, or of one request in it. */
export type RunChecks = (folder: string, path: string | null) => void

interface SavedRowProps {
  readonly line: SavedLine
  readonly open: (path: string) => void
  readonly check: RunChecks
}

export function SavedRow({ line, open, check }: SavedRowProps): ReactNode {
  const tabId = useShownTab()
  const isShown = useSaved((state) => tabId !== null && state.of[tabId]?.path === line.id)
  const isUnsaved = useSaved(({ of }) =>
    Object.values(of).some((as) => as.path === line.id && as.unsaved === true),
  )
  const style = { paddingLeft: 10 + line.depth * INDENT }
  return (
    <div className={styles['row']} data-shown={isShown}>
      {line.kind === 'folder' ? (
        <div data-row className={styles['folder']} style={style} tabIndex={-1}>
          <IconFolder size={14} aria-hidden />
          <Name of={nameOf(line)} />
        </div>
      ) : (
        <UnstyledButton
          data-row
          className={styles['open'] ?? ''}
          style={style}
          title={line.entry.problem ?? line.id}
          aria-current={isShown}
          onClick={() => open(line.id)}
        >
          <span className={styles['first']}>
            <Name of={line.entry.name} />
            {isUnsaved && <UnsavedMark />}
          </span>
          <Second line={line} />
        </UnstyledButton>
      )}
      <LineMenu line={line} check={check} />
    </div>
  )
}

function Second({
  line: { entry },
}: {
  readonly line: SavedLine & { kind: 'request' }
}): ReactNode {
  if (entry.problem !== null)
    return (
      <span className={styles['problem']}>
        <IconAlertTriangle size={12} aria-hidden /> {entry.problem}
      </span>
    )
  return (
    <span className={styles['second']}>
      <span className={styles['method']}>{entry.method}</span> {entry.address}
    </span>
  )
}

function LineMenu({ line, check }: Pick<SavedRowProps, 'line' | 'check'>): ReactNode {
  const name = nameOf(line)
  const isBroken = line.kind === 'request' && line.entry.problem !== null
  const rename = (): void => {
    useSaved.setState({ naming: { path: line.id, name } })
    useShell.getState().open({ kind: 'rename-saved' })
  }
  return (
    <Menu position="bottom-end" width={180} offset={2}>
      <Menu.Target>
        <ActionIcon size={20} className={styles['menu'] ?? ''} aria-label={`More for ${name}`}>
          <IconDots size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {line.kind === 'folder' ? (
          <Menu.Item
            leftSection={<IconListCheck {...SIZE} />}
            onClick={() => check(line.path, null)}
          >
            Run checks…
          </Menu.Item>
        ) : (
          !isBroken && (
            <Menu.Item leftSection={<IconListCheck {...SIZE} />} onClick={() => check('', line.id)}>
              Run as a check…
            </Menu.Item>
          )
        )}
        {!isBroken && (
          <Menu.Item leftSection={<IconPencil {...SIZE} />} onClick={rename}>
            Rename…
          </Menu.Item>
        )}
        {line.kind === 'request' && !isBroken && (
          <Menu.Item
            leftSection={<IconCopy {...SIZE} />}
            onClick={() => void useSaved.getState().duplicate(line.id)}
          >
            Duplicate
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconTrash {...SIZE} />}
          onClick={() => void useSaved.getState().remove(line.id, name)}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function nameOf(line: SavedLine): string {
  return line.kind === 'folder' ? (line.path.split('/').at(-1) ?? line.path) : line.entry.name
}
