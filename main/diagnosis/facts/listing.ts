import { isObject } from '../../wire/json.ts'

const LISTS = ['issues', 'values', 'results', 'items', 'comments', 'worklogs', 'projects']

/** Items of a listing answer as Jira, Jira Software, JSM and Confluence write it; null where it is none. */
export function itemCountOf(json: unknown): number | null {
  if (Array.isArray(json)) return json.length
  if (!isObject(json)) return null
  const list = LISTS.map((name) => json[name]).find(Array.isArray)
  return list === undefined ? null : list.length
}
