import { OWN_NEED } from '../../analysis/query.ts'
import type { NeedLack, NeedOption } from '../../analysis/targetingNeed.ts'
import { asSentence } from '../../i18n/inSentence.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { countName, lackText, rateName, selectNeedOptions } from '../../state/targetingNeed.ts'
import controls from '../controls/controls.module.css'
import { Select, type Choice } from '../controls/Select.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** What need is: whom is counted, and what ranks the areas. What cannot be chosen stands below with its reason. */
export function NeedControls() {
  const { controls: text } = useTexts()
  const options = useAppState(selectNeedOptions)
  const { needBase, needRate } = useAppState((state) => state.query)
  const choicesOf = useChoices()
  if (options === undefined) return null
  return (
    <>
      <div className={controls.sentence}>
        <span>{text.needIs}</span>
        <Select
          label={text.needLabel}
          value={needBase}
          choices={choicesOf(options, needBase, ({ asBase }) => asBase, countName)}
          onChange={(base) => changeQuery({ needBase: base })}
        />
        <span>{text.rankedBy}</span>
        <Select
          label={text.rateLabel}
          value={needRate}
          choices={choicesOf(options, needRate, ({ asRate }) => asRate, rateName)}
          onChange={(rate) => changeQuery({ needRate: rate })}
        />
      </div>
      <Lacking options={options} />
    </>
  )
}

function useChoices() {
  const language = useLanguage()
  const own = useAppState((state) => state.ownNeed)
  return (
    options: readonly NeedOption[],
    chosen: string,
    lackOf: (option: NeedOption) => NeedLack | null,
    nameOf: typeof countName,
  ): readonly Choice[] => {
    const listed = options.map((option): Choice => {
      const lack = lackOf(option)
      return {
        value: option.layer,
        label: nameOf(option.layer, own, language),
        reason: lack === null ? undefined : lackText(lack, language),
      }
    })
    const isOwnShown = own !== null || chosen === OWN_NEED
    const isListed = listed.some(({ value }) => value === chosen) || chosen === OWN_NEED
    return [
      ...listed,
      ...(isOwnShown ? [{ value: OWN_NEED, label: nameOf(OWN_NEED, own, language) }] : []),
      ...(isListed ? [] : [{ value: chosen, label: nameOf(chosen, own, language) }]),
    ]
  }
}

function Lacking({ options }: { options: readonly NeedOption[] }) {
  const { controls: text, needs } = useTexts()
  const language = useLanguage()
  const list = options.flatMap(({ layer, asBase }) =>
    asBase === null
      ? []
      : [needs.lacking({ name: countName(layer, null, language), reason: lackText(asBase, language) })],
  )
  return (
    <details className={styles.small}>
      <summary>{text.whyNot}</summary>
      <p>
        {asSentence(text.missingNeeds({ list: list.join('; ') }))} {text.noOrigin}
      </p>
    </details>
  )
}
