import { MEASURE_NAMES, type LinkedMeasure } from '../../i18n/measureNames.ts'
import { useLanguage } from '../../state/hooks.ts'
import { MethodLink } from '../frame/MethodLink.tsx'

/** The link to a measure's page where the catalogue, which has its name, is not at hand. */
export function NamedMethodLink({ measure, ...looks }: { measure: LinkedMeasure; symbol?: string }) {
  return <MethodLink measure={measure} name={MEASURE_NAMES[measure][useLanguage()]} {...looks} />
}
