import type { Committee, Effort } from '../../domain/interventions.ts'
import { readShares } from '../../register/fieldValues.ts'
import { withCommittee } from '../../register/effortEdits.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { CheckField } from './ChoiceField.tsx'
import { fieldElementId } from './fieldIds.ts'
import { shareText } from './fieldTexts.ts'
import { NewCommittee } from './NewCommittee.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

/** Whose the effort is: none ticked is unknown. Shares come up where there are several. */
export function Committees({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const edit = useEdit(effort)
  const register = useAppState(selectRegister)
  if (register === undefined) return null
  const { committees, committeeShares } = effort
  const known = register.committees
  const unlisted = committees.filter((id) => known.every((committee) => committee.id !== id))
  const listed: readonly Pick<Committee, 'id' | 'name'>[] = [
    ...known,
    ...unlisted.map((id) => ({ id, name: { sv: id, en: id } })),
  ]
  return (
    <fieldset className={styles.group} id={fieldElementId('committees')} tabIndex={-1}>
      <legend>{form.fields.committees}</legend>
      <p className={styles.hint}>{form.hints.committees}</p>
      <div className={styles.checks}>
        {listed.map(({ id, name }) => (
          <CheckField
            key={id}
            id={fieldElementId(`committees-${id}`)}
            label={name[language]}
            isChecked={committees.includes(id)}
            onChange={(isThere) => edit(form.fields.committees, (now) => withCommittee(now, id, isThere))}
          />
        ))}
      </div>
      <NewCommittee effort={effort} register={register} />
      {committees.length > 1 && (
        <TextField
          id={fieldElementId('committeeShares')}
          label={form.fields.committeeShares}
          hint={form.hints.shares({ committees: committees.join(', ') })}
          value={committeeShares?.map(shareText).join('; ') ?? ''}
          read={(text) => readShares(text, committees.length)}
          onCommit={(shares) => edit(form.fields.committeeShares, (now) => ({ ...now, committeeShares: shares }))}
          width="sum"
        />
      )}
    </fieldset>
  )
}
