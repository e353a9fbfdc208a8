import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Strings that become markup or code are how a name in a data file turns into a script. */
const NO_MARKUP_FROM_STRINGS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
].map((property) => ({ property, message: 'Text from data stays text: use React children or textContent.' }))

const MARKUP_ATTRIBUTE = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Text from data stays text: use React children.',
}

const NO_SPREAD_INTO_MATH = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name=/^(max|min|hypot)$/] > SpreadElement',
  message: 'A spread of a long column overflows the stack: use a loop, or max/min of d3.',
}

const RAW_NUMBER_MESSAGE =
  'An empty cell would become 0 and "1 234" would become 1: use the strict parser in parseNumber.ts.'

/** A comparison or a negation is no text: counting with it is no parsing. */
const TRUTH = '[arguments.0.operator=/^([=!]==|[<>]=?|!)$/]'

/** `Number(x)`, `parseFloat(x)` and their relatives, called or handed over as a callback. */
const NO_RAW_NUMBERS = [
  `CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/]:not(${TRUTH})`,
  'CallExpression[callee.object.name="Number"][callee.property.name=/^(parseFloat|parseInt)$/]',
  'CallExpression > Identifier.arguments[name=/^(Number|parseFloat|parseInt)$/]',
  'UnaryExpression[operator="+"]:not([argument.type="Literal"])',
].map((selector) => ({ selector, message: RAW_NUMBER_MESSAGE }))

const NOT_RUN = '[callee.property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]'
const EVERY_TEST_RUNS = [
  `CallExpression[callee.object.name=/^(test|it|describe)$/]${NOT_RUN}`,
  `CallExpression[callee.object.property.name="describe"]${NOT_RUN}`,
].map((selector) => ({ selector, message: 'Every test runs: mend it or remove it.' }))

export default defineConfig(
  globalIgnores(['dist/', 'public/', 'geodata/', 'test-results/', 'playwright-report/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', 250],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...NO_MARKUP_FROM_STRINGS],
      'no-restricted-syntax': ['error', MARKUP_ATTRIBUTE, NO_SPREAD_INTO_MATH],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Slow, and about things that are not used here.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Matters of taste that find no faults.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: ['**/parseNumber.ts'],
    rules: {
      'no-restricted-syntax': ['error', MARKUP_ATTRIBUTE, NO_SPREAD_INTO_MATH, ...NO_RAW_NUMBERS],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', MARKUP_ATTRIBUTE, NO_SPREAD_INTO_MATH, ...EVERY_TEST_RUNS] },
  },
)
