import { type ReactNode, useEffect, useState } from 'react'
import type { SeenBody } from '../../../contract/exchange.ts'
import { formatBytes } from '../../format/bytes.ts'
import { useBody } from '../../state/bodies.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import styles from './body-tab.module.css'

// What Chromium draws in an <img>, where no script of an SVG runs and nothing is fetched:
// https://svgwg.org/svg2-draft/conform.html#secure-static-mode
const DRAWN = /^image\/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml|x-icon|vnd\.microsoft\.icon)\b/iu

/** The type of a picture that can be drawn; null where the answer is none. */
export function pictureType(contentType: string | null): string | null {
  return DRAWN.exec(contentType ?? '')?.[0].toLowerCase() ?? null
}

interface PictureViewProps {
  readonly body: SeenBody
  readonly type: string
}

export function PictureView({ body, type }: PictureViewProps): ReactNode {
  const { bodyId, truncated } = body
  const read = useBody((state) => (bodyId === null ? undefined : state.pictures[bodyId]))
  const failure = useBody((state) => state.failure)
  const [broken, setBroken] = useState<string | null>(null)
  const [size, setSize] = useState<string | null>(null)
  useEffect(() => {
    if (truncated && bodyId !== null) void useBody.getState().readPicture(bodyId)
  }, [bodyId, truncated])
  const data = truncated ? read : dataOf(body)
  if (data === undefined) return failure === null ? null : <FailureNote failure={failure} />
  const url = `data:${type}${data}`
  if (broken === url)
    return <p className={styles['empty']}>This is not a picture that can be drawn.</p>
  return (
    <div className={styles['picture']}>
      <img
        src={url}
        alt="The body of the answer"
        onError={() => setBroken(url)}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setSize(`${naturalWidth} × ${naturalHeight}`)
        }
      />
      <p className={styles['facts']}>
        {size !== null && `${size}, `}
        {formatBytes(body.size)}
      </p>
    </div>
  )
}

/** What stands behind the type in a data URL. */
function dataOf({ encoding, head }: SeenBody): string {
  return encoding === 'base64' ? `;base64,${head}` : `,${encodeURIComponent(head.toWellFormed())}`
}
