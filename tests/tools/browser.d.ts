/** The set-up is plain Node and untyped; this is what the typed commands use of it. */
declare module '*/browser.mjs' {
  /** Path of a browser, or undefined. CHROMIUM in the environment outranks everything, even when it is wrong. */
  export const findBrowser: () => string | undefined;
  /** Path of a Firefox, or undefined. FIREFOX in the environment outranks everything, even when it is wrong. */
  export const findFirefox: () => string | undefined;
}
