/**
 * A failure mode that this site can show. `switch`: turning it on changes the server, so that a
 * healthy client meets the symptom. `request`: the server always answers so; a certain request
 * shows it, and switching it on changes nothing.
 */
export interface FaultRow {
  readonly by: 'switch' | 'request'
  readonly title: string
  readonly whatHappens: string
  readonly reproduce: string
}

export const asMia = 'Act as Mia Krystof and send GET /rest/api/3/myself.'
