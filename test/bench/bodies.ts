const bodies = new Map<number, Buffer>()

/** Rows of the size and variety of an issue in a search answer. */
export function jsonOfAbout(size: number): Buffer {
  const known = bodies.get(size)
  if (known !== undefined) return known
  const rows: string[] = []
  for (let length = 0; length < size - 2; length += (rows.at(-1)?.length ?? 0) + 1) {
    rows.push(row(rows.length))
  }
  const made = Buffer.from(`[${rows.join(',')}]`)
  bodies.set(size, made)
  return made
}

function row(index: number): string {
  return JSON.stringify({
    id: String(10_000 + index),
    key: `ACME-${index}`,
    self: `https://acme.atlassian.net/rest/api/3/issue/${10_000 + index}`,
    fields: {
      summary: `The token of the ${index}th customer was refused – “invalid_grant”`,
      created: '2026-11-23T09:41:07.123+0000',
      assignee: {
        accountId: '5b10a2844c20165700ede21g',
        displayName: 'Mia Krystof',
        active: true,
        timeZone: 'Australia/Sydney',
      },
      avatar: {
        '48x48': `https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/initials/MK-${index % 7}.png?size=48&s=48`,
      },
      status: {
        name: 'In Progress',
        statusCategory: { id: 4, key: 'indeterminate', colorName: 'yellow' },
      },
    },
  })
}
