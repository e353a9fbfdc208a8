import type { ReactNode } from 'react'
import type { Effort } from '../../domain/interventions.ts'
import { withoutPlace, withPlaceShare } from '../../register/effortEdits.ts'
import { readPercent } from '../../register/fieldValues.ts'
import { announce } from '../../state/actions.ts'
import { useLanguage } from '../../state/hooks.ts'
import { editEffort } from '../../state/registerActions.ts'
import { formatCount } from '../../symbology/format.ts'
import { CheckField } from './ChoiceField.tsx'
import { fieldElementId } from './fieldIds.ts'
import { focusField } from './focus.ts'
import { shareText } from './fieldTexts.ts'
import { PlaceSearch } from './PlaceSearch.tsx'
import { PrecisionField } from './PrecisionField.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import placing from './placing.module.css'
import styles from './form.module.css'

/** Where the effort takes place, as far as it says: by name, on the map, in part or for the whole city. */
export function PlacePart({ effort, map }: { effort: Effort; map: ReactNode }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.place}</legend>
      <PrecisionField effort={effort} />
      <div className={placing.placing}>
        <div>
          <PlaceSearch effort={effort} />
          <PlaceRows effort={effort} />
          <CheckField
            id={fieldElementId('places-open')}
            label={form.fields.openEnded}
            isChecked={effort.isOpenEnded}
            onChange={(isOpenEnded) => edit(form.fields.openEnded, (known) => ({ ...known, isOpenEnded }))}
          />
          <CheckField
            id={fieldElementId('places-city')}
            label={form.fields.cityWide}
            isChecked={effort.hasCityWidePart}
            onChange={(hasCityWidePart) =>
              edit(form.fields.cityWide, (known) => ({
                ...known,
                hasCityWidePart,
                cityWideShare: hasCityWidePart ? known.cityWideShare : null,
              }))
            }
          />
          {effort.hasCityWidePart && (
            <TextField
              id={fieldElementId('cityWideShare')}
              label={form.fields.cityWideShare}
              hint={form.hints.share}
              value={effort.cityWideShare === null ? '' : shareText(effort.cityWideShare)}
              read={readPercent}
              onCommit={(cityWideShare) => edit(form.fields.cityWideShare, (known) => ({ ...known, cityWideShare }))}
              width="short"
            />
          )}
        </div>
        <div className={placing.map} role="group" aria-label={form.place.mapTitle}>
          {map}
        </div>
      </div>
    </fieldset>
  )
}

function PlaceRows({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const edit = useEdit(effort)
  const title = effort.title[language]
  function remove(at: number, name: string) {
    editEffort(effort.id, (known) => withoutPlace(known, at), form.placeRemoved({ place: name, title }))
    announce(form.place.removed({ name }))
    focusField('places')
  }
  if (effort.places.length === 0) return <p className={styles.hint}>{form.place.empty}</p>
  return (
    <ul className={placing.places} aria-label={form.fields.places}>
      {effort.places.map((place, at) => (
        <li key={`${place.level} ${place.name} ${place.delomraden.join()}`}>
          <span className={placing.placeName}>
            <b>{place.name}</b>{' '}
            <span className={styles.secondary}>
              {place.delomraden.length === 0
                ? form.place.unread
                : form.place.delomraden({
                    count: place.delomraden.length,
                    text: formatCount(place.delomraden.length, language),
                  })}
              {place.reading !== null && `. ${place.reading[language]}`}
            </span>
          </span>
          <TextField
            id={fieldElementId(`places-share-${at}`)}
            label={form.fields.placeShare({ name: place.name })}
            value={place.share === null ? '' : shareText(place.share)}
            read={readPercent}
            onCommit={(share) =>
              edit(form.fields.placeShare({ name: place.name }), (known) => withPlaceShare(known, at, share))
            }
            width="short"
          />
          <button type="button" onClick={() => remove(at, place.name)}>
            {form.place.remove({ name: place.name })}
          </button>
        </li>
      ))}
    </ul>
  )
}
