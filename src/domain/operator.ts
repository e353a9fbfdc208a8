/** Who publishes the site, as they say themselves. Each part is null until they have filled it in. */
export interface Operator {
  readonly name: string | null
  /** An https address or the e-mail address of a function, never of a person. */
  readonly contact: string | null
  /** The day of their own accessibility assessment, as `2026-01-31`. */
  readonly assessmentDate: string | null
}
