/** What reports are made from besides costs and settings, where nothing special is to be said. */
export const GATHERED = {
  history: 'local folder out/data',
  datadogApp: null,
  dataProblems: [],
} as const;
