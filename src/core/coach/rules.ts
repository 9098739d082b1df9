/** What stays in the copy of a tracker that is made for a coach; all else goes. */

/** What may stay, by its name in the configuration, with what that is. */
export const coachKeeps = {
  role: 'the role, as it is written',
  source: 'where it was found',
  country: 'the country, where the location ends with one',
  location: 'the whole location',
  workMode: 'onsite, hybrid or remote',
  employment: 'the kind of contract',
  resume: 'which résumé was sent, as a letter',
  tags: 'the tags',
  priority: 'how much it is wanted',
  deadline: 'last days: of a posting, and to decide on an offer',
  times: 'at what time of day interviews are, and how long',
  reason: 'why it ended',
  stages: 'the names of stages that are not the usual ones',
} as const;

/** Something that may stay. */
export type CoachKeep = keyof typeof coachKeeps;

/** The rules of a coach's copy; the strict ones keep nothing. */
export interface CoachRules {
  keep: CoachKeep[];
}
