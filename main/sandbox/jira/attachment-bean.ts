import type { Attachment } from '../content.ts'
import { findPerson } from '../people.ts'
import type { Call } from './endpoint.ts'
import { userBean } from './people.ts'

export function attachmentBean(
  call: Call,
  attachment: Attachment,
): Readonly<Record<string, unknown>> {
  const { id, filename, mimeType, size, created } = attachment
  const root = `${call.world.baseUrl}/rest/api/${call.version}/attachment`
  const author = findPerson(attachment.authorId)
  return {
    self: `${root}/${id}`,
    id,
    filename,
    author: author === null ? null : userBean(call, author),
    created: new Date(created).toISOString().replace('Z', '+0000'),
    size,
    mimeType,
    content: `${root}/content/${id}`,
  }
}
