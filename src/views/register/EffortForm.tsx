import type { ReactNode } from 'react'
import type { Effort } from '../../domain/interventions.ts'
import { useLanguage } from '../../state/hooks.ts'
import { duplicateEffort, openEffort } from '../../state/registerActions.ts'
import { AudiencePart } from './AudiencePart.tsx'
import { EffortChecks } from './Checks.tsx'
import { afterDrawing, focusList } from './focus.ts'
import { FollowUpPart, SourcesPart } from './LastParts.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { PlacePart } from './PlacePart.tsx'
import { TimePart } from './TimePart.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'
import { WhatPart } from './WhatPart.tsx'
import styles from './form.module.css'

interface EffortFormProps {
  readonly effort: Effort
  readonly map: ReactNode
  readonly onRemove: () => void
}

/** One effort with all its fields, and what the checks say of it. */
export function EffortForm({ effort, map, onRemove }: EffortFormProps) {
  const text = useRegisterTexts()
  const language = useLanguage()
  return (
    <section className={styles.form} aria-labelledby="effort-heading">
      <p className={styles.back}>
        <button
          type="button"
          onClick={() => {
            openEffort(null)
            afterDrawing(focusList)
          }}
        >
          {text.list.back}
        </button>
      </p>
      <h2 id="effort-heading" tabIndex={-1}>
        {effort.title[language]}
      </h2>
      <p className={styles.formTools}>
        <span className={styles.secondary}>{effort.id}</span>
        <button type="button" onClick={() => duplicateEffort(effort.id)}>
          {text.form.duplicate}
        </button>
        <button type="button" onClick={onRemove}>
          {text.form.remove}
        </button>
      </p>
      <EffortChecks effort={effort} />
      <WhatPart effort={effort} />
      <MoneyPart effort={effort} />
      <TimePart effort={effort} />
      <PlacePart effort={effort} map={map} />
      <AudiencePart effort={effort} />
      <FollowUpPart effort={effort} />
      <SourcesPart effort={effort} />
    </section>
  )
}
